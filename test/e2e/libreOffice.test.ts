import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PRESET_IDS } from "../../src/data";
import { readParts } from "../../src/workbench/xlsx/open/readParts";
import { readNames } from "../../src/workbench/xlsx/open/readNames";
import { excelOnly } from "./support/excelOnly";
import { fileCells, type FileCell } from "./support/fileCells";
import { throughLibreOffice } from "./support/libreOffice";

jest.setTimeout(300_000);

const command = resolve(__dirname, "../../dist-cli/template.js");
const folder = mkdtempSync(join(tmpdir(), "template-"));

/** Both programs store 15 significant digits and more; the issue asks for 1e-9. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

describe.each(PRESET_IDS)("the template of %s in LibreOffice", (preset) => {
  let written: Uint8Array;
  let cells: Map<string, FileCell>;
  beforeAll(async () => {
    const out = join(folder, `${preset}.xlsx`);
    execFileSync(process.execPath, [command, "--preset", preset, "--out", out], { stdio: "pipe" });
    written = readFileSync(out);
    cells = await fileCells(written);
  });
  const differing = (loaded: Map<string, FileCell>, addresses: Iterable<string>): unknown[] =>
    [...addresses].flatMap((address) => {
      const [before, after] = [
        cells.get(address)?.value ?? null,
        loaded.get(address)?.value ?? null,
      ];
      return isSame(before, after) ? [] : [[address, before, after]];
    });

  test("loads with every cached value as it was written, but for arrays of the add-in's own", async () => {
    const loaded = await fileCells(await throughLibreOffice(written, "never"));
    // LibreOffice calculates array formulas anew at every load, and has no add-in to ask.
    const kept = [...cells].filter(([, { array }]) => array === null).map(([address]) => address);
    expect(kept.length).toBeGreaterThan(0.5 * cells.size);
    expect(differing(loaded, kept)).toEqual([]);
  });

  test("calculates every cell of Excel's own functions to the same value", async () => {
    const { "xl/workbook.xml": workbook } = await readParts(written);
    const names = new Map(
      (await readNames(workbook)).map((n) => [n.name.toLowerCase(), n.formula]),
    );
    const own = excelOnly(cells, names);
    const formulas = [...cells.values()].filter(({ formula }) => formula !== null).length;
    expect(own.size).toBeGreaterThan(0.2 * formulas);
    const loaded = await fileCells(await throughLibreOffice(written, "always"));
    expect(differing(loaded, own)).toEqual([]);
  });
});
