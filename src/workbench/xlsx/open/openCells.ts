import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { ICellData, IStyleData } from "@univerjs/core";
import { parseAddress } from "../../../formulaText/addresses";
import type { Area } from "../../../formulaText/area";
import { contains } from "../../../formulaText/area";
import { fromFileStyle } from "../style/fromFileStyle";
import { cellData } from "./cellData";

export type CellRows = Record<number, Record<number, ICellData>>;

interface Reading {
  readonly serial: (date: Date) => number;
  /** What every cell looks like anyway, in the workbench. */
  readonly defaults: IStyleData;
}

/** All cells of a sheet. What an array formula fills besides its own cell is left for it to fill. */
export function openCells(from: FileSheet, { serial, defaults }: Reading): CellRows {
  const rows: CellRows = {};
  const filled: Area[] = [];
  from.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const area = cell.model.ref === undefined ? null : parseAddress(cell.model.ref)?.area;
      if (area) filled.push(area);
      const isSpilled =
        !area && filled.some((other) => contains(other, rowNumber - 1, columnNumber - 1));
      const isCovered = cell.isMerged && cell.master !== cell;
      const data = isSpilled || isCovered ? null : cellData(cell, serial);
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
