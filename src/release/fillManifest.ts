import { RELEASED, type Edition } from "./editions";

/** The origin that stands in manifest.xml. */
export const WRITTEN_ORIGIN = "https://localhost:3000";

/** What a build writes into the manifest. */
export interface Filling {
  readonly edition: Edition;
  /** Where the add-in will be served, such as "https://addins.example.com". */
  readonly origin: string;
  /** The package's version: three numbers. */
  readonly version: string;
}

/** The manifest of a build: manifest.xml with the version, the origin and the edition filled in. */
export function fillManifest(xml: string, { edition, origin, version }: Filling): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`Excel takes no version "${version}"; three numbers are wanted, such as 1.2.3`);
  }
  const changes: [string, string][] = [
    ["<Version>0.0.0.0</Version>", `<Version>${version}.0</Version>`],
    [`<Id>${RELEASED.id}</Id>`, `<Id>${edition.id}</Id>`],
    ...["<DisplayName", '<bt:String id="Group.Label"'].map((element): [string, string] => [
      `${element} DefaultValue="${RELEASED.displayName}"`,
      `${element} DefaultValue="${edition.displayName}"`,
    ]),
    [`DefaultValue="${RELEASED.namespace}"`, `DefaultValue="${edition.namespace}"`],
    [`=${RELEASED.namespace}.`, `=${edition.namespace}.`],
    [WRITTEN_ORIGIN, new URL(origin).origin],
  ];
  return changes.reduce((filled, [from, to]) => {
    if (!filled.includes(from)) throw new Error(`manifest.xml does not hold ${from}`);
    return filled.replaceAll(from, to);
  }, xml);
}
