import { finding, money, sentence, whole } from "../sentence";
import type { Area } from "../../plan/area";
import { SheetDraft } from "../sheetDraft";
import { columnLetter } from "../../plan/sheetPlan";
import type { Check, TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import { commitments } from "./adequacy/commitments";
import { COVER_ROWS, coverYears } from "./adequacy/coverYears";
import { headline } from "./adequacy/headline";
import { powerTable } from "./adequacy/powerTable";
import { publishedCases } from "./adequacy/publishedCases";
import { runwayFigures } from "./adequacy/runwayFigures";
import type { DealsSheet } from "./dealsSheet";
import { YEAR_KEYS, type FlowsSheet } from "./flowsSheet";
import type { InputsSheet } from "./inputsSheet";

export interface AdequacySheet extends TemplateSheet {
  /** Columns YEAR_KEYS; rows by COVER_ROWS. */
  years: Area;
  /** Formulas of single results, without "=", for any sheet. */
  results: Record<
    | "commitmentsToRevenue"
    | "runwayWithout"
    | "runwayMonthsWithout"
    | "runwayWith"
    | "announcedPower"
    | "energisedShare",
    string
  >;
}

const CHART_ROWS = 17;

/** The Adequacy sheet: can the customer's revenue carry what is built for it? */
export function adequacySheet(
  context: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
  flows: FlowsSheet,
): AdequacySheet {
  const draft = new SheetDraft(context, "Adequacy", "#8764B8", [
    ...[230, ...YEAR_KEYS.map(() => 62), 92, 300],
  ]);
  draft.title(context.words.adequacy.adequacyCanRevenueCarryWhat, [
    `="${context.words.adequacy.customer}"&${context.input("AI_customer")}&"${context.words.adequacy.inputsAmountsUsdBnCounted}"`,
  ]);
  const power = powerTable(draft, context, inputs, deals);
  const years = coverYears(draft, context, inputs, flows, power.gw.counted);
  chart(draft, years);
  const promised = commitments(draft, context, inputs, deals);
  const headlineChecks = headline(draft, context, deals);
  const runway = runwayFigures(draft, context, inputs);
  const cases = publishedCases(draft, inputs);
  draft.freeze(3, 1);
  return {
    plan: draft.plan,
    years,
    results: {
      commitmentsToRevenue: promised.cell("Value", 3),
      runwayWithout: runway.area.cell("Value", 0),
      runwayMonthsWithout: runway.area.cell("Value", 1),
      runwayWith: runway.area.cell("Value", 2),
      announcedPower: power.gw.announced,
      energisedShare: power.energisedShare,
    },
    checks: [
      ...power.checks,
      ...yearChecks(context, years),
      ...headlineChecks,
      ...runway.checks,
      ...cases,
    ],
  };
}

function chart(draft: SheetDraft, years: Area): void {
  const last = columnLetter(YEAR_KEYS.length);
  const row = draft.row;
  const at = (one: keyof typeof COVER_ROWS): string =>
    `$${last}$${years.firstRow + COVER_ROWS[one]}`;
  draft.skip(CHART_ROWS + 1);
  draft.chart({
    name: "Required and forecast revenue",
    title: finding(
      sentence(draft.words.findings.truth, {
        year: whole(`${last}$${years.headerRow}`),
        required: money(draft.words, at("highReturn")),
        forecast: money(draft.words, at("forecast")),
      }),
      draft.words.adequacy.requiredAgainstForecastRevenueYear2,
    ),
    type: "Line",
    source: `A${years.firstRow + COVER_ROWS.low}:${last}${years.firstRow + COVER_ROWS.forecast}`,
    seriesBy: "Rows",
    categories: `B${years.headerRow}:${last}${years.headerRow}`,
    series: COVER_ROWS.forecast - COVER_ROWS.low + 1,
    valueTitle: draft.words.common.usdBnYear,
    valueFormat: "#,##0",
    from: `A${row}`,
    to: `J${row + CHART_ROWS - 1}`,
  });
}

function yearChecks({ input, words }: TemplateContext, years: Area): Check[] {
  const last = YEAR_KEYS[YEAR_KEYS.length - 1];
  const at = (row: keyof typeof COVER_ROWS): string => years.cell(last, COVER_ROWS[row]);
  return [
    {
      sheet: "Adequacy",
      label: words.checks.requiredRevenueMarginLifeRepays.label,
      actual: `${at("low")}*${input("Gross_margin")}*${input("Site_life")}`,
      expected: `${at("power")}*${input("Low_capex_per_GW")}`,
      tolerance: 1e-6,
      compare: "equal",
      reason: words.checks.requiredRevenueMarginLifeRepays.reason,
    },
    {
      sheet: "Adequacy",
      label: words.checks.requiredRevenueReturnExcelsOwn.label,
      actual: at("highReturn"),
      expected: `-PMT(${input("Cost_of_capital")},${input("Site_life")},${at("power")}*${input("High_capex_per_GW")})/${input("Gross_margin")}`,
      tolerance: 1e-6,
      compare: "equal",
      reason: words.checks.requiredRevenueReturnExcelsOwn.reason,
    },
  ];
}
