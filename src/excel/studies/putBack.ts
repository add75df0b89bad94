import { inExcel } from "../inExcel";
import { workbookError, WorkbookError } from "../workbookError";
import { entered } from "../../plan/content";
import { nameOf } from "../../studies/cell";
import { rangeOf } from "./outcomes";
import { forgetKept, keep, readKept } from "./store";
import type { Content, Interrupted } from "../../studies/types";

type KeptCell = Interrupted["cells"][number];

/** What somebody else has typed into inputs while they were varied, by their number. */
interface Noticed {
  readonly typed: ReadonlyMap<number, Content>;
  /** To be told what an input holds. */
  note(input: number, content: Content): void;
}

/** What became of the inputs of a scan. */
interface Fates {
  /** Their sheets are gone or have another name. */
  readonly missing: readonly KeptCell[];
  /** They hold what was typed meanwhile. */
  readonly edited: readonly KeptCell[];
}

/**
 * Gives the inputs of a scan what they held before it, or what was typed into them meanwhile, and forgets what the
 * workbook keeps of it but for the inputs that cannot be found.
 */
export async function putCellsBack(
  context: Excel.RequestContext,
  kept: Interrupted,
  noticed?: Noticed,
): Promise<Fates> {
  const { worksheets } = context.workbook;
  const sheets = kept.cells.map(({ sheet }) => worksheets.getItemOrNullObject(sheet));
  const isKept = (await readKept(context, "interrupted")) !== null;
  const ranges = kept.cells.map((cell, i) =>
    sheets[i].isNullObject ? null : rangeOf(context, cell),
  );
  for (const range of ranges) range?.load({ formulas: true });
  await context.sync();
  ranges.forEach((range, i) => {
    if (range !== null) noticed?.note(i, range.formulas[0][0] as Content);
  });
  const typed = noticed?.typed ?? new Map<number, Content>();
  ranges.forEach((range, i) => {
    if (range !== null) range.formulas = [[asTyped(typed.get(i)) ?? kept.cells[i].content]];
  });
  const missing = kept.cells.filter((_, i) => ranges[i] === null);
  if (missing.length > 0) keep(context, "interrupted", { ...kept, cells: missing });
  else if (isKept) forgetKept(context, "interrupted");
  await context.sync();
  return { missing, edited: kept.cells.filter((_, i) => ranges[i] !== null && typed.has(i)) };
}

/** Puts the inputs back; answers with why they are not as they were, null where they are. */
export async function putBack(
  context: Excel.RequestContext,
  kept: Interrupted,
  noticed: Noticed,
): Promise<WorkbookError | null> {
  try {
    // A refusal of the moment, such as a cell that is being edited, must not leave an input changed.
    const { missing, edited } = await putCellsBack(context, kept, noticed).catch(() =>
      inExcel({ waitForEdit: true }, (own) => putCellsBack(own, kept, noticed)),
    );
    if (missing.length > 0) return gone(missing);
    return edited.length > 0 ? new WorkbookError("edited", namesOf(edited).join(", ")) : null;
  } catch (error) {
    return workbookError(error, namesOf(kept.cells));
  }
}

/** That the sheets of these inputs cannot be found. */
export const gone = (cells: readonly KeptCell[]): WorkbookError =>
  new WorkbookError("gone", namesOf(cells).join(", "), namesOf(cells));

/** Text keeps being text, whatever it looks like; a formula that was typed keeps being one. */
const asTyped = (content: Content | undefined): Content | undefined =>
  content === undefined ? undefined : entered(content);

const namesOf = (cells: readonly KeptCell[]): string[] => cells.map(nameOf);
