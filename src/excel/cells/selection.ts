import type { Cell } from "../../template/update/sameContent";
import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";

/** More cells than a list of deals can sensibly have. */
const MOST_CELLS = 100_000;

/**
 * The selected cells, without the empty rows and columns around them.
 *
 * @throws WorkbookError "too-large"
 */
export function readSelection(): Promise<{ address: string; cells: Cell[][] }> {
  return inExcel({}, async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load({ address: true, cellCount: true });
    await context.sync();
    if (used.isNullObject) return { address: "", cells: [] };
    if (used.cellCount > MOST_CELLS) throw new WorkbookError("too-large", String(MOST_CELLS));
    used.load({ values: true });
    await context.sync();
    return { address: used.address, cells: used.values as Cell[][] };
  });
}

/** The address of the selected cells as a formula writes it, such as "Deals!A14:C40". */
export function selectedAddress(): Promise<string> {
  return inExcel({}, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load({ address: true });
    await context.sync();
    return range.address;
  });
}

/**
 * Subscribes to changes of the selection; returns unsubscribe.
 *
 * @throws WorkbookError where Excel has no such event
 */
export async function watchSelection(onChange: () => void): Promise<() => void> {
  const handler = await inExcel({}, async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => {
    handler.remove();
    handler.context.sync().catch(() => {
      // A workbook that is closing sends no more events.
    });
  };
}
