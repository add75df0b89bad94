import type { Cell } from "../template/update/sameContent";
import { workbookError, WorkbookError } from "./workbookError";

/** More cells than a list of deals can sensibly have. */
const MOST_CELLS = 100_000;

/**
 * The cells that are selected, without the empty rows and columns around them.
 *
 * @throws WorkbookError "too-large"
 */
export async function readSelection(): Promise<{ address: string; cells: Cell[][] }> {
  try {
    return await Excel.run(async (context) => {
      const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      used.load({ address: true, cellCount: true });
      await context.sync();
      if (used.isNullObject) return { address: "", cells: [] };
      if (used.cellCount > MOST_CELLS) throw new WorkbookError("too-large", String(MOST_CELLS));
      used.load({ values: true });
      await context.sync();
      return { address: used.address, cells: used.values as Cell[][] };
    });
  } catch (error) {
    throw workbookError(error, []);
  }
}
