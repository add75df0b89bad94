import type { Area } from "../../plan/area";
import { SheetDraft } from "../sheetDraft";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import { bullCase, contextFigures, statements } from "./signals/otherSide";
import { signalTable } from "./signals/signalTable";
import type { SignalSources } from "./signals/signalValues";

export interface SignalsSheet extends TemplateSheet {
  /** Columns Signal, Value, Amber, Red, Worse, State, Unit; the thresholds' order, the spread last. */
  signals: Area;
  bull: Area;
  /** What the article says besides; columns Argument, Figure, Up to, Unit, Source. */
  said: Area;
  context: Area;
}

/** The Signals sheet: early warnings with their state, and the other side beside them. */
export function signalsSheet(context: TemplateContext, sources: SignalSources): SignalsSheet {
  const draft = new SheetDraft(context, "Signals", "#A80000", [212, 66, 56, 56, 52, 90, 160, 258]);
  draft.title(context.words.signals.signalsEarlyWarningsCaseAgainst, [
    context.words.signals.thresholdsOursAssumptionsInputsNot,
    context.words.signals.commitmentsRunOverSeveralYears,
  ]);
  const signals = signalTable(draft, context, sources);
  const bull = bullCase(draft, context.id, sources);
  const said = statements(draft, context.id, sources);
  const figures = contextFigures(draft, context.id);
  draft.wrapFrom("G");
  draft.freeze(2, 1);
  const state = signals.column("State");
  return {
    plan: draft.plan,
    ...{ signals, bull, said, context: figures },
    checks: [
      {
        sheet: "Signals",
        label: context.words.checks.everySignalHasFigureState.label,
        actual: `ROWS(${state})-COUNTIF(${state},"${context.words.signals.noFigure}")-SUMPRODUCT(1*ISERROR(${signals.column("Value")}))`,
        expected: `ROWS(${state})`,
        tolerance: 0,
        compare: "equal",
        reason: context.words.checks.everySignalHasFigureState.reason,
      },
    ],
  };
}
