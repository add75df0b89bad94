import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DEV, RELEASED } from "../../src/release/editions";
import { fillManifest } from "../../src/release/fillManifest";

const root = resolve(__dirname, "../..");
const manifest = readFileSync(resolve(root, "manifest.xml"), "utf8");
const built = readFileSync(resolve(root, "dist/manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
  version: string;
};
const origin = "https://localhost:3000";
const dev = fillManifest(manifest, { edition: DEV, origin, version });

test("a release carries the version of the package, its own id and the namespace OURO", () => {
  expect(built).toBe(fillManifest(manifest, { edition: RELEASED, origin, version }));
  expect(built).toContain(`<Version>${version}.0</Version>`);
  expect(built).toContain("<Id>21e73f9c-b079-4978-9539-feb8254d893a</Id>");
  expect(built).toContain('<bt:String id="Functions.Namespace" DefaultValue="OURO" />');
});

test("a dev build shares with a release neither id nor name nor namespace", () => {
  expect(dev).not.toContain(RELEASED.id);
  expect(dev).toMatch(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/);
  expect(dev).toContain('<DisplayName DefaultValue="Ouroboros (dev)" />');
  expect(dev).toContain('<bt:String id="Group.Label" DefaultValue="Ouroboros (dev)"');
  expect(dev).not.toMatch(/\bOURO\b/);
  expect(dev).toContain('<bt:String id="Functions.Namespace" DefaultValue="OURODEV" />');
});

test("every address leads to where the add-in will be served, without a slash too many", () => {
  const elsewhere = { edition: RELEASED, origin: "https://addins.example.com/", version };
  const filled = fillManifest(manifest, elsewhere);
  expect(filled).not.toContain("localhost");
  expect(filled).toContain('DefaultValue="https://addins.example.com/taskpane.html"');
});

test("a version that Excel does not take is refused, and so is a manifest with nothing to fill in", () => {
  const filling = { edition: RELEASED, origin, version };
  expect(() => fillManifest(manifest, { ...filling, version: "1.0.0-beta" })).toThrow("1.0.0-beta");
  expect(() => fillManifest(built, filling)).toThrow("<Version>0.0.0.0</Version>");
});
