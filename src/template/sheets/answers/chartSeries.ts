import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { ChartPlan } from "../../../plan/sheetPlan";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import { COVER_ROWS } from "../adequacy/coverYears";
import type { AnswerSources } from "./sources";
import { YEAR_KEYS } from "../flowsSheet";
import { livesOf } from "../gpu/lifeMeasures";

/** What the charts draw; a chart reads cells of its own sheet. */
export interface ChartSeries {
  /** Columns Year, Least, Traced, Most, Due, Forecast, Low, High; a row each year of the horizon. */
  years: Area;
  /** Columns Life, Returned; a row each life that is argued about. */
  lives: Area;
  /** Columns Company, Lost; most first. */
  hit: Area;
}

export function chartSeries(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { inputs, flows, circularity, gpu, adequacy, stress }: AnswerSources,
): ChartSeries {
  const { answers } = words;
  const { series } = answers;
  draft.section(answers.chartData, answers.chartDataNote);
  const { shares } = circularity.blocks;
  const vendor = `MATCH(${input("Vendor_company")},${shares.Traced.column("Company")},0)`;
  const share = (measure: keyof typeof shares, key: string): string =>
    `=IFERROR(INDEX(${shares[measure].column(key)},${vendor}),0)`;
  const right = { align: "Right" as const, look: "link" as const };
  const percent = { ...right, format: FORMATS.share };
  const bn = { ...right, format: FORMATS.amount };
  const years = draft.table(
    [
      // No title: where the corner is empty, Excel takes the first row and column for a chart's labels.
      { title: "", key: "Year", look: "link", format: FORMATS.year, align: "Left" },
      { title: series.least, key: "Least", ...percent },
      { title: series.traced, key: "Traced", ...percent },
      { title: series.most, key: "Most", ...percent },
      { title: series.due, key: "Due", ...bn },
      { title: series.forecast, key: "Forecast", ...bn },
      { title: series.low, key: "Low", ...bn },
      { title: series.high, key: "High", ...bn },
    ],
    YEAR_KEYS.map((key, i) => [
      `=${flows.year(i)}`,
      ...(["Least", "Traced", "Most"] as const).map((measure) => share(measure, key)),
      ...(["due", "forecast", "low", "highReturn"] as const).map(
        (row) => `=${adequacy.years.cell(key, COVER_ROWS[row])}`,
      ),
    ]),
  );
  const lives = draft.table(
    [
      { title: "", key: "Life", look: "link" },
      { title: series.returned, key: "Returned", ...percent },
    ],
    livesOf(inputs).map((i) => [
      `=${inputs.lives.cell("Years", i)}&"${words.gpu.years}"`,
      `=${gpu.measures.cell("recovered", i)}`,
    ]),
  );
  const hit = draft.table(
    [
      { title: "", key: "Company", look: "link" },
      { title: series.lost, key: "Lost", ...bn },
    ],
    Array.from({ length: stress.hit.lastRow - stress.hit.firstRow + 1 }, (_, i) => [
      `=${stress.hit.cell("Company", i)}`,
      `=${stress.hit.cell("Receipts lost", i)}`,
    ]),
  );
  return { years, lives, hit };
}

/** The columns of a table as series of a chart, first title to last. */
export function columnsOf(
  area: Area,
  first: string,
  last: string,
): Pick<ChartPlan, "source" | "series"> {
  const [from, to] = [area.letter(first), area.letter(last)];
  return {
    source: `${from}${area.headerRow}:${to}${area.lastRow}`,
    series: area.titles.indexOf(last) - area.titles.indexOf(first) + 1,
  };
}

/** The cells that label them. */
export const labelsOf = ({ firstRow, lastRow }: Area): string => `A${firstRow}:A${lastRow}`;
