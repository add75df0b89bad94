import { inExcel } from "../inExcel";
import { thisComputer } from "../stored/computer";
import { gone, putCellsBack } from "./putBack";
import { forgetKept, readKept } from "./store";
import type { Interrupted } from "../../studies/types";

/** A scan that did not come to its end, such as when the pane was closed. */
export interface FoundScan extends Interrupted {
  /** It was begun on another computer, and may be under way there. */
  isOthers: boolean;
}

/** The scan that the workbook keeps; null where there is none. */
export async function findInterrupted(): Promise<FoundScan | null> {
  const kept = await inExcel({}, (context) => readKept(context, "interrupted"));
  if (kept === null) return null;
  return { ...kept, isOthers: kept.by !== undefined && kept.by !== thisComputer() };
}

/**
 * Gives the inputs back what they held before the scan.
 *
 * @throws WorkbookError "gone" where an input's sheet is gone, what Excel refuses; what was not put back is kept still
 */
export async function restoreInterrupted(): Promise<void> {
  const kept = await findInterrupted();
  if (kept === null) return;
  const { since, by, cells } = kept;
  const { missing } = await inExcel({ waitForEdit: true }, (context) =>
    putCellsBack(context, { since, by, cells }),
  );
  if (missing.length > 0) throw gone(missing);
}

/** Leaves the inputs as they are. */
export async function forgetInterrupted(): Promise<void> {
  await inExcel({}, async (context) => {
    if ((await readKept(context, "interrupted")) === null) return;
    forgetKept(context, "interrupted");
    await context.sync();
  });
}
