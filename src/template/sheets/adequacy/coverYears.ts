import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
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
  draft: Draft,
  { input }: TemplateContext,
  { path }: InputsSheet,
  flows: FlowsSheet,
  counted: string,
): Area {
  draft.section(
    "Required against forecast revenue, year by year",
    "Required: the yearly revenue whose gross margin repays the capex of the power in service over its life, without and with a return. Who paid for the building does not matter: users have to carry it in the end.",
    "Forecast: the customer's outside revenue on Flows, growing as on Inputs: the growth is an assumption. Cover below 1: revenue does not carry the capex.",
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
  const money = { format: FORMATS.amount, unit: "USD bn a year" };
  const times = { format: FORMATS.multiple, unit: "times", look: "result" as const };
  return yearTable(draft, flows, { total: false }, [
    {
      label: "Counted power in service",
      at: (i) => `=${counted}*${path.cell("In service", i)}`,
      format: FORMATS.amount,
      unit: "GW",
      note: "Counted × the part in service, an assumption on Inputs",
    },
    {
      label: "Required: low capex",
      at: required("Low_capex_per_GW"),
      ...money,
      note: "The lenient case: capex is only paid back",
    },
    {
      label: "Required: low capex, with return",
      at: required("Low_capex_per_GW", "Cost_of_capital"),
      ...money,
      note: "",
    },
    {
      label: "Required: high capex",
      at: required("High_capex_per_GW"),
      ...money,
      note: "",
    },
    {
      label: "Required: high capex, with return",
      at: required("High_capex_per_GW", "Cost_of_capital"),
      ...money,
      note: "The strict case",
    },
    {
      label: "Forecast revenue",
      at: (i) => `${paid(i, all.column("To"))},${all.column("From")},"Outside")`,
      ...money,
      look: "link",
      note: "What customers outside the deals pay",
    },
    {
      label: "Cover, lenient",
      at: (i) => share(at("forecast", i), at("low", i)),
      ...times,
      note: "Forecast ÷ required at low capex",
    },
    {
      label: "Cover, strict",
      at: (i) => share(at("forecast", i), at("highReturn", i)),
      ...times,
      note: "Forecast ÷ required at high capex with return",
    },
    {
      label: "Due under the counted deals",
      at: (i) => `${paid(i, all.column("From"))})`,
      ...money,
      look: "link",
      note: "What the customer pays in the year, on Flows",
    },
    {
      label: "Due ÷ forecast revenue",
      at: (i) => share(at("due", i), at("forecast", i)),
      ...times,
      note: "A year's payments by a year's revenue; above 1: somebody else's money pays",
    },
  ]);
}
