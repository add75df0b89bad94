import { cents, decimal, finding, ifNumber, money, sentence, whole } from "../../sentence";
import type { TemplateContext } from "../../templateContext";
import type { AnswerSources } from "./sources";
import { FORMATS } from "../../../plan/formats";
import { YEAR_KEYS } from "../flowsSheet";
import { COVER_ROWS } from "../adequacy/coverYears";
import { livesOf } from "../gpu/lifeMeasures";
import type { Answer } from "./block";
import type { Cases } from "./cases";
import { columnsOf, labelsOf, type ChartSeries } from "./chartSeries";
import { ofYear } from "./ofYear";

/** Whether a rented GPU returns its price within its life. */
export function payBack(
  { words }: TemplateContext,
  { inputs, gpu }: AnswerSources,
  { at, chosen, name }: Cases,
  series: ChartSeries,
): Answer {
  const { payBack: say } = words.answers;
  const parts = {
    case: name,
    life: whole(chosen("life")),
    payback: decimal(chosen("payback")),
  };
  const lives = livesOf(inputs);
  const years = inputs.lives.column("Years");
  const atLife = (measure: "payback" | "recovered", end: "MIN" | "MAX"): string =>
    `INDEX(${gpu.measures.row(measure)},MATCH(${end}(${years}),${years},0))`;
  const short = atLife("payback", "MIN");
  const range = (figure: "payback" | "rate" | "breakeven") => ({
    ...{ value: chosen(figure), from: at(figure, "bull"), to: at(figure, "bear") },
  });
  return {
    heading: say.heading,
    sentences: [
      ifNumber(chosen("payback"), sentence(say.yes, parts), sentence(say.no, parts)),
      sentence(say.shortest, {
        short: `MIN(${years})`,
        long: `MAX(${years})`,
        verdict: ifNumber(
          short,
          sentence(say.shortYes, { payback: decimal(short) }),
          `"${say.shortNo}"`,
        ),
        recovered: `TEXT(${atLife("recovered", "MAX")},"0%")`,
      }),
    ],
    figures: [
      {
        label: say.payback,
        ...{ ...range("payback"), unit: words.units.years, format: FORMATS.years },
      },
      {
        label: say.rate,
        ...{ ...range("rate"), unit: words.units["per year"], format: FORMATS.share },
      },
      {
        label: say.breakeven,
        ...{ ...range("breakeven"), unit: words.units["$ per GPU-hour"], format: FORMATS.cents },
      },
    ],
    sheets: ["GPU", "Risk", "Inputs"],
    chart: {
      ...{
        name: "Answer 2",
        title: finding(
          sentence(words.findings.payBack, {
            short: `MIN(${years})`,
            part: `TEXT(${atLife("recovered", "MIN")},"0%")`,
          }),
          say.chart,
        ),
        type: "ColumnClustered",
        seriesBy: "Columns",
      },
      source: `B${series.lives.headerRow}:B${series.lives.firstRow + lives.length - 1}`,
      ...{ series: 1, categories: labelsOf(series.lives) },
      ...{ valueTitle: words.units["share of capex"], valueFormat: "0%" },
    },
  };
}

/** What revenue and what rent would make it pay. */
export function truth(
  context: TemplateContext,
  { adequacy }: AnswerSources,
  { at, chosen, name, years }: Cases,
  series: ChartSeries,
): Answer {
  const { input, words } = context;
  const { truth: say } = words.answers;
  const of = (row: keyof typeof COVER_ROWS): string =>
    ofYear(context, (key) => adequacy.years.cell(key, COVER_ROWS[row]));
  const end = (row: keyof typeof COVER_ROWS): string =>
    adequacy.years.cell(YEAR_KEYS[YEAR_KEYS.length - 1], COVER_ROWS[row]);
  const [required, forecast] = [of("lowReturn"), of("forecast")];
  const named = {
    customer: input("AI_customer"),
    year: whole(input("Current_year")),
    required: money(words, required),
    forecast: money(words, forecast),
    last: whole(years.last),
    lastRequired: money(words, end("lowReturn")),
    lastForecast: money(words, end("forecast")),
    times: `TEXT(${required}/${forecast},"0.0")`,
  };
  const rent = {
    breakeven: cents(chosen("breakeven")),
    life: whole(chosen("life")),
    debt: `TEXT(${chosen("debt")},"0%")`,
    rent: cents(input("GPU_rent")),
    case: name,
  };
  const bn = { unit: words.units["USD bn a year"], format: FORMATS.amount };
  return {
    heading: say.heading,
    sentences: [
      `IF(${forecast}=0,${sentence(say.nothing, named)},IF(${required}>${forecast},${sentence(say.revenue, named)},${sentence(say.enough, named)}))`,
      ifNumber(chosen("breakeven"), sentence(say.rent, rent), sentence(say.noRent, rent)),
    ],
    figures: [
      {
        label: `=${sentence(say.required, named)}`,
        ...{ value: required, from: of("low"), to: of("highReturn"), ...bn },
      },
      { label: say.forecast, value: forecast, ...bn },
      {
        label: words.answers.payBack.breakeven,
        ...{
          value: chosen("breakeven"),
          from: at("breakeven", "bull"),
          to: at("breakeven", "bear"),
        },
        ...{ unit: words.units["$ per GPU-hour"], format: FORMATS.cents },
      },
    ],
    sheets: ["Adequacy", "GPU", "Risk", "Inputs"],
    chart: {
      ...{
        name: "Answer 5",
        title: finding(
          sentence(words.findings.truth, { ...named, required: money(words, of("highReturn")) }),
          say.chart,
        ),
        type: "Line",
        seriesBy: "Columns",
      },
      ...columnsOf(series.years, "Forecast", "High"),
      categories: labelsOf(series.years),
      ...{ valueTitle: words.common.usdBnYear, valueFormat: "#,##0" },
    },
  };
}
