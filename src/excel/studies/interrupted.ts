import { inExcel } from "../inExcel";
import { gone, putCellsBack } from "./putBack";
import { forgetKept, readKept } from "./store";
import type { Interrupted } from "../../studies/types";

/** A scan that did not come to its end, such as when the pane was closed; null where there is none. */
export function findInterrupted(): Promise<Interrupted | null> {
  return inExcel({}, (context) => readKept(context, "interrupted"));
}

/**
 * Gives the inputs back what they held before the scan.
 *
 * @throws WorkbookError "gone" where an input's sheet is gone, what Excel refuses; what was not put back is kept still
 */
export async function restoreInterrupted(): Promise<void> {
  const kept = await findInterrupted();
  if (kept === null) return;
  const { missing } = await inExcel({ waitForEdit: true }, (context) =>
    putCellsBack(context, kept),
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
