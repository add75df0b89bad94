import { inExcel } from "../inExcel";
import { workbookError, WorkbookError } from "../workbookError";
import { scanFormulas, type FoundFormula, type ScanOptions } from "./findErrors";

/** Why a formula that shows #NAME? could not be mended. */
export type Unmended =
  /** Its sheet is protected. */
  | "protected"
  /** Its cell is formatted as text, in which whatever is entered is text. */
  | "text"
  /** Excel refused, as it does for a part of an array formula. */
  | "refused"
  /** Entered again it shows #NAME? still: something else in it is unknown. */
  | "unknown";

export interface Repair {
  /** How many formulas that call our functions were looked at. */
  formulas: number;
  mended: number;
  unmended: (Pick<FoundFormula, "sheet" | "address" | "formula"> & { why: Unmended })[];
}

const UNKNOWN = "#NAME?";
/** So many formulas are entered, or read, at once. */
const AT_ONCE = 200;

/**
 * Enters the formulas of ours that show #NAME? once more, as one undo step: Excel leaves them so where it opened the
 * workbook before it knew the add-in. Nothing else is touched.
 *
 * A cancel ends between two batches; what was entered until then is as good as it was, and stays.
 *
 * @throws WorkbookError
 */
export async function repairFormulas(options: ScanOptions = {}): Promise<Repair> {
  return inExcel({ undo: true, waitForEdit: true }, async (context) => {
    const { formulas, errors } = await scanFormulas(context, options);
    const broken = errors.filter(({ error }) => error === UNKNOWN);
    const left = new Map<FoundFormula, Unmended>(await unwritable(context, broken));
    const writable = broken.filter((one) => !left.has(one));
    for (const [i, batch] of batches(writable).entries()) {
      if (options.signal?.aborted === true) throw new WorkbookError("cancelled", "");
      options.onProgress?.({ done: i * AT_ONCE, total: writable.length });
      for (const one of await enterFormulas(context, batch)) left.set(one, "refused");
    }
    const entered = writable.filter((one) => !left.has(one));
    for (const one of await stillUnknown(context, entered)) left.set(one, "unknown");
    return { formulas, mended: broken.length - left.size, unmended: named(left) };
  });
}

/** Those that cannot be entered: on protected sheets, and in cells in which everything is text. */
async function unwritable(
  context: Excel.RequestContext,
  broken: readonly FoundFormula[],
): Promise<[FoundFormula, Unmended][]> {
  const { worksheets } = context.workbook;
  const sheets = [...new Set(broken.map(({ sheet }) => sheet))];
  const protections = sheets.map((name) => worksheets.getItem(name).protection);
  for (const protection of protections) protection.load({ protected: true });
  await context.sync();
  const closed = new Set(sheets.filter((_, i) => protections[i].protected));
  const found = broken
    .filter(({ sheet }) => closed.has(sheet))
    .map((one): [FoundFormula, Unmended] => [one, "protected"]);
  for (const batch of batches(broken.filter(({ sheet }) => !closed.has(sheet)))) {
    const cells = batch.map((one) => cellOf(context, one));
    for (const cell of cells) cell.load({ numberFormat: true });
    // As many cells as a request can sensibly name.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    batch.forEach((one, i) => {
      if (cells[i].numberFormat[0][0] === "@") found.push([one, "text"]);
    });
  }
  return found;
}

/**
 * Enters formulas again, each into its own cell: what it fills besides, it fills anew. Answers with those that Excel
 * refuses, found by halves: a batch stops at its first refusal, and what was entered twice is as if entered once.
 *
 * @throws WorkbookError "busy"
 */
export async function enterFormulas(
  context: Excel.RequestContext,
  formulas: readonly FoundFormula[],
): Promise<FoundFormula[]> {
  try {
    for (const { sheet, address, entered } of formulas) {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[entered]];
    }
    await context.sync();
    return [];
  } catch (error) {
    // Whoever edits a cell refuses nothing: the next would be refused as well.
    const { code } = workbookError(error, []);
    if (code === "busy") throw error;
    if (formulas.length === 1) return [...formulas];
    const middle = Math.ceil(formulas.length / 2);
    return [
      ...(await enterFormulas(context, formulas.slice(0, middle))),
      ...(await enterFormulas(context, formulas.slice(middle))),
    ];
  }
}

/** Asked once all are entered: one formula may wait for another. */
async function stillUnknown(
  context: Excel.RequestContext,
  entered: readonly FoundFormula[],
): Promise<FoundFormula[]> {
  const unknown: FoundFormula[] = [];
  for (const batch of batches(entered)) {
    const cells = batch.map((one) => cellOf(context, one));
    for (const cell of cells) cell.load({ values: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- As above.
    await context.sync();
    unknown.push(...batch.filter((_, i) => cells[i].values[0][0] === UNKNOWN));
  }
  return unknown;
}

const cellOf = (context: Excel.RequestContext, { sheet, address }: FoundFormula): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

function batches(all: readonly FoundFormula[]): FoundFormula[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) =>
    all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
}

function named(left: ReadonlyMap<FoundFormula, Unmended>): Repair["unmended"] {
  return [...left].map(([{ sheet, address, formula }, why]) => ({ sheet, address, formula, why }));
}
