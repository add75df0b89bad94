import { presetDeals, type PresetId } from "../../data";
import type { SheetPlan } from "../sheets/sheetPlan";
import { checksSheet } from "./sheets/checksSheet";
import { circularitySheet } from "./sheets/circularitySheet";
import { circularityFigures, dealFigures } from "./sheets/cover/keyFigures";
import { coverSheet } from "./sheets/coverSheet";
import { dealsSheet } from "./sheets/dealsSheet";
import { flowsSheet } from "./sheets/flowsSheet";
import { inputsSheet } from "./sheets/inputsSheet";
import { stressSheet } from "./sheets/stressSheet";
import { templateContext } from "./templateContext";
import type { TemplateNames } from "./templateNames";

/** Every sheet of the deal template as a plan, in the order of the tabs. */
export function templatePlans(id: PresetId, names: TemplateNames): SheetPlan[] {
  const context = templateContext(id, presetDeals(id), names);
  const inputs = inputsSheet(context);
  const deals = dealsSheet(context, inputs);
  const flows = flowsSheet(context, inputs, deals);
  const circularity = circularitySheet(context, inputs, deals, flows);
  const stress = stressSheet(context, inputs, flows);
  const cover = coverSheet(context, [...dealFigures(deals), ...circularityFigures(circularity)]);
  const sheets = [cover, inputs, deals, flows, circularity, stress];
  const checks = checksSheet(
    context,
    sheets.flatMap(({ checks }) => checks),
  );
  return [...sheets, checks].map(({ plan }) => plan);
}
