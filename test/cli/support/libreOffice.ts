import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** LibreOffice's codes for whether it calculates anew what it loads. */
const RECALCULATE = { always: 0, never: 1 } as const;

/** Loads a workbook in LibreOffice, without a screen and with a profile of its own, and saves it again. */
export async function throughLibreOffice(
  bytes: Uint8Array,
  recalculate: keyof typeof RECALCULATE,
): Promise<Uint8Array> {
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
  const source = join(folder, "book.xlsx");
  writeFileSync(source, bytes);
  const out = join(folder, "out");
  const { stderr } = await promisify(execFile)(
    process.env.SOFFICE ?? "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      source,
    ],
    { timeout: 120_000 },
  );
  if (/error/i.test(stderr)) throw new Error(stderr);
  return readFileSync(join(out, "book.xlsx"));
}
