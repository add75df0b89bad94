import { billOfMaterials } from "../../src/release/billOfMaterials";

const component = (name: string, isDev = false) => ({
  "bom-ref": `${name}@1.0.0`,
  name,
  properties: isDev ? [{ name: "cdx:npm:package:development", value: "true" }] : [],
});
const made = {
  serialNumber: "urn:uuid:1",
  metadata: { timestamp: "2026-01-01", component: component("folder") },
  components: [component("react"), component("webpack", true)],
  dependencies: [
    { ref: "folder@1.0.0", dependsOn: ["react@1.0.0", "webpack@1.0.0"] },
    { ref: "react@1.0.0", dependsOn: [] },
    { ref: "webpack@1.0.0", dependsOn: ["react@1.0.0"] },
  ],
};

test("the bill has what the product needs, not what only its development does", () => {
  const { components, dependencies } = billOfMaterials(made, "product");
  expect(components.map(({ name }) => name)).toEqual(["react"]);
  expect(dependencies).toEqual([
    { ref: "folder@1.0.0", dependsOn: ["react@1.0.0"] },
    { ref: "react@1.0.0", dependsOn: [] },
  ]);
});

test("the same sources give the same bill, in whatever folder and whenever", () => {
  const text = JSON.stringify(billOfMaterials(made, "product"));
  expect(text).toContain('"name":"product"');
  expect(text).not.toMatch(/serialNumber|timestamp|"folder"/);
});
