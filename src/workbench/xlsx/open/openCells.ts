import type { Worksheet as FileSheet, Cell, CellErrorValue } from "@cj-tech-master/excelts";
import { type ICellData, type IStyleData, CellValueType } from "@univerjs/core";
import { type Area, contains } from "../../../formulaText/area";
import { fromFileStyle } from "../style/fromFileStyle";
import type { Merges } from "./merges";
import type { FileFormula } from "./sheetFormulas";

export type CellRows = Record<number, Record<number, ICellData>>;

interface Reading {
  readonly serial: (date: Date) => number;
  /** By "row,column". */
  readonly formulas: ReadonlyMap<string, FileFormula>;
  /** Takes what formulas showed in the file, by "row,column". */
  readonly cached: Map<string, ICellData>;
  readonly merges: Merges;
  /** What every cell looks like anyway, in the workbench. */
  readonly defaults: IStyleData;
}

/** All cells of a sheet. What an array formula fills besides its own cell is left for it to fill. */
export function openCells(
  from: FileSheet,
  { serial, defaults, formulas, cached, merges }: Reading,
): CellRows {
  const rows: CellRows = {};
  const filled: Area[] = [];
  from.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const own = formulas.get(`${rowNumber - 1},${columnNumber - 1}`);
      const live = own && "formula" in own ? own : null;
      const area = live?.area ?? null;
      if (area) filled.push(area);
      const isSpilled =
        !area && filled.some((other) => contains(other, rowNumber - 1, columnNumber - 1));
      const isCovered = merges.covers(rowNumber - 1, columnNumber - 1);
      const inFile = isCovered ? null : cellData(cell, serial);
      const was = inFile ?? (cell.model.result === "" ? { v: "" } : null);
      if (was && (live || isSpilled)) cached.set(`${rowNumber - 1},${columnNumber - 1}`, was);
      const shown = isSpilled ? null : inFile;
      const data = live && !isCovered ? { ...shown, f: live.formula } : shown;
      const s = withoutDefaults(fromFileStyle(cell.style), defaults);
      if (!data && Object.keys(s).length === 0) return;
      (rows[rowNumber - 1] ??= {})[columnNumber - 1] = {
        ...data,
        ...(Object.keys(s).length > 0 && { s }),
      };
    });
  });
  return rows;
}

export function withoutDefaults(
  { ff, fs, ...style }: IStyleData,
  defaults: IStyleData,
): IStyleData {
  return {
    ...style,
    ...(ff && ff !== defaults.ff && { ff }),
    ...(fs && fs !== defaults.fs && { fs }),
  };
}

type Value = string | number | boolean | Date | CellErrorValue | undefined;

/** What a cell of a file shows, without its formula and looks; null where it shows nothing. */
function cellData(cell: Cell, serial: (date: Date) => number): ICellData | null {
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
