import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { contains, rowCount } from "../../formulaText/area";
import { resizeTable } from "../book/resizeTable";
import { SheetCells } from "../book/sheetCells";
import { writeValues } from "../book/writeValues";
import { integer } from "./arguments";
import type { Make, TablePartTarget, TableTarget } from "./make";
import { readTable, tablePart } from "./tablePart";

export const tableRowsClass = (make: Make): ExcelClass<TableTarget> => {
  const all = (target: TableTarget) =>
    Array.from({ length: dataRows(target) }, (_, index) => make.tableRow({ ...target, index }));
  return {
    name: "TableRowCollection",
    get: { Count: dataRows },
    items: all,
    call: {
      GetCount: dataRows,
      GetItemAt: (target, index) => {
        const row = all(target).at(integer(index));
        if (!row) throw excelError("InvalidArgument");
        return row;
      },
      Add: async (target, index, values) => {
        const first = dataRows(target);
        if (typeof index === "number" && index !== first) throw unsupported("before the last row");
        const given = Array.isArray(values) ? values : [[]];
        await addRows(target, (Array.isArray(given[0]) ? given : [given]) as unknown[][]);
        return make.tableRow({ ...target, index: first });
      },
    },
  };
};

export const tableRowClass = (make: Make): ExcelClass<TablePartTarget> => {
  const range = (target: TablePartTarget) =>
    tablePart(make, target, (area) => {
      const at = area.startRow + 1 + target.index;
      return { ...area, startRow: at, endRow: at };
    });
  return {
    name: "TableRow",
    get: {
      Index: ({ index }) => index,
      Values: (target) => range(target).get("Values"),
    },
    set: { Values: (target, values) => range(target).set("Values", values) },
    call: { GetRange: range },
  };
};

/** Adds rows below the last, over empty cells. */
async function addRows(target: TableTarget, values: readonly (readonly unknown[])[]) {
  const { book } = target;
  const table = readTable(target);
  const { sheetId, area } = table;
  const added = { ...area, startRow: area.endRow + 1, endRow: area.endRow + values.length };
  const cells = new SheetCells(book, sheetId);
  const isTaken = cells.usedArea(
    (row, column) => contains(added, row, column) && cells.value(row, column) !== "",
  );
  if (isTaken) throw unsupported("over cells that are not empty");
  await resizeTable(book, table, { sheetId, area: { ...area, endRow: added.endRow } });
  if (values.some((row) => row.length > 0)) {
    await writeValues({ book, sheetId, area: added }, values);
  }
}

function unsupported(what: string): Error {
  return excelError("ApiNotFound", `Workbench does not support TableRowCollection.add ${what}`);
}

function dataRows(target: TableTarget): number {
  return rowCount(readTable(target).area) - 1;
}
