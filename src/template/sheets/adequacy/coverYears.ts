import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { FlowsSheet } from "../flowsSheet";
import type { InputsSheet } from "../inputsSheet";
import { yearTable } from "../yearTable";

/** Row numbers of the table, from 0. */
export const COVER_ROWS = {
  ...{ power: 0, low: 1, lowReturn: 2, high: 3, highReturn: 4, forecast: 5 },
  ...{ lenient: 6, strict: 7, due: 8, dueShare: 9 },
} as const;

/** Required revenue of the capex in service against the revenue forecast, year by year. */
export function coverYears(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { path }: InputsSheet,
  flows: FlowsSheet,
  counted: string,
): Area {
  draft.section(
    words.adequacy.requiredAgainstForecastRevenueYear,
    words.adequacy.requiredYearlyRevenueWhoseGross,
    words.adequacy.forecastCustomersOutsideRevenueFlows,
  );
  const header = draft.row;
  const at = (row: keyof typeof COVER_ROWS, i: number): string =>
    `${columnLetter(1 + i)}${header + 1 + COVER_ROWS[row]}`;
  const required = (price: string, rate?: string) => (i: number) =>
    `=OURO.REQUIRED_REVENUE(${at("power", i)}*${input(price)},${input("Site_life")},${input("Gross_margin")}${rate === undefined ? "" : `,${input(rate)}`})`;
  const { flows: all } = flows;
  const paid = (i: number, of: string): string =>
    `=SUMIFS(${all.moving(`Year ${i + 1}`)},${of},${input("AI_customer")}`;
  const share = (top: string, bottom: string): string => `=IF(${bottom}=0,"–",${top}/${bottom})`;
  const money = { format: FORMATS.amount, unit: words.units["USD bn a year"] };
  const times = { format: FORMATS.multiple, unit: words.units.times, look: "result" as const };
  return yearTable(draft, flows, { total: false }, [
    {
      label: words.adequacy.countedPowerService.label,
      // By the year, not by its place: after the last year of the path all of its last year runs.
      at: (_, year) =>
        `=${counted}*IFERROR(INDEX(${path.column("In service")},MATCH(${year},${path.column("Year")},1)),0)`,
      format: FORMATS.amount,
      unit: words.units.GW,
      note: words.adequacy.countedPartServiceAssumptionInputs,
    },
    {
      label: words.adequacy.requiredLowCapex.label,
      at: required("Low_capex_per_GW"),
      ...money,
      note: words.adequacy.lenientCaseCapexOnlyPaid,
    },
    {
      label: words.adequacy.requiredLowCapexReturn.label,
      at: required("Low_capex_per_GW", "Cost_of_capital"),
      ...money,
      note: "",
    },
    {
      label: words.adequacy.requiredHighCapex.label,
      at: required("High_capex_per_GW"),
      ...money,
      note: "",
    },
    {
      label: words.adequacy.requiredHighCapexReturn.label,
      at: required("High_capex_per_GW", "Cost_of_capital"),
      ...money,
      note: words.adequacy.strictCase,
    },
    {
      label: words.adequacy.forecastRevenue.label,
      at: (i) => `${paid(i, all.column("To"))},${all.column("From")},"Outside")`,
      ...money,
      look: "link",
      note: words.adequacy.whatCustomersOutsideDealsPay,
    },
    {
      label: words.adequacy.coverLenient.label,
      at: (i) => share(at("forecast", i), at("low", i)),
      ...times,
      note: words.adequacy.forecastOverRequiredAtLow,
    },
    {
      label: words.adequacy.coverStrict.label,
      at: (i) => share(at("forecast", i), at("highReturn", i)),
      ...times,
      note: words.adequacy.forecastOverRequiredAtHigh,
    },
    {
      label: words.adequacy.dueUnderCountedDeals.label,
      at: (i) => `${paid(i, all.column("From"))})`,
      ...money,
      look: "link",
      note: words.adequacy.whatCustomerPaysYearFlows,
    },
    {
      label: words.adequacy.dueOverForecastRevenue.label,
      at: (i) => share(at("due", i), at("forecast", i)),
      ...times,
      note: words.adequacy.yearsPaymentsYearsRevenueAbove,
    },
  ]);
}
