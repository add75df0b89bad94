import { decimal, finding, ifNumber, money, percent, sentence, whole } from "../../sentence";
import type { TemplateContext } from "../../templateContext";
import type { AnswerSources } from "./sources";
import { FORMATS } from "../../../plan/formats";
import { COVER_ROWS } from "../adequacy/coverYears";
import type { Answer } from "./block";
import type { Cases } from "./cases";
import { columnsOf, labelsOf, type ChartSeries } from "./chartSeries";
import { ofYear } from "./ofYear";

/** What the customer owes against what it earns and has. */
export function pay(
  context: TemplateContext,
  { adequacy, funding }: AnswerSources,
  { at, chosen, years }: Cases,
  series: ChartSeries,
): Answer {
  const { input, words } = context;
  const { pay: say } = words.answers;
  const [due, left] = [chosen("due"), chosen("left")];
  const named = {
    customer: input("AI_customer"),
    first: whole(years.first),
    last: whole(years.last),
    year: whole(input("Current_year")),
    due: money(words, due),
    gap: money(words, `(0-${left})`),
  };
  const { runwayWithout, runwayWith } = adequacy.results;
  const lasts = (cell: string): string =>
    ifNumber(cell, sentence(say.years, { n: decimal(cell) }), `"${say.never}"`);
  const dry = funding.summary.cell("OpenAI", 0);
  const inYear = (row: "due" | "forecast"): string =>
    money(words, `N(${ofYear(context, (key) => adequacy.years.cell(key, COVER_ROWS[row]))})`);
  const title = finding(
    sentence(words.findings.pay, { ...named, due: inYear("due"), forecast: inYear("forecast") }),
    say.chart,
  );
  const gap = (of: string): string => `MAX(0,0-${of})`;
  const cases = (["bear", "base", "bull"] as const).map((one) => gap(at("left", one))).join(",");
  return {
    heading: say.heading,
    sentences: [
      `IF(${due}=0,${sentence(say.nothing, named)},IF(${left}<0,${sentence(say.gap, named)},${sentence(say.covered, named)}))`,
      sentence(say.runway, {
        ...{ alone: lasts(runwayWithout), helped: lasts(runwayWith) },
        dry: ifNumber(dry, sentence(say.dry, { year: whole(dry) }), `"${say.notDry}"`),
      }),
    ],
    figures: [
      {
        label: `=${sentence(say.toRaise, named)}`,
        ...{ value: gap(chosen("left")), from: `MIN(${cases})`, to: `MAX(${cases})` },
        ...{ unit: words.units["USD bn"], format: FORMATS.amount },
      },
      {
        label: `=${sentence(say.dueOver, named)}`,
        value: ofYear(context, (key) => adequacy.years.cell(key, COVER_ROWS.dueShare)),
        ...{ unit: words.units.times, format: FORMATS.multiple },
      },
      {
        label: say.cash,
        ...{ value: runwayWithout, unit: words.units.years, format: FORMATS.years },
      },
      {
        label: `=${sentence(say.firstDry, { lab: funding.inputs.cell("OpenAI", 0) })}`,
        ...{ value: dry, unit: words.units.year, format: FORMATS.year },
      },
    ],
    sheets: ["Adequacy", "Funding", "Deals", "Inputs"],
    chart: {
      ...{ name: "Answer 3", title, type: "ColumnClustered", seriesBy: "Columns" },
      ...columnsOf(series.years, "Due", "Forecast"),
      categories: labelsOf(series.years),
      ...{ valueTitle: words.common.usdBnYear, valueFormat: "#,##0" },
    },
  };
}

/** Who loses what if the customer of the Stress sheet pays less. */
export function hit(
  { input, words }: TemplateContext,
  { stress }: AnswerSources,
  _: Cases,
  series: ChartSeries,
): Answer {
  const { hit: say } = words.answers;
  const of = (title: string, i: number): string => stress.hit.cell(title, i);
  const lost = (i: number): string => money(words, of("Receipts lost", i));
  const failing = (when: "before" | "after"): string =>
    `COUNTIF(${stress.workings[when].column("Default round")},">0")`;
  const parts = {
    customer: input("Shocked_customer"),
    cut: `TEXT(${input("Payment_cut")},"0%")`,
    year: whole(input("Stress_year")),
    one: of("Company", 0),
    lost: lost(0),
    share: percent(of("Lost share", 0)),
  };
  const all = stress.summary.cell("Value", 0);
  const cut = (title: string): string => stress.cuts.column(title);
  return {
    heading: say.heading,
    sentences: [
      `IF(${all}>0,${sentence(say.most, parts)},${sentence(say.none, parts)})`,
      `IF(${all}>0,${sentence(say.then, {
        ...{ two: of("Company", 1), three: of("Company", 2) },
        ...{ lostTwo: lost(1), lostThree: lost(2) },
        ...{ failing: failing("after"), before: failing("before") },
      })},"")`,
    ],
    figures: [
      {
        label: say.lost,
        ...{
          value: all,
          from: `MIN(${cut("Receipts lost")})`,
          to: `MAX(${cut("Receipts lost")})`,
        },
        ...{ unit: words.units["USD bn"], format: FORMATS.amount },
      },
      {
        label: say.lostFirst,
        value: of("Receipts lost", 0),
        ...{ unit: words.units["USD bn"], format: FORMATS.amount },
      },
      {
        label: say.equity,
        value: stress.summary.cell("Value", stress.summary.lastRow - stress.summary.firstRow),
        ...{ from: `MIN(${cut("Equity lost")})`, to: `MAX(${cut("Equity lost")})` },
        ...{ unit: words.units["USD bn"], format: FORMATS.amount },
      },
    ],
    sheets: ["Stress", "Deals", "Flows", "Inputs"],
    chart: {
      ...{
        name: "Answer 4",
        title: finding(
          `IF(${all}>0,${sentence(words.findings.hit, parts)},"${say.chart}")`,
          say.chart,
        ),
        type: "BarClustered",
        seriesBy: "Columns",
      },
      ...columnsOf(series.hit, "Lost", "Lost"),
      ...{ categories: labelsOf(series.hit), topDown: true },
      ...{ valueTitle: words.common.usdBn, valueFormat: "#,##0" },
    },
  };
}
