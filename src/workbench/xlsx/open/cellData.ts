import type { Cell, CellErrorValue } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";

type Value = string | number | boolean | Date | CellErrorValue | undefined;

/** What a cell of a file shows, without its formula and looks; null where it shows nothing. */
export function cellData(cell: Cell, serial: (date: Date) => number): ICellData | null {
  const { formula, sharedFormula, shareType, result } = cell.model;
  const { value } = cell;
  if (formula || sharedFormula || shareType) return content(result, serial);
  if (value === null || value === undefined) return null;
  if (typeof value !== "object" || value instanceof Date || "error" in value) {
    return content(value, serial);
  }
  if ("result" in value) return content(value.result, serial);
  if ("richText" in value || "text" in value || "hyperlink" in value) {
    return content(cell.text, serial);
  }
  return "checkbox" in value ? content(value.checkbox, serial) : null;
}

function content(value: Value, serial: (date: Date) => number): ICellData | null {
  if (value === undefined || value === "") return null;
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (value instanceof Date) return { v: serial(value), t: CellValueType.NUMBER };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}
