import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";

/** A cell's value as Range.values holds it; an empty cell is "". */
export type CellValue = string | number | boolean;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#NULL!",
  "#BUSY!",
  "#GETTING_DATA",
]);

export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value === "#CYCLE!" ? 0 : value;
}

/** A cell the user formatted character by character keeps its text in a document. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
}

export function valueType(value: CellValue): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return EXCEL_ERRORS.has(value) ? "Error" : "String";
}
