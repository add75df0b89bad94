import type { ICellData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { boundingArea, cellArea, mapCells } from "../../../formulaText/area";
import { tokens } from "../../../formulaText/tokens";
import type { Book } from "../../book/book";
import { cellValue, valueType } from "../../book/cellValue";
import { SheetCells } from "../../book/sheetCells";
import { writeCells } from "../../book/writeCells";
import { CustomFunction } from "../../functions/customFunction";
import { storedFormula } from "../formula/storedFormula";
import type { Limit } from "./limits";
import type { FileContent } from "./readWorkbook";
import type { FileFormula } from "./sheetFormulas";

/** A sheet of a file that stands in the workbook. */
export interface Opened {
  readonly from: FileContent["file"]["worksheets"][number];
  readonly id: string;
  readonly formulas: ReadonlyMap<string, FileFormula>;
  readonly xml: string;
  /** What its formulas showed, by "row,column". */
  readonly cached: Map<string, ICellData>;
}

/** Puts values back where Univer has an error, or nothing, for what Excel had calculated. */
export async function restoreValues(book: Book, sheet: Opened): Promise<Limit[]> {
  const { id, formulas, cached } = sheet;
  const cells = new SheetCells(book, id);
  const executors = book.injector.get(IFunctionService);
  const back = new Map<string, ICellData>();
  let count = 0;
  for (const [key, formula] of formulas) {
    if (!("formula" in formula)) continue;
    const isOurs = tokens(formula.formula).some(
      ({ kind, text }) =>
        kind === "function" && executors.getExecutor(text.toUpperCase()) instanceof CustomFunction,
    );
    const [row, column] = key.split(",").map(Number);
    const keys = mapCells(formula.area ?? cellArea(row, column), (r, c) => `${r},${c}`).flat();
    if (isOurs || !keys.some((one) => isWorse(cells, one, cached.get(one)))) continue;
    count += 1;
    for (const one of keys) {
      const value = cached.get(one);
      if (value) back.set(one, { ...value, f: null, si: null });
    }
    const value = cached.get(key);
    const shown = value === undefined ? "" : cellValue(value);
    const stored = storedFormula(formula.formula, "");
    if (formula.area === null) book.facts.of(id).keptFormulas.set(key, { stored, value: shown });
  }
  if (count === 0) return [];
  const places = [...back.keys()].map((key) => key.split(",").map(Number));
  const area = places
    .map(([row, column]) => cellArea(row, column))
    .reduce((all, one) => boundingArea(all, one));
  await writeCells(book, id, area, (row, column) => back.get(`${row},${column}`) ?? null);
  return [{ sheet: sheet.from.name, kind: "calculation", count }];
}

function isWorse(cells: SheetCells, key: string, before: ICellData | undefined): boolean {
  const [row, column] = key.split(",").map(Number);
  const [was, is] = [before === undefined ? "" : cellValue(before), cells.value(row, column)];
  return was !== "" && valueType(was) !== "Error" && (is === "" || valueType(is) === "Error");
}
