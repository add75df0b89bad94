import { workbookError } from "../workbookError";
import { scanFormulas } from "./scanFormulas";
import type { FoundFormulas, ScanOptions } from "./types";

/**
 * Looks through the workbook for formulas of ours that show an error.
 *
 * @throws WorkbookError
 */
export async function findErrors(options: ScanOptions = {}): Promise<FoundFormulas> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => scanFormulas(context, options));
  } catch (error) {
    throw workbookError(error, []);
  }
}
