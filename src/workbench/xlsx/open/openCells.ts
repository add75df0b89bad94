import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { ICellData, IStyleData } from "@univerjs/core";
import type { Area } from "../../../formulaText/area";
import { contains } from "../../../formulaText/area";
import { fromFileStyle } from "../style/fromFileStyle";
import { cellData } from "./cellData";
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
