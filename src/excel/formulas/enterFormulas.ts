import { workbookError } from "../workbookError";
import type { FoundFormula } from "./types";

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
