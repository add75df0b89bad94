import type { Area } from "../../plan/area";
import { quoted } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";
import { answersChecks } from "./answers/answersChecks";
import { caseTables, casesAt, type Cases } from "./answers/cases";
import { chartSeries, type ChartSeries } from "./answers/chartSeries";
import { block, BLOCK_ROWS } from "./answers/block";
import { questions } from "./answers/questions";
import type { AnswerSources } from "./answers/sources";

export interface AnswersSheet extends TemplateSheet {
  /** A table each question: columns Figure, Value, From, To, Unit. */
  answers: Area[];
  /** Columns Figure, bear, base, bull, Unit. */
  results: Area;
  cases: Cases;
  series: ChartSeries;
}

/** The Answers sheet: five questions, each with a live sentence, a number with its range and a chart. */
export function answersSheet(context: TemplateContext, sources: AnswerSources): AnswersSheet {
  const { answers: words } = context.words;
  const draft = new SheetDraft(context, "Answers", "#242424", [
    ...[224, 74, 74, 74, 110, 82],
    ...[62, 62, 62, 62, 62],
  ]);
  draft.title(words.title, words.notes);
  const top = draft.row;
  const asked = questions(context, sources);
  // The sentences read the cases below them, so those are written first.
  draft.row = top + BLOCK_ROWS * asked.length;
  const cases = casesAt(context, sources, draft.row);
  const { inputs, results } = caseTables(draft, context, sources, cases);
  if (inputs.cell("base", 0) !== `${quoted(draft.sheet)}!${cases.at("decline", "base")}`)
    throw new Error("The cases do not stand where the sentences look for them");
  const series = chartSeries(draft, context, sources);
  draft.row = top;
  const answers = asked.map((question) => block(draft, context, question(cases, series)));
  draft.freeze(2, 1);
  return {
    plan: draft.plan,
    ...{ answers, results, cases, series },
    checks: answersChecks(context, sources, { answers, results }),
  };
}
