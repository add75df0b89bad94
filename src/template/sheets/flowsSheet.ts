import { outsideRevenues } from "../../deals/assumptions/outsideRevenue";
import type { Area } from "../../plan/area";
import { SheetDraft, type SheetColumn } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import { columnLetter, type Content } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import type { DealsSheet } from "./dealsSheet";
import type { InputsSheet } from "./inputsSheet";

/** Years that the model spreads the deals over. */
export const YEARS = 8;
/** The keys of the year columns on every sheet that has them. */
export const YEAR_KEYS = Array.from({ length: YEARS }, (_, i) => `Year ${i + 1}`);

const FIRST_YEAR_COLUMN = 7;

/** The Kind of the rows that hold what the world outside pays. */
export const OUTSIDE_REVENUE = "outside revenue";

export interface FlowsSheet extends TemplateSheet {
  /** Outside revenue first, then every leg; columns From, To, …, the years by YEAR_KEYS, Horizon. */
  flows: Area;
  /** From, To and the amounts of one year; the year moves when the formula is copied to the right. */
  ofYear: (key: string) => string;
  /** From, To and the amounts of all years of the horizon. */
  overHorizon: string;
  /** The header cells that hold the years, the first one without a fixed column. */
  year: (i: number) => string;
}

/** The Flows sheet: what every company is paid in each year. The formulas of the other sheets read it. */
export function flowsSheet(
  context: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
): FlowsSheet {
  const draft = new SheetDraft(context, "Flows", "#0F6CBD", [
    92,
    92,
    84,
    58,
    54,
    40,
    52,
    ...YEAR_KEYS.map(() => 54),
    52,
    60,
  ]);
  draft.title(context.words.deals.flowsDealsOutsideRevenueYear, [
    context.words.deals.fromPaysUsdBnYear,
    context.words.deals.outsideWorldBeyondDealsCustomers,
  ]);
  const header = draft.row;
  const companies = outsideRevenues(context.id, context.words);
  const flows = draft.table(flowColumns(context, header), [
    ...companies.map((_, i) => outsideRow(i, header, inputs)),
    ...Array.from(
      { length: deals.legs.lastRow - deals.legs.firstRow + 1 },
      (_, i) => (row: number) => legRow(row, i, header, deals, inputs),
    ),
  ]);
  draft.freeze(header, 2);
  draft.plan.titleRows = `${header}:${header}`;
  const names = flows.column("From", "To");
  const sheet = context.at("Flows", "");
  return {
    plan: draft.plan,
    flows,
    ofYear: (key) => `HSTACK(${names},${flows.moving(key)})`,
    overHorizon: `HSTACK(${names},${flows.column("Horizon")})`,
    year: (i) => `${sheet}${columnLetter(FIRST_YEAR_COLUMN + i)}$${header}`,
    checks: [
      {
        sheet: "Flows",
        label: context.words.checks.everyCountedAmountSpreadFull.label,
        actual: `SUM(${flows.column("Before")})+SUM(${legsOf(flows, companies.length, "Horizon")})+SUM(${flows.column("After")})`,
        expected: `SUM(${deals.legs.column("Counted")})`,
        tolerance: 1e-6,
        compare: "equal",
        reason: context.words.checks.everyCountedAmountSpreadFull.reason,
      },
    ],
  };
}

function legsOf(flows: Area, outside: number, title: string): string {
  return `${flows.cell(title, outside)}:$${flows.letter(title)}$${flows.lastRow}`;
}

function flowColumns({ input }: TemplateContext, header: number): SheetColumn[] {
  const years = YEAR_KEYS.map((key, i): SheetColumn => {
    const before = `${columnLetter(FIRST_YEAR_COLUMN + i - 1)}${header}`;
    const title = i === 0 ? `=${input("First_year")}` : `=${before}+1`;
    return { title, key, format: FORMATS.cents, align: "Right" };
  });
  return [
    { key: "From", look: "link" },
    { key: "To", look: "link" },
    { key: "Kind", look: "link" },
    { key: "Counted", look: "link", format: FORMATS.amount },
    { key: "First year", format: FORMATS.year },
    { key: "Years", format: "0.0" },
    { key: "Before", format: FORMATS.cents },
    ...years,
    { key: "After", format: FORMATS.cents },
    { key: "Horizon", look: "result", format: FORMATS.cents },
  ];
}

/** What the world pays a company: its revenue's AI share, growing; empty where its name was taken away. */
function outsideRow(i: number, header: number, { companies }: InputsSheet) {
  return (row: number): Content[] => {
    const of = (title: string): string => companies.cell(title, i);
    const ifAny = (formula: string): string => `=IF($A${row}="","",${formula})`;
    const years = YEAR_KEYS.map((_, k) => {
      const year = `${columnLetter(FIRST_YEAR_COLUMN + k)}$${header}`;
      return ifAny(
        `${of("Revenue")}*${of("AI share")}*(1+${of("Growth")})^(${year}-${of("Year")})`,
      );
    });
    return [
      `=IF(${of("Company")}="","","Outside")`,
      ifAny(of("Company")),
      OUTSIDE_REVENUE,
      "",
      ifAny(of("Year")),
      "",
      "",
      ...years,
      "",
      ifAny(horizonTotal(row).slice(1)),
    ];
  };
}

/** A leg of the Deals sheet, spread evenly over its years; empty where that sheet's row is. */
function legRow(
  row: number,
  i: number,
  header: number,
  { legs }: DealsSheet,
  { kinds }: InputsSheet,
): Content[] {
  const of = (title: string): string => legs.cell(title, i);
  const ifAny = (formula: string): string => `=IF($A${row}="","",${formula})`;
  const paid = (from: string, to: string): string =>
    ifAny(`$D${row}*MAX(0,MIN(${to},$E${row}+$F${row})-MAX(${from},$E${row}))/$F${row}`);
  const first = `$${columnLetter(FIRST_YEAR_COLUMN)}$${header}`;
  const last = `$${columnLetter(FIRST_YEAR_COLUMN + YEARS - 1)}$${header}`;
  const usualYears = `IFERROR(INDEX(${kinds.column("Years")},MATCH($C${row},${kinds.column("Kind")},0)),1)`;
  return [
    `=IF(${of("From")}="","",${of("From")})`,
    `=IF($A${row}="","",${of("To")})`,
    ifAny(of("Kind")),
    ifAny(`N(${of("Counted")})`),
    ifAny(
      `IF(ISNUMBER(${of("Start year")}),${of("Start year")},IF(${of("Announced")}="",${first},VALUE(LEFT(${of("Announced")},4))))`,
    ),
    ifAny(`IF(ISNUMBER(${of("Years")}),${of("Years")},${usualYears})`),
    paid(`$E${row}`, first),
    ...YEAR_KEYS.map((_, k) => {
      const year = `${columnLetter(FIRST_YEAR_COLUMN + k)}$${header}`;
      return paid(year, `${year}+1`);
    }),
    paid(`${last}+1`, `$E${row}+$F${row}`),
    ifAny(horizonTotal(row).slice(1)),
  ];
}

function horizonTotal(row: number): string {
  const last = columnLetter(FIRST_YEAR_COLUMN + YEARS - 1);
  return `=SUM($${columnLetter(FIRST_YEAR_COLUMN)}${row}:$${last}${row})`;
}
