import { Draft } from "../sheets/draft";
import type { Area } from "../sheets/area";
import { columnLetter, type SheetPlan } from "../sheets/sheetPlan";
import type { LiveCall } from "./liveCall";
import type { Outcome } from "./outcomes";
import { titleOf } from "./cell";
import { readableFormat } from "./readableFormat";
import { reference } from "./readCell";
import type { DistributionRequest } from "./types";

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
  note: string,
): SheetPlan {
  const draft = new Draft(name, "#8764B8", [150, 84, 84, 84, 84, 120]);
  const format = readableFormat(result);
  draft.lines([`Distribution of ${result.label}`], "title");
  draft.lines([`Result: ${result.label} (${result.sheet} ${result.address}).`, note], "note");
  draft.lines(
    [`${trials} trials, seed ${seed}; the inputs are independent of each other.`],
    "note",
  );
  draft.skip();
  const inputs = draft.table(
    [
      { title: "Uncertain input", look: "label" },
      { title: "Kind", look: "source" },
      ...["Parameter 1", "Parameter 2", "Parameter 3"].map((title) => ({
        title,
        align: "Right" as const,
      })),
      { title: "Cell", look: "source" },
    ],
    uncertain.map(({ cell, kind, parameters: [first, second, third = ""] }) => [
      ...[titleOf(cell), kind, first, second, third],
      `${cell.sheet} ${cell.address}`,
    ]),
  );
  uncertain.forEach(({ cell }, i) => {
    draft.format(`C${inputs.firstRow + i}:E${inputs.firstRow + i}`, cell.numberFormat);
  });
  const shown = { firstRow: draft.row, statistics: 12, bins: BINS + 2 };
  const firstTrial = shown.firstRow + shown.statistics + shown.bins + CHART_ROWS + 1;
  const letter = columnLetter(uncertain.length + 1);
  const all = `$${letter}$${firstTrial + 1}:$${letter}$${firstTrial + trials}`;
  const statistics = statisticsTable(draft, all, reference(result), format);
  histogram(draft, all, statistics, titleOf(result), format);
  draft.row = firstTrial;
  draft.table(
    [
      { title: "Trial", look: "label", align: "Left" },
      ...uncertain.map(({ cell }) => ({
        title: cell.label,
        format: cell.numberFormat,
        align: "Right" as const,
      })),
      { title: result.label, look: "result", format, align: "Right" },
    ],
    drawn.map((values, t) => (row) => [t + 1, ...values, trialResult(results, t, row)]),
  );
  return draft.plan;
}

function trialResult(results: TrialResults, t: number, row: number): Outcome {
  if ("results" in results) return results.results[t];
  const { id, args, positions } = results.call;
  const own = args.map((arg, i) => {
    const input = positions.indexOf(i + 1);
    return input < 0 ? arg : `${columnLetter(input + 1)}${row}`;
  });
  return `=OURO.${id}(${own.join(",")})`;
}

/** The same statistics as MONTE_CARLO has, of the trials with an answer. */
function statisticsTable(draft: Draft, all: string, now: string, format: string): Area {
  const percentile = (share: number): string => `=AGGREGATE(16,${NO_ERRORS},${all},${share})`;
  return draft.table(
    [
      { title: "Statistic", look: "label" },
      { title: "Value", look: "result", format },
    ],
    [
      ["The workbook now", `=${now}`],
      ["Mean", `=AGGREGATE(1,${NO_ERRORS},${all})`],
      ["Standard deviation", `=AGGREGATE(7,${NO_ERRORS},${all})`],
      ["Minimum", `=AGGREGATE(5,${NO_ERRORS},${all})`],
      ["P5", percentile(0.05)],
      ["P25", percentile(0.25)],
      ["Median", percentile(0.5)],
      ["P75", percentile(0.75)],
      ["P95", percentile(0.95)],
      ["Maximum", `=AGGREGATE(4,${NO_ERRORS},${all})`],
    ],
  );
}

/** Bins of one width from the lowest result to the highest; each but the last without its upper end. */
function histogram(draft: Draft, all: string, values: Area, label: string, format: string): void {
  const [low, high] = [`$B$${values.firstRow + 3}`, `$B$${values.lastRow}`];
  const bins = draft.table(
    [
      { title: "From", look: "label", format, align: "Left" },
      { title: "To", format },
      { title: "Trials", align: "Right" },
    ],
    Array.from({ length: BINS }, (_, i) => (row: number) => [
      `=${low}+(${high}-${low})*${i}/${BINS}`,
      i === BINS - 1 ? `=${high}` : `=${low}+(${high}-${low})*${i + 1}/${BINS}`,
      `=COUNTIFS(${all},">="&A${row},${all},"<${i === BINS - 1 ? "=" : ""}"&B${row})`,
    ]),
  );
  draft.chart({
    name: "Distribution",
    title: `Distribution of ${label}`,
    type: "ColumnClustered",
    source: `C${bins.headerRow}:C${bins.lastRow}`,
    seriesBy: "Columns",
    categories: `A${bins.firstRow}:A${bins.lastRow}`,
    series: 1,
    valueTitle: "Trials",
    valueFormat: "#,##0",
    from: `A${draft.row}`,
    to: `F${draft.row + CHART_ROWS - 2}`,
  });
}
