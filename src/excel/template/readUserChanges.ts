import { presetDeals, type PresetId } from "../../deals/presets";
import type { SheetPlan } from "../../plan/sheetPlan";
import { legArea, type LegArea } from "../../template/legArea";
import type { LegData } from "../../template/legCells";
import { templatePlans } from "../../template/template";
import type { Cell } from "../../template/update/sameContent";
import type { TemplateNames } from "../../template/templateNames";
import { userChanges, userLegs, type UserLegs } from "../../template/update/userChanges";
import { inExcel } from "../inExcel";
import { wordsOf } from "../../words/sheets/sheetWords";
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
    const { preset, cells, current } = await readChanged(context);
    return { preset, cells, legs: userLegs(presetDeals(preset), current) };
  });
}

/** The template that is loaded, the cells of it that the user changed, and its legs as they are. */
export interface Changed {
  preset: PresetId;
  names: TemplateNames;
  plans: SheetPlan[];
  cover: SheetPlan;
  cells: NamedChange[];
  legs: LegArea;
  current: LegData[];
}

/** @throws WorkbookError "no-template", "incomplete" */
export async function readChanged(context: Excel.RequestContext): Promise<Changed> {
  const template = await findTemplate(context);
  const { preset, names, data } = template;
  const plans = templatePlans(preset, names, await wordsOf(template));
  const legs = legArea(preset, names, data);
  const rows = readLegs(context, legs);
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
  const [cover] = plans.filter(({ name }) => name === names.sheets.Cover);
  return { preset, names, plans, cover, cells, legs, current: rows().data };
}
