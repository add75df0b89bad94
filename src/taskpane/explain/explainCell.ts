import type { FormulaCall } from "../../functions/calls";
import { explainCall, type CallReport } from "../../functions/explain/explainCall";
import { calculateCell, readFormulaCell, type FormulaCell } from "../../excel/formulas/formulaCell";
import { hearCalls } from "./hearCalls";
import { writtenCalls, type WrittenCall } from "./writtenCalls";

/** A call of a cell's formula with its arguments as they are written, where it is known which call it is. */
export interface ExplainedCall {
  report: CallReport;
  written: readonly string[] | undefined;
}

export interface ExplainedCell {
  cell: FormulaCell;
  /** How many OURO formulas the cell's formula has; not all of them need have been called. */
  written: number;
  /** Those inside others first. */
  calls: readonly ExplainedCall[];
}

/**
 * Explains the active cell: Excel calculates it once more, and what its formulas receive meanwhile is what it is
 * explained by, so that nothing is guessed.
 */
export async function explainActiveCell(signal: AbortSignal): Promise<ExplainedCell> {
  const cell = await readFormulaCell();
  const written = writtenCalls(cell.formula);
  if (written.length === 0 || signal.aborted) return { cell, written: written.length, calls: [] };
  const heard = await hearCalls(() => calculateCell(cell), written.length, signal);
  const ids = new Set(written.map(({ id }) => id));
  const own = heard.filter(({ id }) => ids.has(id));
  const calls = own.flatMap((call): ExplainedCall[] => {
    const report = explainCall(call.id, call.cells);
    return report === undefined ? [] : [{ report, written: writingOf(call, own, written) }];
  });
  return { cell, written: written.length, calls };
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
