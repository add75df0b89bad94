import { execSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Metadata } from "../help/declarations/metadata";
import { functionFiles, readMetadata, readSources } from "../help/declarations/readSources";
import { helpSite } from "../help/helpSite";
import type { Language } from "../words/language";
import { helpPath } from "../help/pages/paths";
import { localizedMetadata } from "../help/localizedMetadata";
import { billOfMaterials, type Bill } from "./billOfMaterials";
import { DEV, RELEASED } from "./editions";
import { fillManifest, WRITTEN_ORIGIN } from "./fillManifest";
import { inNamespace } from "./inNamespace";

// The second step of `npm run build`, after webpack: writes what goes beside the bundles. It runs as dist-cli/release.js.
//   --origin  where the add-in will be served, such as https://addins.example.com
//   --dev     for the bundles of `--env dev`, in dist-dev
const { values: options } = parseArgs({
  options: {
    origin: { type: "string", default: WRITTEN_ORIGIN },
    dev: { type: "boolean", default: false },
  },
});
const root = path.resolve(__dirname, "..");
const dist = path.join(root, options.dev ? "dist-dev" : "dist");
const edition = options.dev ? DEV : RELEASED;
const { name, version } = JSON.parse(read("package.json")) as { name: string; version: string };

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

function write(file: string, text: string): void {
  const target = path.join(dist, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** functions.json in both languages, and the help site, whose examples the built functions.js answers. */
async function writeFormulas(): Promise<void> {
  const files = functionFiles(path.join(root, "src/functions"));
  const metadata = await readMetadata(files);
  const script = readFileSync(path.join(dist, "functions.js"), "utf8");
  const site = helpSite({ metadata, version, script, sources: readSources(files) });
  for (const [file, text] of site) write(`help/${file}`, inNamespace(text, edition.namespace));
  const json = (language: Language, said: Metadata): string => {
    const functions = said.functions.map((one) => ({
      ...one,
      helpUrl: `${options.origin}/${helpPath(language, one.id)}`,
    }));
    return inNamespace(JSON.stringify({ ...said, functions }, null, 4), edition.namespace);
  };
  write("functions.json", json("en", metadata));
  write("functions-zh-CN.json", json("zh-CN", localizedMetadata(metadata)));
}

/** sbom.json: every package with its version, licence and hash, as the lock file has it. */
function writeBill(): void {
  const command = "npm sbom --sbom-format cyclonedx --sbom-type application --package-lock-only";
  const said = execSync(command, { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  write(
    "sbom.json",
    `${JSON.stringify(billOfMaterials(JSON.parse(said) as Bill, name), null, 2)}\n`,
  );
}

write(
  "manifest.xml",
  fillManifest(read("manifest.xml"), { edition, origin: options.origin, version }),
);
if (!options.dev) writeBill();
void writeFormulas();
