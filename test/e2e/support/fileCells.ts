import { Workbook, dateToExcel } from "@cj-tech-master/excelts";

export interface FileCell {
  readonly value: unknown;
  readonly formula: string | null;
  /** The area of the array formula that fills the cell. */
  readonly array: string | null;
}

/** Every cell with content of an .xlsx file, by "Sheet!A1", numbers as they are stored. */
export async function fileCells(bytes: Uint8Array): Promise<Map<string, FileCell>> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const cells = new Map<string, FileCell>();
  for (const sheet of book.worksheets) {
    const filled = new Map<string, string>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { ref, shareType } = cell.model;
        if (shareType === "array" && ref !== undefined) {
          const { top, bottom, left, right } = bounds(ref);
          for (let r = top; r <= bottom; r++) {
            for (let c = left; c <= right; c++) filled.set(`${r},${c}`, ref);
          }
        }
        const formula = cell.formula || cell.model.formula || null;
        const value = plain(formula === null ? cell.value : cell.model.result);
        const array = filled.get(`${cell.row},${cell.col}`) ?? null;
        if (value === null && formula === null) return;
        cells.set(`${sheet.name}!${cell.address}`, { value, formula, array });
      });
    });
  }
  return cells;
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

function bounds(ref: string) {
  const corners = ref.split(":").map((cell) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = Array.from(letters).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    return { row: Number(row), column };
  });
  const [first, last = first] = corners;
  return { top: first.row, bottom: last.row, left: first.column, right: last.column };
}
