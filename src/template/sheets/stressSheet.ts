import { SheetDraft } from "../sheetDraft";
import type { Area } from "../../plan/area";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import type { FlowsSheet } from "./flowsSheet";
import type { InputsSheet } from "./inputsSheet";
import { cutsTable, hitTable, shockTable, summaryTable } from "./stress/results";
import { stressChecks } from "./stress/stressChecks";
import { workings, type Workings } from "./stress/workings";
import { yearFlows } from "./stress/yearFlows";

interface Results {
  /** What the three methods say in all; columns Method and loss, Value, Unit, Share, Of what. */
  summary: Area;
  /** A row each cut of the Inputs sheet; columns Case, Cut, Receipts lost, Not paid, Equity lost. */
  cuts: Area;
  /** Who loses most receipts, most first. */
  hit: Area;
}

export interface StressSheet extends TemplateSheet, Results {
  workings: Workings;
}

/** The Stress sheet: one customer pays only a part of what it owes in one year. */
export function stressSheet(
  context: TemplateContext,
  inputs: InputsSheet,
  flows: FlowsSheet,
): StressSheet {
  const draft = new SheetDraft(
    context,
    "Stress",
    "#A80000",
    [230, 82, 108, 94, 124, 106, 76, 76, 54],
  );
  const ofYear = yearFlows(flows, context.input("Stress_year"));
  draft.title(context.words.stress.stressOneCustomerPaysOnly, [
    context.words.stress.fromOwesWhatFallsDue,
    context.words.stress.revenueAtRiskWhoReceives,
    context.words.stress.clearingEisenbergNoe2001All,
    context.words.stress.debtrankBardosciaEtAl2015,
  ]);
  const top = draft.row;
  const results = (into: SheetDraft, found: Workings): Results => {
    shockTable(into, context);
    const summary = summaryTable(into, found);
    return { summary, cuts: cutsTable(into, inputs, found), hit: hitTable(into, found) };
  };
  // The results refer to the workings below them: how high they are is found on a sheet that is thrown away.
  const trial = new SheetDraft(context, "Stress", "", []);
  const anywhere = workings(trial, context, inputs, ofYear);
  trial.row = top;
  results(trial, anywhere);
  draft.row = trial.row;
  const found = workings(draft, context, inputs, ofYear);
  draft.row = top;
  const { summary, cuts, hit } = results(draft, found);
  draft.freeze(FROZEN_ROWS, 1);
  return {
    plan: draft.plan,
    checks: stressChecks(found, ofYear, context.words),
    ...{ summary, cuts, hit, workings: found },
  };
}

/** The title and the state of the checks stay in sight. */
const FROZEN_ROWS = 2;
