import { callCounts } from "../../functions/calls";
import { entered, textContent } from "../../plan/content";
import { nameOf } from "../../studies/cell";
import type { CellFacts, Content, Outcome } from "../../studies/types";
import { WorkbookError } from "../workbookError";
import { reenterStuck } from "./reenterStuck";

/** The range of a cell. */
export const rangeOf = (
  context: Excel.RequestContext,
  { sheet, address }: Pick<CellFacts, "sheet" | "address">,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(address);

export interface Learnt {
  /** A combination made Excel call formulas of ours. */
  callsFormulas: boolean;
  /** Every combination was answered in the batch that set it. */
  isAtOnce: boolean;
  /** How many combinations were asked one by one. */
  asked: number;
}

export interface StudyCells {
  results: readonly CellFacts[];
  inputs: readonly CellFacts[];
  /** Whether the workbook calculates only when it is told to. */
  isManual: boolean;
  /** Whether inputs are given what a sheet plan holds, where text that begins with "=" is a formula. */
  planned?: boolean;
  /** Told what an input held until it is set anew. */
  onHeld?: (input: number, content: Content) => void;
  /** What the study has learnt so far. */
  learnt: Learnt;
}

/** How long one calculation may take. */
const LONGEST_MS = 60_000;
const LONGEST_PAUSE_MS = 250;
/** So long results have to stay the same while nothing is under way that could change them. */
const QUIET_MS = 20;
/** Where formulas of ours answer, Excel calls them so soon after a change, on a busy machine too. */
const CALLED_MS = 300;
/** Combinations after which it is known whether formulas of ours answer. */
const LEARNING = 2;
/** After so long without a change, Excel is busy with something else: another workbook, or nothing (issue 3319). */
const FOREIGN_MS = 2000;
/** A formula that shows #BUSY! for so long, with no call under way, is stuck after an error (issue 3234). */
const STUCK_MS = 3000;

/** Queues the inputs' contents; call the answer once they are set. */
export function setInputs(
  context: Excel.RequestContext,
  { inputs, isManual, planned = false, onHeld }: StudyCells,
  contents: readonly Content[],
): () => void {
  const held = inputs.map((cell) => rangeOf(context, cell));
  for (const range of held) range.load({ formulas: true });
  inputs.forEach((cell, i) => {
    const content = contents[i];
    const isText = typeof content === "string" && !planned;
    const written = entered(isText ? textContent(content) : content);
    rangeOf(context, cell).values = [[written]];
  });
  if (isManual) context.application.calculate(Excel.CalculationType.recalculate);
  return () => {
    held.forEach((range, i) => onHeld?.(i, range.formulas[0][0] as Content));
  };
}

/** Queues the reading of the results; call the answer after the sync. Undefined while one is being calculated. */
export function readResults(
  context: Excel.RequestContext,
  { results }: StudyCells,
): () => Outcome[] | undefined {
  const ranges = results.map((cell) => rangeOf(context, cell));
  for (const range of ranges) range.load({ values: true });
  return () => {
    const values = ranges.map((range) => range.values[0][0] as unknown);
    if (values.some(isPending)) return undefined;
    return values.map((value) => (typeof value === "number" ? value : String(value)));
  };
}

const isPending = (value: unknown): boolean =>
  typeof value === "string" && /^#(BUSY!|GETTING_DATA|CONNECT!)/.test(value);

/**
 * The results at one combination, once they are final. While a function of an add-in refreshes, Excel shows its old
 * value, and the application's state covers every open workbook and may be wrong (OfficeDev/office-js issues 4152,
 * 2883, 3319). So the calls of our formulas are counted, and results have to stay the same while none is under way.
 *
 * @param contents none to wait for the results as the inputs are
 * @param begunBefore calls that had begun when the inputs were set; none where nothing was set
 * @throws WorkbookError "busy"
 */
export async function outcomesAt(
  context: Excel.RequestContext,
  cells: StudyCells,
  contents?: readonly Content[],
  begunBefore = contents === undefined ? undefined : callCounts().begun,
): Promise<Outcome[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const onSet = contents === undefined ? undefined : setInputs(context, cells, contents);
  const read = readResults(context, cells);
  await context.sync();
  onSet?.();
  const atOnce = read();
  const found = await finalResults(context, cells, begunBefore);
  cells.learnt.asked++;
  cells.learnt.isAtOnce &&= found.every((outcome, i) => outcome === atOnce?.[i]);
  return found;
}

/** What was read, and since when it has been so. */
interface Seen {
  key: string;
  since: number;
}

/** @param begunBefore calls that had begun when the inputs were set; none where nothing was set */
async function finalResults(
  context: Excel.RequestContext,
  cells: StudyCells,
  begunBefore: number | undefined,
): Promise<Outcome[]> {
  const { learnt } = cells;
  const start = performance.now();
  let seen: Seen = { key: "", since: start };
  let isReentered = false;
  for (let pause = 5; performance.now() - start < LONGEST_MS;) {
    const read = readResults(context, cells);
    context.application.load({ calculationState: true });
    // Whether it is calculated can only be asked again and again.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const now = performance.now();
    const found = read();
    const { begun, answered } = callCounts();
    const key = JSON.stringify([found, begun, answered]);
    if (key !== seen.key) seen = { key, since: now };
    if (begunBefore !== undefined && begun > begunBefore) learnt.callsFormulas = true;
    const isDone = context.application.calculationState === Excel.CalculationState.done;
    const quiet = begun === answered ? now - seen.since : -1;
    if (found !== undefined && quiet >= (isDone ? calm(begun) : FOREIGN_MS)) return found;
    if (found === undefined && quiet >= STUCK_MS && !isReentered) {
      isReentered = true;
      await reenterStuck(context);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  }
  throw new WorkbookError("busy", nameOf(cells.results[0]));

  /** How long results have to be the same: longer while a call that is to be expected has not begun. */
  function calm(begun: number): number {
    const isExpected = learnt.callsFormulas || learnt.asked < LEARNING;
    return isExpected && begun === begunBefore ? CALLED_MS : QUIET_MS;
  }
}
