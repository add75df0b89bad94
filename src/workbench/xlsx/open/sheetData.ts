import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { ICellData, IFreeze, IStyleData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { NEW_SHEET } from "../../book/sheets";
import { fromFileColor } from "../style/fileColor";
import { fromFileStyle } from "../style/fromFileStyle";
import { fromFileWidth, toPixels } from "../sizes";
import type { Merges } from "./merges";
import type { FileFormula } from "./sheetFormulas";
import { openCells, withoutDefaults } from "./openCells";

interface Reading {
  readonly id: string;
  readonly serial: (date: Date) => number;
  readonly defaults: IStyleData;
  readonly formulas: ReadonlyMap<string, FileFormula>;
  readonly cached: Map<string, ICellData>;
  readonly merges: Merges;
}

/** Width of a column that a file says nothing about, in digits. */
const STANDARD_WIDTH = 9.14;

/** A sheet of a file as the workbench's own data. */
export function sheetData(from: FileSheet, reading: Reading): Partial<IWorksheetData> {
  const view = viewOf(from);
  const cellData = openCells(from, reading);
  const { tabColor, defaultColWidth, defaultRowHeight } = from.properties;
  return {
    ...NEW_SHEET,
    id: reading.id,
    name: from.name,
    tabColor: fromFileColor(tabColor) ?? "",
    hidden: from.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    defaultColumnWidth: fromFileWidth(defaultColWidth ?? STANDARD_WIDTH),
    defaultRowHeight: toPixels(defaultRowHeight ?? 15),
    rowCount: Math.max(NEW_SHEET.rowCount, from.rowCount + 100),
    columnCount: Math.max(NEW_SHEET.columnCount, from.columnCount + 10),
    freeze: freezeOf(from),
    mergeData: [...reading.merges.areas],
    cellData,
    columnData: columnsOf(from, reading.defaults),
    rowData: rowsOf(from),
  };
}

/** A file need not say how a sheet is seen; the library's types say that it does. */
function viewOf({ views }: FileSheet): FileSheet["views"][number] | undefined {
  return (views as FileSheet["views"] | undefined)?.at(0);
}

function freezeOf(from: FileSheet): IFreeze {
  const view = viewOf(from);
  const isFrozen = view?.state === "frozen";
  const xSplit = isFrozen ? (view.xSplit ?? 0) : 0;
  const ySplit = isFrozen ? (view.ySplit ?? 0) : 0;
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? ySplit : -1,
    startColumn: xSplit > 0 ? xSplit : -1,
  };
}

function columnsOf(from: FileSheet, defaults: IStyleData): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  // Asked once: the library looks through all rows for it.
  const count = from.columnCount;
  for (let number = 1; number <= count; number += 1) {
    const { width, hidden, style } = from.getColumn(number);
    const s = withoutDefaults(fromFileStyle(style), defaults);
    const data = {
      ...(width !== undefined && { w: fromFileWidth(width) }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
      ...(Object.keys(s).length > 0 && { s }),
    };
    if (Object.keys(data).length > 0) columns[number - 1] = data;
  }
  return columns;
}

function rowsOf(from: FileSheet): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (let number = 1; number <= from.rowCount; number += 1) {
    const row = from.findRow(number);
    if (!row?.height && !row?.hidden) continue;
    rows[number - 1] = {
      ...(row.height && { h: toPixels(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return rows;
}
