import { searchGoal, USUAL_RECALCULATIONS } from "../../studies/goal";
import type { CellFacts, Goal, GoalRequest, StudyOptions } from "../../studies/types";
import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";
import { probe } from "./probe";
import { inStudy } from "./studySheet";

/**
 * The value of an input at which a result anywhere in the workbook equals the target. The workbook is left as it was.
 *
 * @throws WorkbookError "not-reached" where no value tried comes to both sides of the target
 */
export function seekGoal(
  { result, input, target }: GoalRequest,
  options: StudyOptions = {},
): Promise<Goal> {
  return inStudy(({ context }) =>
    probe(
      context,
      [result],
      [input],
      { ...options, total: USUAL_RECALCULATIONS },
      async (ask, [base], [given]) => {
        const found = await searchGoal(ask, { given: Number(given), base, target });
        if (found.code === "reached") {
          const { value, result: reached, recalculations, tried } = found;
          return { value, result: reached, recalculations, tried };
        }
        // As many digits as tell which target is out of reach.
        const [low, high] = [found.low, found.high].map((end) => Number(end.toPrecision(6)));
        const range = `${low} … ${high}`;
        throw new WorkbookError("not-reached", `${result.label}: ${range}`);
      },
    ),
  );
}

/** Puts a number into a cell, as one undo step. */
export function putValue({ sheet, address }: CellFacts, value: number): Promise<void> {
  return inExcel({ waitForEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}
