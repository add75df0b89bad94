import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** LibreOffice's codes for whether it calculates anew what it loads. */
const RECALCULATE = { always: 0, never: 1 } as const;

/**
 * Loads workbooks in LibreOffice, without a screen and with a profile of its own, and saves them again under their names.
 * @returns the folder where they are; all in one call, because it takes longer to start than to load one
 */
export async function throughLibreOffice(
  files: readonly string[],
  recalculate: keyof typeof RECALCULATE,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATE[recalculate]}</value></prop></item>
</oor:items>`,
  );
  const out = join(folder, "out");
  const { stderr } = await promisify(execFile)(
    process.env.SOFFICE ?? "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      ...["--headless", "--convert-to", "xlsx", "--outdir", out],
      ...files,
    ],
    { timeout: 300_000 },
  );
  if (/error/i.test(stderr)) throw new Error(stderr);
  return out;
}
