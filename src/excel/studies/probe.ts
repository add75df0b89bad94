import { callCounts } from "../../functions/calls";
import { askingBeforeClose } from "../addin";
import { isUndoNotSupported } from "../inExcel";
import { WorkbookError, workbookError } from "../workbookError";
import { thisComputer } from "../stored/computer";
import { restoring } from "../../plan/content";
import { Asked } from "../../studies/asked";
import { keyOf, nameOf } from "../../studies/cell";
import { asking, type AskOptions } from "./asking";
import { outcomesAt, rangeOf } from "./outcomes";
import { putBack } from "./putBack";
import { keep, readKept } from "./store";
import type { Ask, CellFacts, Content, Interrupted } from "../../studies/types";

export interface ProbeOptions extends AskOptions {
  /** Where inputs may hold words, such as yes or no. */
  words?: boolean;
  /** Where inputs are given what a sheet plan holds, formulas among them; what they hold now is told as such. */
  planned?: boolean;
}

/**
 * Lets `work` ask what the results would be with other inputs, and puts the inputs back in every case, with what
 * they held kept in the workbook meanwhile. It is told what the results and the inputs are now, which may be
 * another than when their cells were chosen.
 *
 * @throws WorkbookError "cancelled", "not-a-number", "input-twice", "spilled", "unsteady",
 *         "edited" and what Excel refuses
 */
export async function probe<T>(
  context: Excel.RequestContext,
  results: readonly CellFacts[],
  inputs: readonly CellFacts[],
  options: ProbeOptions,
  work: (ask: Ask, base: readonly number[], given: readonly Content[]) => Promise<T>,
): Promise<T> {
  const before = await survey(context, results, inputs, options);
  const asked = new Asked(before.kept.cells.map(({ content }) => content));
  const learnt = { callsFormulas: false, isAtOnce: true, asked: 0 };
  const cells = {
    results,
    inputs,
    isManual: before.isManual,
    planned: options.planned,
    learnt,
    onHeld: asked.note.bind(asked),
  };
  const back = () => putBack(context, before.kept, asked);
  let begun = 0;
  const answer = await askingBeforeClose(async () => {
    let found: T;
    try {
      const { ask, confirm } = asking(context, cells, options, asked);
      found = await work(ask, before.base, before.given);
      await confirm();
    } catch (error) {
      const left = (await back())?.left ?? [];
      // It runs again without an undo group.
      throw isUndoNotSupported(error) && left.length === 0 ? error : workbookError(error, left);
    }
    ({ begun } = callCounts());
    const notBack = await back();
    if (notBack !== null) throw notBack;
    return found;
  });
  const after = await outcomesAt(context, cells, undefined, begun);
  const moved = results.find((_, i) => after[i] !== before.base[i]);
  if (moved !== undefined) throw new WorkbookError("unsteady", nameOf(moved));
  return answer;
}

interface Before {
  base: readonly number[];
  /** The inputs' values; where planned, what they hold. */
  given: readonly Content[];
  /** What they hold, formulas or else values, as it is kept in the workbook meanwhile. */
  kept: Interrupted;
  isManual: boolean;
}

/** What the cells hold, checked, and kept in the workbook until it is put back. */
async function survey(
  context: Excel.RequestContext,
  results: readonly CellFacts[],
  inputs: readonly CellFacts[],
  { words = false, planned = false }: ProbeOptions,
): Promise<Before> {
  const cells = [...results, ...inputs];
  const twice = cells.find((cell, i) => cells.findIndex((one) => keyOf(one) === keyOf(cell)) < i);
  if (twice !== undefined) throw new WorkbookError("input-twice", nameOf(twice));
  if ((await readKept(context, "interrupted")) !== null) {
    throw new WorkbookError("interrupted", "");
  }
  const ranges = cells.map((cell) => rangeOf(context, cell));
  for (const range of ranges) range.load({ values: true, formulas: true, hasSpill: true });
  context.application.load({ calculationMode: true });
  await context.sync();
  const values = ranges.map((range) => range.values[0][0] as Content);
  const mustBeNumbers = words || planned ? results : cells;
  const odd = mustBeNumbers.find((_, i) => typeof values[i] !== "number");
  if (odd !== undefined) throw new WorkbookError("not-a-number", nameOf(odd));
  const ofInputs = ranges.slice(results.length);
  const spilled = inputs.find((_, i) => ofInputs[i].hasSpill);
  if (spilled !== undefined) throw new WorkbookError("spilled", nameOf(spilled));
  const contents = ofInputs.map((range, i) =>
    restoring(range.formulas[0][0] as Content, values[results.length + i]),
  );
  const kept = {
    since: new Date().toISOString(),
    by: thisComputer(),
    cells: inputs.map(({ sheet, address, label }, i) => ({
      ...{ sheet, address, label },
      content: contents[i],
    })),
  };
  keep(context, "interrupted", kept);
  await context.sync();
  const isManual = context.application.calculationMode === Excel.CalculationMode.manual;
  const base = values.slice(0, results.length).map(Number);
  return { base, given: planned ? contents : values.slice(results.length), kept, isManual };
}
