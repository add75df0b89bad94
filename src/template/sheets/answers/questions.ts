import type { TemplateContext } from "../../templateContext";
import type { AnswerSources } from "./sources";
import type { Answer } from "./block";
import type { Cases } from "./cases";
import type { ChartSeries } from "./chartSeries";
import { round } from "./circular";
import { hit, pay } from "./customers";
import { payBack, truth } from "./machines";

type Question = (cases: Cases, series: ChartSeries) => Answer;

/** The five questions, in their order. */
export function questions(context: TemplateContext, sources: AnswerSources): Question[] {
  return [round, payBack, pay, hit, truth].map(
    (question) =>
      (cases: Cases, series: ChartSeries): Answer =>
        question(context, sources, cases, series),
  );
}
