import type { Area } from "../../plan/area";
import { Draft } from "../../plan/draft";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import { bullCase, contextFigures } from "./signals/otherSide";
import { signalTable } from "./signals/signalTable";
import type { SignalSources } from "./signals/signalValues";

export interface SignalsSheet extends TemplateSheet {
  /** Columns Signal, Value, Amber, Red, Worse, State, Unit; the thresholds' order, the spread last. */
  signals: Area;
  bull: Area;
  context: Area;
}

/** The Signals sheet: early warnings with their state, and the other side beside them. */
export function signalsSheet(context: TemplateContext, sources: SignalSources): SignalsSheet {
  const draft = new Draft(context.sheet("Signals"), "#A80000", [212, 66, 56, 56, 52, 90, 160, 280]);
  draft.title("Signals: early warnings, and the case against them", context.masterCheck, [
    "The thresholds are ours: assumptions on Inputs, not published limits. A state is a reason to look, not a forecast.",
    "Commitments run over several years and letters of intent are not contracts; where a signal sets them against one year it says so.",
  ]);
  const signals = signalTable(draft, context, sources);
  const bull = bullCase(draft, sources);
  const figures = contextFigures(draft);
  draft.freeze(2, 1);
  const state = signals.column("State");
  return {
    plan: draft.plan,
    ...{ signals, bull, context: figures },
    checks: [
      {
        sheet: "Signals",
        label: "Every signal has a figure and a state",
        actual: `ROWS(${state})-COUNTIF(${state},"no figure")-SUMPRODUCT(1*ISERROR(${signals.column("Value")}))`,
        expected: `ROWS(${state})`,
        tolerance: 0,
        compare: "equal",
        reason: "A signal without a figure would pass for one that is silent",
      },
    ],
  };
}
