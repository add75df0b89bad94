import { explainCall, FORMULA_IDS, type CallReport } from "../../functions/explain/explainCall";
import type { FormulaCall } from "../../functions/calls";
import { calculateCell, readFormulaCell, type FormulaCell } from "../../excel/formulas/formulaCell";
import { callsIn } from "../../formulaText/calls";
import { readPrecedents } from "../../excel/formulas/readPrecedents";
import { hearCalls } from "./hearCalls";
import { writtenCalls, type WrittenCall } from "./writtenCalls";

/** A call of a cell's formula with its arguments as they are written, where it is known which call it is. */
export interface ExplainedCall {
  report: CallReport;
  written: readonly string[] | undefined;
}

/** A name that no formula has, as a cell's formula calls it, and the formula that is most likely meant. */
export interface UnknownName {
  written: string;
  nearest: string | undefined;
}

export interface ExplainedCell {
  cell: FormulaCell;
  /** How many OURO formulas the cell's formula has; not all of them need have been called. */
  written: number;
  /** Those inside others first. */
  calls: readonly ExplainedCall[];
  unknown: readonly UnknownName[];
  /** The cells that the formula refers to, where its own calls do not explain it: the way goes on there. */
  reads: readonly FormulaCell[];
}

/**
 * Explains the active cell: Excel calculates it once more, and what its formulas receive meanwhile is what it is
 * explained by, so that nothing is guessed.
 *
 * @param onCell  called as soon as it is known which cell it is
 */
export async function explainActiveCell(
  signal: AbortSignal,
  onCell: (cell: FormulaCell) => void,
): Promise<ExplainedCell> {
  const cell = await readFormulaCell();
  onCell(cell);
  const written = writtenCalls(cell.formula);
  const known = written.filter(({ id }) => FORMULA_IDS.includes(id));
  const unknown = cell.value === "#NAME?" ? unknownNames(cell.formula) : [];
  const nothing = { cell, written: written.length, calls: [], unknown };
  if (signal.aborted) return { ...nothing, reads: [] };
  // A formula with a name that Excel does not know is not called at all.
  const isCalled = known.length > 0 && cell.value !== "#NAME?";
  const calls = isCalled ? await callsOf(cell, known, signal) : [];
  const isExplained = calls.length > 0 && !isError(cell.value);
  const reads = isExplained || cell.formula === "" ? [] : await readPrecedents(cell);
  return { ...nothing, calls, reads };
}

const isError = (value: unknown): boolean =>
  typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);

async function callsOf(
  cell: FormulaCell,
  written: readonly WrittenCall[],
  signal: AbortSignal,
): Promise<ExplainedCall[]> {
  const heard = await hearCalls(() => calculateCell(cell), written.length, signal);
  const ids = new Set(written.map(({ id }) => id));
  const own = heard.filter(({ id }) => ids.has(id));
  return own.flatMap((call): ExplainedCall[] => {
    const report = explainCall(call.id, call.cells);
    return report === undefined ? [] : [{ report, written: writingOf(call, own, written) }];
  });
}

/** OURO names that no formula has, and formulas that are written without their OURO. */
function unknownNames(formula: string): UnknownName[] {
  return callsIn(formula).flatMap(({ name }): UnknownName[] => {
    const upper = name.toUpperCase();
    const id = upper.replace(/^OURO\./, "");
    if (id === upper) return FORMULA_IDS.includes(id) ? [{ written: name, nearest: id }] : [];
    return FORMULA_IDS.includes(id)
      ? []
      : [{ written: name, nearest: nearestName(id, FORMULA_IDS) }];
  });
}

/** What a call's arguments are written as: certain only where its formula is written once and called once. */
function writingOf(
  { id }: FormulaCall,
  calls: readonly FormulaCall[],
  written: readonly WrittenCall[],
): readonly string[] | undefined {
  const same = written.filter((one) => one.id === id);
  const isOnly = same.length === 1 && calls.filter((one) => one.id === id).length === 1;
  return isOnly ? same[0].args : undefined;
}

/** Letters that may differ, as a share of the longer name: more is another word. */
const MOST_DIFFERENT = 0.34;

/**
 * The known name that a misspelt one most likely means; undefined where none is near.
 *
 * @example
 * nearestName("GPU_PAYBAK", ["GPU_PAYBACK", "RUNWAY"]) // "GPU_PAYBACK"
 */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toUpperCase();
  const near = known
    .map((name) => ({ name, distance: distance(wanted, name) }))
    .filter(
      ({ name, distance: far }) => far <= MOST_DIFFERENT * Math.max(name.length, wanted.length),
    )
    .sort((a, b) => a.distance - b.distance);
  return near.at(0)?.name;
}

/** How many letters have to be added, left out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const replaced = above[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1);
      row.push(Math.min(above[k] + 1, row[k - 1] + 1, replaced));
    }
    above = row;
  }
  return above[b.length];
}
