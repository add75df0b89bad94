/**
 * A round trip of other people's files: XLSX_FILES=/path/to/folder npx jest test/workbench/xlsx/publicFiles
 * Every file opens or is refused with a reason, shows the values it was saved with, and is the same after it was saved
 * and opened again. Prints one line for each cell that is not. docs/testing.md says which files were tried.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { readWorkbook } from "../../../src/workbench/xlsx/open/readWorkbook";
import { saveXlsx } from "../../../src/workbench/xlsx/save/saveXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/xlsxError";
import { openWorkbook } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";

const folder = process.env.XLSX_FILES;
const files =
  folder === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
        /\.xlsx$/i.test(file),
      );

const CHANGING = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;

interface Cell {
  readonly formula: string | null;
  readonly value: string;
}

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** The cells of a sheet's XML that hold a number, a truth value, an error or a formula's text, by address. */
function storedCells(xml: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [, attributes, body] of xml.matchAll(
    /<(?:\w+:)?c\b([^>]*[^/])>(.*?)<\/(?:\w+:)?c>/gs,
  )) {
    const address = /\br="(\w+)"/.exec(attributes)?.[1];
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const value = /<(?:\w+:)?v>(.*?)<\/(?:\w+:)?v>/s.exec(body)?.at(1);
    const formula = /<(?:\w+:)?f\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?f>)/s.exec(body);
    if (address === undefined || value === undefined || type === "s") continue;
    const shown = type === "b" ? (value === "1" ? "true" : "false") : plain(value);
    cells.set(address, { formula: formula && plain(formula.at(1) ?? ""), value: shown });
  }
  return cells;
}

const isSame = (stored: string, shown: unknown): boolean => {
  if (typeof shown !== "number") return stored === String(shown);
  const number = Number(stored);
  return Math.abs(number - shown) <= 1e-9 * Math.max(1, Math.abs(number));
};

async function tried(path: string): Promise<Record<string, string[] | number>> {
  const bytes = new Uint8Array(readFileSync(path));
  const office = await openWorkbook();
  const wrong: string[] = [];
  const counts = { cells: 0, formulas: 0, differing: 0 };
  try {
    const { sheets, parts } = await readWorkbook(bytes);
    await openXlsx(office.host, bytes);
    for (const sheet of sheets) {
      const part = sheet.path === null ? undefined : parts[sheet.path];
      if (part === undefined) continue;
      for (const [address, { formula, value }] of storedCells(new TextDecoder().decode(part))) {
        const shown = office.host.read(sheet.name, address)[0][0];
        counts.cells += 1;
        if (formula !== null) counts.formulas += 1;
        if (isSame(value, shown) || CHANGING.test(formula ?? "")) continue;
        if (formula !== null) counts.differing += 1;
        wrong.push(`${sheet.name}!${address} ${formula ?? ""} was ${value}, is ${String(shown)}`);
      }
    }
    const before = await snapshot();
    const saved = await saveXlsx(office.host.book, "OURO");
    await openXlsx(office.host, saved);
    const after = await snapshot();
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      const [a, b] = [JSON.stringify(before, null, 1), JSON.stringify(after, null, 1)].map((text) =>
        text.split("\n"),
      );
      const at = a.findIndex((line, i) => line !== b[i]);
      wrong.push(`saved and opened: ${a[at]} became ${b[at]}`);
    }
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    wrong.push(`refused: ${error.message}`);
  } finally {
    office.dispose();
  }
  return { ...counts, wrong };
}

(files.length === 0 ? test.skip : test)(
  `${files.length} files open, keep their cells, and are the same when saved`,
  async () => {
    const totals = { files: 0, cells: 0, formulas: 0, differing: 0 };
    const failed: string[] = [];
    for (const file of files) {
      // One that hangs is the last to be named.
      process.stderr.write(`${file}\n`);
      try {
        const { wrong, ...counts } = await tried(join(folder!, file));
        totals.files += 1;
        for (const key of ["cells", "formulas", "differing"] as const)
          totals[key] += counts[key] as number;
        for (const line of (wrong as string[]).slice(0, 5)) failed.push(`${file}: ${line}`);
        process.stderr.write(`  ${JSON.stringify(counts)}, ${(wrong as string[]).length} wrong\n`);
      } catch (error) {
        failed.push(`${file}: ${(error as Error).stack?.split("\n").slice(0, 4).join(" ")}`);
      }
    }
    process.stdout.write(`${JSON.stringify(totals)}\n${failed.join("\n")}\n`);
    expect(failed).toEqual([]);
  },
  7_200_000,
);
