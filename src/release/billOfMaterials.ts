/** As much of a bill of materials in CycloneDX form as is read or changed here. */
export interface Bill {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly "bom-ref": string; readonly name: string };
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

const isForDevelopment = ({ properties }: Component): boolean =>
  properties.some(({ name, value }) => name === "cdx:npm:package:development" && value === "true");

/**
 * npm's bill of materials without what only the development needs, and without the number and time of its own that
 * would make another file of the same sources. npm's own `--omit dev` leaves out React and Zod too, because
 * packages of the development also depend on them; and it calls the product after the folder.
 */
export function billOfMaterials(bill: Bill, product: string): Bill {
  const { metadata } = bill;
  const components = bill.components.filter((component) => !isForDevelopment(component));
  const kept = new Set(components.map((component) => component["bom-ref"]));
  const own = metadata.component["bom-ref"];
  return {
    ...bill,
    serialNumber: undefined,
    metadata: {
      ...metadata,
      timestamp: undefined,
      component: { ...metadata.component, name: product },
    },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === own || kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => kept.has(on)) })),
  };
}
