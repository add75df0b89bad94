import { execSync } from "node:child_process";
import { Compilation, sources, type Compiler } from "webpack";
import { billOfMaterials, type Bill } from "./billOfMaterials";

/** As the lock file has it: every package with its version, licence and hash. */
const COMMAND = "npm sbom --sbom-format cyclonedx --sbom-type application --package-lock-only";

/** Puts sbom.json, a software bill of materials in CycloneDX form, beside the bundles. */
export class BillOfMaterialsPlugin {
  constructor(private readonly name: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(BillOfMaterialsPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: BillOfMaterialsPlugin.name, stage }, () => {
        const answer = execSync(COMMAND, { encoding: "utf8", maxBuffer: 1e8 });
        const bill = billOfMaterials(JSON.parse(answer) as Bill, this.name);
        const text = `${JSON.stringify(bill, null, 2)}\n`;
        compilation.emitAsset("sbom.json", new sources.RawSource(text));
      });
    });
  }
}
