import { dateToExcel } from "@cj-tech-master/excelts";
import { excelFiles } from "../../../src/workbench/xlsx/excelFiles";
import { parseAddress } from "../../../src/formulaText/addresses";
import { columnLetters } from "../../../src/formulaText/columns";

export interface FileCell {
  readonly value: unknown;
  readonly formula: string | null;
  /** The area of the array formula that fills the cell. */
  readonly array: string | null;
}

/** Every cell of an .xlsx file that has content or lies in an array, by "Sheet!A1", numbers as they are stored. */
export async function fileCells(bytes: Uint8Array): Promise<Map<string, FileCell>> {
  const { Workbook } = await excelFiles();
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const cells = new Map<string, FileCell>();
  for (const sheet of book.worksheets) {
    const filled = new Map<string, string>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { ref, shareType } = cell.model;
        if (shareType === "array" && ref !== undefined) {
          for (const address of addressesIn(ref)) filled.set(address, ref);
        }
        const formula = cell.formula || cell.model.formula || null;
        const value = plain(formula === null ? cell.value : cell.model.result);
        const array = filled.get(cell.address) ?? null;
        if (value === null && formula === null) return;
        cells.set(`${sheet.name}!${cell.address}`, { value, formula, array });
      });
    });
    for (const [address, array] of filled) {
      const key = `${sheet.name}!${address}`;
      if (!cells.has(key)) cells.set(key, { value: null, formula: null, array });
    }
  }
  return cells;
}

/** Whether two cells show the same: files keep 15 significant digits and more, and an empty text shows as nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return (a || null) === (b || null);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return dateToExcel(value, false);
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("text" in value) return value.text;
  if ("richText" in value)
    return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  return value;
}

function addressesIn(ref: string): string[] {
  const area = parseAddress(ref)?.area;
  if (!area) throw new Error(`${ref} is no area`);
  const found: string[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      found.push(`${columnLetters(column)}${row + 1}`);
    }
  }
  return found;
}
