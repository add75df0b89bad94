import { SheetDraft } from "../sheetDraft";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import { amdTranches } from "./dealsDetail/amdTranches";
import { backstopCases } from "./dealsDetail/backstopCases";
import { nvidiaTranches } from "./dealsDetail/nvidiaTranches";
import { oracleYears } from "./dealsDetail/oracleYears";
import type { DealsSheet } from "./dealsSheet";
import { YEAR_KEYS, type FlowsSheet } from "./flowsSheet";
import type { InputsSheet } from "./inputsSheet";

/** The Deals detail sheet: the terms of four deals, one by one. */
export function dealsDetailSheet(
  context: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
  flows: FlowsSheet,
): TemplateSheet {
  const draft = new SheetDraft(context, "Deals detail", "#0F6CBD", [
    ...[210, 80, 92, ...YEAR_KEYS.slice(2).map(() => 80), 60, 76, 260],
  ]);
  draft.title(context.words.dealsDetail.dealsDetailHowTermsFour, [
    context.words.dealsDetail.eachBlockTakesDealAt,
    context.words.dealsDetail.amountsOverSeveralYearsNever,
  ]);
  const checks = [
    ...nvidiaTranches(draft, context, inputs, deals),
    ...amdTranches(draft, context, inputs),
    ...oracleYears(draft, context, deals, flows),
    ...backstopCases(draft, context, inputs, deals),
  ];
  draft.freeze(4, 1);
  return { plan: draft.plan, checks };
}
