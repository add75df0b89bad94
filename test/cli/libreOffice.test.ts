import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PRESET_IDS } from "../../src/deals/presets";
import { readParts } from "../../src/workbench/xlsx/open/readParts";
import { readNames } from "../../src/workbench/xlsx/open/readNames";
import { loadTemplate } from "../../src/excel/template/templateActions";
import { openWorkbook } from "../support/officeInNode";
import { excelOnly } from "./support/excelOnly";
import { fileCells, type FileCell } from "./support/fileCells";
import { formulasWithoutValue } from "./support/formulasWithoutValue";
import { throughLibreOffice } from "./support/libreOffice";

const command = resolve(__dirname, "../../dist-cli/template.js");
const folder = mkdtempSync(join(tmpdir(), "template-"));

type Cells = Map<string, FileCell>;

/** Both programs store 15 significant digits and more; the issue asks for 1e-9. An empty text shows as nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return (a || null) === (b || null);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

describe.each(PRESET_IDS)("the template of %s, written from the command line", (preset) => {
  let written: Uint8Array;
  let cells: Cells;
  let formulas: string[];
  beforeAll(async () => {
    const out = join(folder, `${preset}.xlsx`);
    execFileSync(process.execPath, [command, "--preset", preset, "--out", out], { stdio: "pipe" });
    written = readFileSync(out);
    cells = await fileCells(written);
    formulas = addressesOf(({ formula }) => formula !== null);
  });
  const addressesOf = (isMeant: (cell: FileCell) => boolean): string[] =>
    [...cells].filter(([, cell]) => isMeant(cell)).map(([address]) => address);
  const differing = (addresses: Iterable<string>, found: (address: string) => unknown): unknown[] =>
    [...addresses].flatMap((address) => {
      const [before, after] = [cells.get(address)?.value, found(address)];
      return isSame(before, after) ? [] : [[address, before, after]];
    });
  const loadedBy = async (recalculate: "always" | "never"): Promise<(at: string) => unknown> => {
    const loaded = await fileCells(await throughLibreOffice(written, recalculate));
    return (address) => loaded.get(address)?.value;
  };

  test("holds a value for every formula, none of them an error", async () => {
    expect(formulas.length).toBeGreaterThan(4000);
    expect(await formulasWithoutValue(written)).toEqual([]);
    expect(addressesOf(({ value }) => typeof value === "string" && value.startsWith("#"))).toEqual(
      [],
    );
  });

  test("holds the workbench's value of every formula, and in every cell that an array fills", async () => {
    const office = await openWorkbook({ addin: "dist" });
    await loadTemplate(preset, { placement: "replace" });
    await office.idle();
    const calculated = addressesOf(({ formula, array }) => formula !== null || array !== null);
    const shown = (address: string): unknown => {
      const bang = address.lastIndexOf("!");
      return office.host.read(address.slice(0, bang), address.slice(bang + 1))[0][0];
    };
    const differences = differing(calculated, shown);
    office.dispose();
    expect(addressesOf(({ array }) => array !== null).length).toBeGreaterThan(1000);
    expect(differences).toEqual([]);
  });

  // LibreOffice calculates array formulas anew at every load, whatever it is told, and has no add-in to ask.
  test("keeps every cached value in LibreOffice, but for the cells of array formulas", async () => {
    const kept = addressesOf(({ array }) => array === null);
    expect(kept.length).toBeGreaterThan(7000);
    expect(differing(kept, await loadedBy("never"))).toEqual([]);
  });

  test("calculates to the same values in LibreOffice wherever only functions are used that it has", async () => {
    const { "xl/workbook.xml": workbook } = await readParts(written);
    const names = (await readNames(workbook)).map(
      (n) => [n.name.toLowerCase(), n.formula] as const,
    );
    const own = excelOnly(cells, new Map(names));
    expect(own.size).toBeGreaterThan(1000);
    const loaded = await loadedBy("always");
    expect(differing(own, loaded)).toEqual([]);
    // It did calculate: what calls the add-in has lost its value.
    const ours = addressesOf(({ formula }) => formula?.startsWith("_xldudf_") === true);
    expect(new Set(ours.map(loaded))).toEqual(new Set(["#NAME?"]));
  });
});
