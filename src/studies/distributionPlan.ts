import { Draft } from "../plan/draft";
import type { Area } from "../plan/area";
import { columnLetter, type SheetPlan } from "../plan/sheetPlan";
import type { StudyWords } from "../words/sheets/en";
import { textContent, type Content } from "../plan/content";
import { nameOf, outcomeContent, reference, titleOf } from "./cell";
import { readableFormat } from "./readableFormat";
import { stampText } from "./stampText";
import type { DistributionRequest, LiveCall, Outcome } from "./types";

const BINS = 20;
const CHART_ROWS = 17;
/** Of AGGREGATE: leave out what is an error, as trials without an answer are. */
const NO_ERRORS = 6;

/** The trials' results: formulas of the drawn inputs, or values that a scan found. */
export type TrialResults = { call: LiveCall } | { results: Outcome[] };

/** The sheet of a distribution: inputs, statistics, histogram and, below, each trial. */
export function distributionPlan(
  name: string,
  { result, uncertain, trials, seed }: DistributionRequest,
  drawn: readonly (readonly number[])[],
  results: TrialResults,
  studies: StudyWords,
): SheetPlan {
  const words = studies.distribution;
  const draft = new Draft(name, "#8764B8", [150, 84, 84, 84, 84, 120]);
  const format = readableFormat(result);
  draft.lines([textContent(words.title(result.label))], "title");
  const method = "call" in results ? words.live : stampText(studies, new Date());
  draft.lines(
    [textContent(studies.result(nameOf(result))), method, words.drawn(trials, seed)],
    "note",
  );
  draft.skip();
  const inputs = draft.table(
    [
      { title: words.uncertain, look: "label" },
      { title: words.kind, look: "source" },
      ...[1, 2, 3].map((n) => ({ title: words.parameter(n), align: "Right" as const })),
      { title: studies.cell, look: "source" },
    ],
    uncertain.map(({ cell, kind, parameters: [first, second, third = ""] }) => [
      ...[textContent(titleOf(cell)), words.kinds[kind], first, second, third],
      textContent(`${cell.sheet} ${cell.address}`),
    ]),
  );
  uncertain.forEach(({ cell }, i) => {
    draft.format(`C${inputs.firstRow + i}:E${inputs.firstRow + i}`, cell.numberFormat);
  });
  const shown = { firstRow: draft.row, statistics: 12, bins: BINS + 2 };
  const firstTrial = shown.firstRow + shown.statistics + shown.bins + CHART_ROWS + 1;
  const letter = columnLetter(uncertain.length + 1);
  const all = `$${letter}$${firstTrial + 1}:$${letter}$${firstTrial + trials}`;
  const statistics = statisticsTable(draft, all, reference(result), format, studies);
  histogram(draft, all, statistics, titleOf(result), format, words);
  draft.row = firstTrial;
  draft.table(
    [
      { title: words.trial, look: "label", align: "Left" },
      ...uncertain.map(({ cell }) => ({
        title: textContent(cell.label),
        key: cell.label,
        format: cell.numberFormat,
        align: "Right" as const,
      })),
      { title: textContent(result.label), look: "result", format, align: "Right" },
    ],
    drawn.map((values, t) => (row) => [t + 1, ...values, trialResult(results, t, row)]),
  );
  return draft.plan;
}

function trialResult(results: TrialResults, t: number, row: number): Content {
  if ("results" in results) return outcomeContent(results.results[t]);
  const { id, args, positions } = results.call;
  const own = args.map((arg, i) => {
    const input = positions.indexOf(i + 1);
    return input < 0 ? arg : `${columnLetter(input + 1)}${row}`;
  });
  return `=OURO.${id}(${own.join(",")})`;
}

/** The same statistics as MONTE_CARLO has, of the trials with an answer. */
function statisticsTable(
  draft: Draft,
  all: string,
  now: string,
  format: string,
  { now: workbookNow, distribution: words }: StudyWords,
): Area {
  const percentile = (share: number): string => `=AGGREGATE(16,${NO_ERRORS},${all},${share})`;
  return draft.table(
    [
      { title: words.statistic, look: "label" },
      { title: words.value, look: "result", format },
    ],
    [
      [workbookNow, `=${now}`],
      [words.mean, `=AGGREGATE(1,${NO_ERRORS},${all})`],
      [words.deviation, `=AGGREGATE(7,${NO_ERRORS},${all})`],
      [words.minimum, `=AGGREGATE(5,${NO_ERRORS},${all})`],
      ["P5", percentile(0.05)],
      ["P25", percentile(0.25)],
      [words.median, percentile(0.5)],
      ["P75", percentile(0.75)],
      ["P95", percentile(0.95)],
      [words.maximum, `=AGGREGATE(4,${NO_ERRORS},${all})`],
    ],
  );
}

/** Bins of one width from the lowest result to the highest; each but the last without its upper end. */
function histogram(
  draft: Draft,
  all: string,
  values: Area,
  label: string,
  format: string,
  words: StudyWords["distribution"],
): void {
  const [low, high] = [`$B$${values.firstRow + 3}`, `$B$${values.lastRow}`];
  const bins = draft.table(
    [
      { title: words.from, look: "label", format, align: "Left" },
      { title: words.to, format },
      { title: words.trials, align: "Right" },
    ],
    Array.from({ length: BINS }, (_, i) => (row: number) => [
      `=${low}+(${high}-${low})*${i}/${BINS}`,
      i === BINS - 1 ? `=${high}` : `=${low}+(${high}-${low})*${i + 1}/${BINS}`,
      `=COUNTIFS(${all},">="&A${row},${all},"<${i === BINS - 1 ? "=" : ""}"&B${row})`,
    ]),
  );
  draft.chart({
    name: "Distribution",
    title: words.title(label),
    type: "ColumnClustered",
    source: `C${bins.headerRow}:C${bins.lastRow}`,
    seriesBy: "Columns",
    categories: `A${bins.firstRow}:A${bins.lastRow}`,
    series: 1,
    valueTitle: words.trials,
    valueFormat: "#,##0",
    from: `A${draft.row}`,
    to: `F${draft.row + CHART_ROWS - 2}`,
  });
}
