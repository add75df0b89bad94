import { inExcel } from "../inExcel";
import { WorkbookError, workbookError } from "../workbookError";
import { Asked } from "../../studies/asked";
import { askTogether } from "./askTogether";
import { keyOf, nameOf } from "../../studies/cell";
import { outcomesAt, rangeOf, type StudyCells } from "./outcomes";
import { putBack } from "./putBack";
import { keep, readKept } from "./store";
import type {
  Ask,
  CellFacts,
  Content,
  Interrupted,
  Outcome,
  StudyOptions,
} from "../../studies/types";

export interface ProbeOptions extends StudyOptions {
  /** How many combinations will be asked for; only for the progress. */
  total: number;
  /** Where inputs may hold words, such as yes or no. */
  words?: boolean;
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
  results: readonly CellFacts[],
  inputs: readonly CellFacts[],
  options: ProbeOptions,
  work: (ask: Ask, base: readonly number[], given: readonly Content[]) => Promise<T>,
): Promise<T> {
  try {
    const before = await survey(results, inputs, options.words ?? false);
    const asked = new Asked(before.kept.cells.map(({ content }) => content));
    const onHeld = asked.note.bind(asked);
    const cells = { results, inputs, isManual: before.isManual, onHeld };
    const back = () => putBack(before.kept, asked);
    let answer: T;
    try {
      answer = await work(asking(cells, options, asked), before.base, before.given);
    } catch (error) {
      throw workbookError(error, (await back())?.left ?? []);
    }
    const notBack = await back();
    if (notBack !== null) throw notBack;
    const after = await outcomesAt({ ...cells, inputs: [] }, []);
    const moved = results.find((_, i) => after[i] !== before.base[i]);
    if (moved !== undefined) throw new WorkbookError("unsteady", nameOf(moved));
    return answer;
  } catch (error) {
    throw workbookError(error, []);
  }
}

interface Before {
  base: readonly number[];
  /** The inputs' values. */
  given: readonly Content[];
  /** What they hold, formulas or else values, as it is kept in the workbook meanwhile. */
  kept: Interrupted;
  isManual: boolean;
}

/** What the cells hold, checked, and kept in the workbook until it is put back. */
async function survey(
  results: readonly CellFacts[],
  inputs: readonly CellFacts[],
  words: boolean,
): Promise<Before> {
  const cells = [...results, ...inputs];
  const twice = cells.find((cell, i) => cells.findIndex((one) => keyOf(one) === keyOf(cell)) < i);
  if (twice !== undefined) throw new WorkbookError("input-twice", nameOf(twice));
  return inExcel({ waitForEdit: true }, async (context) => {
    if ((await readKept(context, "interrupted")) !== null) {
      throw new WorkbookError("interrupted", "");
    }
    const ranges = cells.map((cell) => rangeOf(context, cell));
    for (const range of ranges) range.load({ values: true, formulas: true, hasSpill: true });
    context.application.load({ calculationMode: true });
    await context.sync();
    const values = ranges.map((range) => range.values[0][0] as Content);
    const mustBeNumbers = words ? results : cells;
    const odd = mustBeNumbers.find((_, i) => typeof values[i] !== "number");
    if (odd !== undefined) throw new WorkbookError("not-a-number", nameOf(odd));
    const ofInputs = ranges.slice(results.length);
    const spilled = inputs.find((_, i) => ofInputs[i].hasSpill);
    if (spilled !== undefined) throw new WorkbookError("spilled", nameOf(spilled));
    const contents = ofInputs.map((range, i) =>
      contentOf(range.formulas[0][0] as Content, values[results.length + i]),
    );
    const kept = {
      since: new Date().toISOString(),
      cells: inputs.map(({ sheet, address, label }, i) => ({
        ...{ sheet, address, label },
        content: contents[i],
      })),
    };
    keep(context, "interrupted", kept);
    await context.sync();
    const isManual = context.application.calculationMode === Excel.CalculationMode.manual;
    const [base, given] = [
      values.slice(0, results.length).map(Number),
      values.slice(results.length),
    ];
    return { base, given, kept, isManual };
  });
}

/** What to write so that a cell holds what it held: text keeps being text, whatever it looks like. */
function contentOf(formula: Content, value: Content): Content {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula || typeof value !== "string" || value === "") return formula;
  return `'${value}`;
}

/** Asks in groups small enough that a cancel is felt, each with a way out before it. */
function asking(cells: StudyCells, { total, onProgress, signal }: ProbeOptions, asked: Asked): Ask {
  const start = performance.now();
  let done = 0;
  const stopIfNeeded = (): void => {
    if (signal?.aborted === true) throw new WorkbookError("cancelled", "");
    const typed = [...asked.typed.keys()].at(0);
    if (typed !== undefined) throw new WorkbookError("edited", nameOf(cells.inputs[typed]));
  };
  const report = (): void => {
    stopIfNeeded();
    const all = Math.max(total, done);
    const left = ((performance.now() - start) / done) * (all - done);
    onProgress?.({ done, total: all, ...(done > 2 && { left }) });
  };
  const together = askTogether(cells, stopIfNeeded);
  return async (combinations) => {
    const found: Outcome[][] = [];
    for (const combination of combinations) asked.add(combination);
    while (found.length < combinations.length) {
      report();
      const group = await together(combinations.slice(found.length));
      found.push(...group);
      done += group.length;
    }
    report();
    return found;
  };
}
