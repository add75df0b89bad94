import type { ICellData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Area } from "../../../formulaText/area";
import { boundingArea, cellArea, cellCount, contains, mapCells } from "../../../formulaText/area";
import { tokens } from "../../../formulaText/tokens";
import { cellValue, valueType, type CellValue } from "../../book/cellValue";
import { SheetCells } from "../../book/sheetCells";
import { writeCells } from "../../book/writeCells";
import { CustomFunction } from "../../functions/customFunction";
import type { Host } from "../../host";
import { storedFormula } from "../formula/storedFormula";
import type { Limit } from "./limits";
import type { FileContent } from "./readWorkbook";
import { references, type Reference } from "./references";
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

/** A formula that the workbench has calculated. */
interface Calculated {
  readonly sheet: Opened;
  readonly formula: string;
  readonly area: Area | null;
  /** Its own cell, then what else it fills. */
  readonly cells: readonly (readonly [row: number, column: number])[];
  readonly reads: readonly Reference[];
}

/** What shows something else whenever it is looked at. */
const CHANGING: ReadonlySet<string> = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "CELL",
  "INFO",
]);
/** As often is what follows from a value that was put back calculated again before the rest is put back too. */
const ROUNDS = 6;
/** Numbers that differ by less are the same: programs add in another order. */
const CLOSE = { relative: 1e-9, absolute: 1e-12 };

/**
 * Puts the file's values back where Univer comes to others than Excel had, and keeps the formulas for the file: a cell
 * shows another number only where it reads something that changes by itself, or a formula of the add-in. Where the file
 * asks to be calculated when it opens, only what Univer has no answer for is put back.
 */
export async function restoreValues(
  host: Host,
  opened: readonly Opened[],
  asksForCalculation: boolean,
): Promise<Limit[]> {
  const isOther = (one: Calculated): boolean => differs(host, one, asksForCalculation);
  const all = opened.flatMap((sheet) => calculated(host, sheet));
  const changing = readersOf(
    all,
    all.filter((one) => changes(host, one)),
  );
  const counts = new Map<Opened, number>();
  let left = all.filter((one) => !changing.has(one));
  for (let round = 0; ; round++) {
    const wrong = left.filter(isOther);
    if (wrong.length === 0) break;
    const first = round < ROUNDS ? withoutReaders(wrong) : wrong;
    for (const sheet of new Set(first.map((one) => one.sheet))) {
      const own = first.filter((one) => one.sheet === sheet);
      counts.set(sheet, (counts.get(sheet) ?? 0) + own.length);
      await putBack(host, sheet, own);
    }
    await host.idle();
    const done = new Set(first);
    left = left.filter((one) => !done.has(one));
  }
  return [...counts].map(([sheet, count]) => ({
    ...{ sheet: sheet.from.name, kind: "calculation", count },
  }));
}

function calculated({ book }: Host, sheet: Opened): Calculated[] {
  const found: Calculated[] = [];
  for (const [key, file] of sheet.formulas) {
    if (!("formula" in file)) continue;
    const [row, column] = key.split(",").map(Number);
    const { formula, area } = file;
    const cells = mapCells(area ?? cellArea(row, column), (r, c) => [r, c] as const).flat();
    const reads = references(book, sheet.id, formula);
    found.push({ sheet, formula, area, cells, reads });
  }
  return found;
}

/** Whether a formula changes by itself, or is calculated by an add-in. */
function changes({ book }: Host, { formula }: Calculated): boolean {
  const functions = book.injector.get(IFunctionService);
  return tokens(formula).some(({ kind, text }) => {
    if (kind !== "function") return false;
    const name = text.toUpperCase();
    return CHANGING.has(name) || functions.getExecutor(name) instanceof CustomFunction;
  });
}

/** The formulas that read some, directly or not, and these themselves. */
function readersOf(
  all: readonly Calculated[],
  some: readonly Calculated[],
): ReadonlySet<Calculated> {
  const found = new Set(some);
  for (let last = [...found]; last.length > 0;) {
    const holds = cellsOf(last);
    last = all.filter((one) => !found.has(one) && one.reads.some(holds));
    for (const one of last) found.add(one);
  }
  return found;
}

/** Those that read none of the others; all where each reads another. */
function withoutReaders(all: readonly Calculated[]): readonly Calculated[] {
  const holds = cellsOf(all);
  const first = all.filter(({ reads }) => !reads.some(holds));
  return first.length > 0 ? first : all;
}

/** Tells whether a reference holds one of the formulas' cells. */
function cellsOf(formulas: readonly Calculated[]): (reference: Reference) => boolean {
  const bySheet = new Map<string, { keys: Set<string>; cells: (readonly [number, number])[] }>();
  for (const { sheet, cells } of formulas) {
    const own = bySheet.get(sheet.id) ?? { keys: new Set<string>(), cells: [] };
    bySheet.set(sheet.id, own);
    for (const cell of cells) {
      own.keys.add(cell.join());
      own.cells.push(cell);
    }
  }
  return ({ sheetId, area }) => {
    const own = bySheet.get(sheetId);
    if (own === undefined) return false;
    if (cellCount(area) > own.cells.length)
      return own.cells.some(([row, column]) => contains(area, row, column));
    return mapCells(area, (row, column) => own.keys.has(`${row},${column}`))
      .flat()
      .includes(true);
  };
}

/** Whether a formula shows another value than in the file; where that is doubtful, an error for a value. */
function differs({ book }: Host, { sheet, cells }: Calculated, isDoubtful: boolean): boolean {
  const shown = new SheetCells(book, sheet.id);
  return cells.some(([row, column]) => {
    const before = sheet.cached.get(`${row},${column}`);
    if (before === undefined) return false;
    const [was, is] = [cellValue(before), shown.value(row, column)];
    const isError = (value: CellValue): boolean => valueType(value) === "Error";
    if (isDoubtful) return was !== "" && !isError(was) && (is === "" || isError(is));
    return !isSame(was, is);
  });
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  const size = Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= Math.max(CLOSE.absolute, CLOSE.relative * size);
}

async function putBack(
  { book }: Host,
  { id, cached }: Opened,
  formulas: readonly Calculated[],
): Promise<void> {
  const { keptFormulas } = book.facts.of(id);
  const back = new Map<string, ICellData>();
  for (const { formula, area, cells } of formulas) {
    const values = cells.map(([row, column]) => cached.get(`${row},${column}`) ?? { v: "" });
    cells.forEach(([row, column], i) => {
      back.set(`${row},${column}`, { ...values[i], f: null, si: null });
    });
    const [value, ...others] = values.map(cellValue);
    keptFormulas.set(cells[0].join(), {
      ...{ stored: storedFormula(formula, ""), value },
      ...(area && { array: { area, others } }),
    });
  }
  const area = [...back.keys()]
    .map((key) => key.split(",").map(Number))
    .map(([row, column]) => cellArea(row, column))
    .reduce((all, one) => boundingArea(all, one));
  await writeCells(book, id, area, (row, column) => back.get(`${row},${column}`) ?? null);
  // Univer goes on showing #SPILL! where there is no formula any more.
  const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[id];
  for (const key of back.keys()) {
    const [row, column] = key.split(",").map(Number);
    delete spilled?.[row]?.[column];
  }
}
