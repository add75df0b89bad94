import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";
import { nameOf } from "../../studies/cell";
import type { CellFacts, Content, Outcome } from "../../studies/types";

/** The range of a cell. */
export const rangeOf = (
  context: Excel.RequestContext,
  { sheet, address }: Pick<CellFacts, "sheet" | "address">,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(address);

export interface StudyCells {
  results: readonly CellFacts[];
  inputs: readonly CellFacts[];
  /** Whether the workbook calculates only when it is told to. */
  isManual: boolean;
  /** Told what an input held until it is set anew. */
  onHeld?: (input: number, content: Content) => void;
}

/** How long one calculation may take. */
const PATIENCE_MILLISECONDS = 60_000;
const LONGEST_PAUSE = 250;

/** The results at one combination where Excel has them at once; undefined where they come later. */
export async function outcomesAtOnce(
  cells: StudyCells,
  contents: readonly Content[],
): Promise<Outcome[] | undefined> {
  return inExcel({ waitForEdit: true }, async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const tellHeld = set(context, cells, contents);
    const seen = look(context, cells);
    await context.sync();
    tellHeld();
    return shown(seen);
  });
}

/**
 * The results at one combination, once Excel has calculated them: functions of add-ins are calculated after the
 * batch that sets the inputs, and until then what depends on them shows anything.
 */
export async function outcomesAt(
  cells: StudyCells,
  contents: readonly Content[],
): Promise<Outcome[]> {
  return inExcel({ waitForEdit: true }, async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    return calculated(context, cells, set(context, cells, contents));
  });
}

/** Resolves when Excel has nothing left to calculate. */
export async function settled(cells: StudyCells): Promise<void> {
  await inExcel({}, (context) => calculated(context, cells));
}

/** @param onSent  called when what was queued has been carried out, whether or not a result comes of it */
async function calculated(
  context: Excel.RequestContext,
  cells: StudyCells,
  onSent: () => void = () => undefined,
): Promise<Outcome[]> {
  const until = performance.now() + PATIENCE_MILLISECONDS;
  for (let pause = 5; performance.now() < until; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const seen = look(context, cells);
    // Whether it is calculated can only be asked again and again.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    onSent();
    const values = shown(seen);
    if (values !== undefined) return values;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new WorkbookError("busy", nameOf(cells.results[0]));
}

/** Queues the change; what is answered is to be called when that is carried out. */
function set(
  context: Excel.RequestContext,
  { inputs, isManual, onHeld }: StudyCells,
  contents: readonly Content[],
): () => void {
  const held = inputs.map((cell) => rangeOf(context, cell));
  for (const range of held) range.load({ formulas: true });
  inputs.forEach((cell, i) => {
    const content = contents[i];
    rangeOf(context, cell).values = [[typeof content === "string" ? `'${content}` : content]];
  });
  if (isManual) context.application.calculate(Excel.CalculationType.recalculate);
  return () => {
    held.forEach((range, i) => onHeld?.(i, range.formulas[0][0] as Content));
  };
}

interface Look {
  ranges: Excel.Range[];
  application: Excel.Application;
}

function look(context: Excel.RequestContext, { results }: StudyCells): Look {
  const ranges = results.map((cell) => rangeOf(context, cell));
  for (const range of ranges) range.load({ values: true });
  const { application } = context;
  application.load({ calculationState: true });
  return { ranges, application };
}

/** What the results show; undefined while one is being calculated. */
function shown({ ranges, application }: Look): Outcome[] | undefined {
  if (application.calculationState !== Excel.CalculationState.done) return undefined;
  const values = ranges.map((range) => range.values[0][0] as unknown);
  const isPending = (value: unknown): boolean =>
    typeof value === "string" && /^#(BUSY!|GETTING_DATA|CONNECT!)/.test(value);
  if (values.some(isPending)) return undefined;
  return values.map((value) => (typeof value === "number" ? value : String(value)));
}
