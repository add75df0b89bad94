import type { Cell, CellErrorValue } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { shownFormula } from "../formula/shownFormula";

type Value = string | number | boolean | Date | CellErrorValue | undefined;

/** A cell of a file as the workbench holds it, without its looks; null where it holds nothing. */
export function cellData(cell: Cell, serial: (date: Date) => number): ICellData | null {
  const { formula: own, result } = cell.model;
  const formula = cell.formula || own;
  if (formula) return { ...(content(result, serial) ?? {}), f: shownFormula(formula) };
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object" || value instanceof Date || "error" in value) {
    return content(value, serial);
  }
  if ("richText" in value || "text" in value) return content(cell.text, serial);
  return "checkbox" in value ? content(value.checkbox, serial) : null;
}

function content(value: Value, serial: (date: Date) => number): ICellData | null {
  if (value === undefined || value === "") return null;
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (value instanceof Date) return { v: serial(value), t: CellValueType.NUMBER };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}
