import { Area } from "../../../plan/area";
import type { Column, Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import { callsOf, type StressCalls } from "./stressCalls";
import type { YearFlows } from "./yearFlows";

/** Companies that there is room for: those of the presets and as many again that a user adds. */
export const COMPANY_CAPACITY = 40;

/** The results of the three methods, company by company. */
export interface Workings {
  /** Columns Company, Receipts, Lost, Remaining, Lost share, Outside money, Cash, Outside assets, Equity. */
  atRisk: Area;
  /** Columns Company, Owed, Paid, Paid share, Shortfall, Left, Default round. */
  before: Area;
  after: Area;
  /** Columns Company, Equity, Initial loss, Final loss, Equity lost. */
  distress: Area;
  calls: StressCalls;
}

const RISK_COLUMNS: readonly Column[] = [
  { title: "Company" },
  { title: "Receipts", format: FORMATS.cents },
  { title: "Lost", format: FORMATS.cents },
  { title: "Remaining", format: FORMATS.cents },
  { title: "Lost share", format: FORMATS.share },
];

const RESOURCE_COLUMNS: readonly Column[] = [
  { title: "Outside money", format: FORMATS.cents },
  { title: "Cash", look: "link", format: FORMATS.cents },
  { title: "Outside assets", format: FORMATS.cents },
  { title: "Equity", look: "link", format: FORMATS.cents },
];

const CLEARING_COLUMNS: readonly Column[] = [
  { title: "Company" },
  { title: "Owed", format: FORMATS.cents },
  { title: "Paid", format: FORMATS.cents },
  { title: "Paid share", format: FORMATS.share },
  { title: "Shortfall", format: FORMATS.cents },
  { title: "Equity", key: "Left", format: FORMATS.cents },
  { title: "Default round", format: FORMATS.year },
];

const DISTRESS_COLUMNS: readonly Column[] = [
  { title: "Company" },
  { title: "Equity", format: FORMATS.cents },
  { title: "Initial loss", format: FORMATS.share },
  { title: "Final loss", format: FORMATS.share },
  { title: "Equity lost", format: FORMATS.cents },
];

/** Each method's own table, as its formula gives it. */
export function workings(
  draft: Draft,
  context: TemplateContext,
  inputs: InputsSheet,
  flows: YearFlows,
): Workings {
  const { input } = context;
  const cut = input("Payment_cut");
  const calls = (atRisk: Area): StressCalls => callsOf(context, flows, atRisk);
  draft.section(
    "Workings 1: receipts lost, and what each company has",
    `USD bn in the year. Outside money = outside revenue × ${input("Free_outside_money")}; outside assets = outside money + cash; cash and equity from Inputs.`,
  );
  const atRisk = riskTable(draft, context, inputs, flows);
  const { clearing, clearingBefore, debtRank } = calls(atRisk);
  draft.section(
    "Workings 2: clearing before the cut",
    "USD bn. Equity here is what is left after paying; default round 0 pays in full, 1 fails by itself, 2 because those of round 1 do.",
  );
  const before = draft.spill(`=${clearingBefore}`, CLEARING_COLUMNS, COMPANY_CAPACITY);
  draft.section("Workings 3: clearing after the cut", "The same columns.");
  const after = draft.spill(`=${clearing(cut)}`, CLEARING_COLUMNS, COMPANY_CAPACITY);
  draft.section(
    "Workings 4: DebtRank",
    "Losses as shares of equity, initial and in the end; equity in USD bn.",
  );
  const distress = draft.spill(`=${debtRank(cut)}`, DISTRESS_COLUMNS, COMPANY_CAPACITY);
  return { atRisk, before, after, distress, calls: calls(atRisk) };
}

/** The spilled table of receipts lost, with what each of its companies has beside it. */
function riskTable(
  draft: Draft,
  { input }: TemplateContext,
  { balances }: InputsSheet,
  { all, outsideRevenueOf }: YearFlows,
): Area {
  const formula = `=OURO.REVENUE_AT_RISK(${all},${input("Shocked_customer")},${input("Payment_cut")},${input("Pass_through")})`;
  const spilled = draft.spill(formula, RISK_COLUMNS, COMPANY_CAPACITY);
  const titles = [...spilled.titles, ...RESOURCE_COLUMNS.map(({ title }) => String(title))];
  const area = new Area(spilled.sheet, spilled.firstRow, spilled.lastRow, titles);
  const listed = (title: string, row: number, other: string): string =>
    // A company that was added to Deals only is not in the list of balances.
    `IFERROR(INDEX(${balances.column(title)},MATCH($A${row},${balances.column("Company")},0)),${other})`;
  const rows = Array.from({ length: COMPANY_CAPACITY }, (_, i) => {
    const row = area.firstRow + i;
    const ifAny = (value: string): string => `=IF($A${row}="","",${value})`;
    const [outside, cash] = ["Outside money", "Cash"].map(
      (title) => `$${area.letter(title)}${row}`,
    );
    return [
      ifAny(`${input("Free_outside_money")}*${outsideRevenueOf(`$A${row}`)}`),
      ifAny(listed("Cash", row, input("Other_cash"))),
      ifAny(`${outside}+${cash}`),
      ifAny(listed("Equity", row, input("Other_equity"))),
    ];
  });
  const start = columnLetter(RISK_COLUMNS.length);
  draft.put(`${start}${area.headerRow}`, [RESOURCE_COLUMNS.map(({ title }) => title), ...rows]);
  RESOURCE_COLUMNS.forEach(({ title, look = "formula", format }) => {
    const letter = area.letter(String(title));
    const body = `${letter}${area.firstRow}:${letter}${area.lastRow}`;
    draft.look(`${letter}${area.headerRow}`, "header");
    draft.align(`${letter}${area.headerRow}`, "Right");
    draft.look(body, look);
    if (format !== undefined) draft.format(body, format);
  });
  return area;
}
