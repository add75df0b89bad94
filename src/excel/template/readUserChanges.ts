import { presetDeals, type PresetId } from "../../deals/presets";
import { legArea } from "../../template/legArea";
import { templatePlans } from "../../template/template";
import type { Cell } from "../../template/update/sameContent";
import { userChanges, userLegs, type UserLegs } from "../../template/update/userChanges";
import { sheetWords } from "../../words/sheets/sheetWords";
import { inExcel } from "../inExcel";
import { findTemplate } from "./findTemplate";
import { readLegs } from "./legRows";
import type { NamedChange } from "./updatePreset";

/** What differs from the template as loaded; a cell's label is the first cell of its row. */
export interface ChangesByUser {
  preset: PresetId;
  cells: NamedChange[];
  legs: UserLegs;
}

/**
 * What the user changed since the template was loaded: inputs, formulas written over, legs.
 *
 * @throws WorkbookError "no-template", "incomplete"
 */
export function readUserChanges(): Promise<ChangesByUser> {
  return inExcel({ waitForEdit: true }, async (context) => {
    const { preset, names, language } = await findTemplate(context);
    const plans = templatePlans(preset, names, await sheetWords(language));
    const legs = readLegs(context, legArea(preset, names));
    const read = plans.map((plan) => {
      const used = context.workbook.worksheets.getItem(plan.name).getUsedRange();
      used.load({ formulas: true, rowIndex: true, columnIndex: true });
      return { plan, used };
    });
    await context.sync();
    const cells = read.flatMap(({ plan, used }) => {
      const formulas = used.formulas as Cell[][];
      const at = (row: number, column: number): Cell =>
        formulas[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
      return userChanges(plan, at).map((change) => ({
        ...change,
        label: String(at(change.row, 0)),
      }));
    });
    return { preset, cells, legs: userLegs(presetDeals(preset), legs().data) };
  });
}
