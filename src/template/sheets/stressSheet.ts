import { Draft } from "../../plan/draft";
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
  const draft = new Draft(
    context.sheet("Stress"),
    "#A80000",
    [236, 84, 112, 96, 128, 110, 82, 82, 60],
  );
  const ofYear = yearFlows(flows, context.input("Stress_year"));
  draft.title("Stress: one customer pays only a part of what it owes", context.masterCheck, [
    "From owes To. What falls due is the chosen year's part of the deals on Flows, never the whole commitment: a failure would put later years at risk too.",
    "Revenue at risk: who receives less pays less to everybody, in proportion, round after round; nobody draws on savings. The gentlest on the customer, the hardest on suppliers.",
    "Clearing (Eisenberg and Noe 2001): all falls due at once; a company pays in full or all it has, pro rata. The customer first loses the cut of its outside money and cash.",
    "DebtRank (Bardoscia et al. 2015): the customer's equity falls by the cut, and each creditor writes its claim down in step, against its own equity. No cash moves.",
  ]);
  const top = draft.row;
  const results = (into: Draft, found: Workings): Results => {
    shockTable(into, context);
    const summary = summaryTable(into, found);
    return { summary, cuts: cutsTable(into, inputs, found), hit: hitTable(into, found) };
  };
  // The results refer to the workings below them: how high they are is found on a sheet that is thrown away.
  const trial = new Draft(draft.sheet, "", []);
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
    checks: stressChecks(found, ofYear),
    ...{ summary, cuts, hit, workings: found },
  };
}

/** The title and the state of the checks stay in sight. */
const FROZEN_ROWS = 2;
