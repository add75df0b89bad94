import { READINGS } from "../../deals/assumptions/scope";
import { outsideRevenues } from "../../deals/assumptions/outsideRevenue";
import type { Area } from "../../plan/area";
import { SheetDraft, type SheetColumn } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import { columnLetter, type Content } from "../../plan/sheetPlan";
import type { Check, TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import type { DealsSheet } from "./dealsSheet";
import { readingTitle } from "./flows/readingTitle";
import { supplyContents, supplyRows } from "./flows/supplyRows";
import type { InputsSheet } from "./inputsSheet";

/** Years that the model spreads the deals over. */
export const YEARS = 8;
/** The keys of the year columns on every sheet that has them. */
export const YEAR_KEYS = Array.from({ length: YEARS }, (_, i) => `Year ${i + 1}`);

const FIRST_YEAR_COLUMN = 7;

/** The Kind of the rows that hold what the world outside pays. */
export const OUTSIDE_REVENUE = "outside revenue";

export interface FlowsSheet extends TemplateSheet {
  /** Outside revenue first, then the supply layer, then every leg; columns From, To, …, the years by YEAR_KEYS, Horizon. */
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
    ...[86, 86, 76, 54, 50, 38, 50],
    ...YEAR_KEYS.map(() => 50),
    ...[52, 58],
  ]);
  draft.title(context.words.deals.flowsDealsOutsideRevenueYear, [
    context.words.deals.fromPaysUsdBnYear,
  ]);
  const header = draft.row;
  const companies = outsideRevenues(context.id, context.words);
  const years = YEAR_KEYS.map((_, k) => `${columnLetter(FIRST_YEAR_COLUMN + k)}$${header}`);
  const supply = supplyRows(context, inputs.supply);
  const outside = companies.length + supply.length;
  const firstSupply = header + 1 + companies.length;
  const firstLeg = header + 1 + outside;
  const lastLeg = firstLeg + deals.legs.lastRow - deals.legs.firstRow;
  /** What rows of the sheet pay in the year, by the columns From and To. */
  const paid = (k: number, first: number, last: number, to: string, from?: string): string => {
    const column = (letter: string): string => `${letter}$${first}:${letter}$${last}`;
    const payer = from === undefined ? "" : `,${column("$A")},${from}`;
    return `SUMIFS(${column(columnLetter(FIRST_YEAR_COLUMN + k))},${column("$B")},${to}${payer})`;
  };
  const flows = draft.table(flowColumns(context, header), [
    ...companies.map((_, i) =>
      outsideRow(i, header, inputs, (k, row) => paid(k, firstSupply, firstLeg - 1, `$B${row}`)),
    ),
    ...supply.map((one) => (row: number) => {
      const dealsOf = (k: number): string => paid(k, firstLeg, lastLeg, `$B${row}`, `$A${row}`);
      return supplyContents(one, row, years, dealsOf, horizonTotal(row).slice(1));
    }),
    ...Array.from(
      { length: deals.legs.lastRow - deals.legs.firstRow + 1 },
      (_, i) => (row: number) => legRow(row, i, header, context, deals, inputs),
    ),
  ]);
  draft.freeze(header, 2);
  draft.plan.titleRows = `1:${header}`;
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
        actual: `SUM(${flows.column("Before")})+SUM(${legsOf(flows, outside, "Horizon")})+SUM(${flows.column("After")})`,
        expected: READINGS.slice(0, -1).reduceRight<string>(
          (otherwise, one) =>
            `IF(${context.input("Reading")}="${one}",${deals.totals[one]},${otherwise})`,
          deals.totals.drawn,
        ),
        tolerance: 1e-6,
        compare: "equal",
        reason: context.words.checks.everyCountedAmountSpreadFull.reason,
      },
      reported(context, inputs),
    ],
  };
}

/** Every company has a figure for the first year: its own, or one that was reported. */
function reported({ input, words }: TemplateContext, { companies, actuals }: InputsSheet): Check {
  const first = input("First_year");
  const known = `COUNTIFS(${actuals.column("Company")},${companies.column("Company")},${actuals.column("Year")},${first})`;
  return {
    sheet: "Flows",
    ...words.checks.outsideRevenueReported,
    actual: `SUMPRODUCT((${companies.column("Company")}<>"")*(${companies.column("Year")}>${first})*(${known}=0))`,
    expected: "0",
    tolerance: 0,
    compare: "equal",
  };
}

function legsOf(flows: Area, outside: number, title: string): string {
  return `${flows.cell(title, outside)}:$${flows.letter(title)}$${flows.lastRow}`;
}

function flowColumns(context: TemplateContext, header: number): SheetColumn[] {
  const years = YEAR_KEYS.map((key, i): SheetColumn => {
    const before = `${columnLetter(FIRST_YEAR_COLUMN + i - 1)}${header}`;
    const title = i === 0 ? `=${context.input("First_year")}` : `=${before}+1`;
    return { title, key, format: FORMATS.cents, align: "Right" };
  });
  return [
    { key: "From", look: "link" },
    { key: "To", look: "link" },
    { key: "Kind", look: "link" },
    { title: readingTitle(context), key: "Counted", look: "link", format: FORMATS.amount },
    { key: "First year", format: FORMATS.year },
    { key: "Years", format: "0.0" },
    { key: "Before", format: FORMATS.cents },
    ...years,
    { key: "After", format: FORMATS.cents },
    { key: "Horizon", look: "result", format: FORMATS.cents },
  ];
}

/**
 * What the world pays a company: its revenue's AI share, growing; what was reported for years before, because growth
 * is not run backwards; less what the supply layer pays it, which is part of it. Empty where its name was taken away.
 */
function outsideRow(
  i: number,
  header: number,
  { companies, actuals }: InputsSheet,
  supplied: (k: number, row: number) => string,
) {
  return (row: number): Content[] => {
    const of = (title: string): string => companies.cell(title, i);
    const ifAny = (formula: string): string => `=IF($A${row}="","",${formula})`;
    const years = YEAR_KEYS.map((_, k) => {
      const year = `${columnLetter(FIRST_YEAR_COLUMN + k)}$${header}`;
      const reported = `SUMIFS(${actuals.column("Revenue")},${actuals.column("Company")},$B${row},${actuals.column("Year")},${year})`;
      return ifAny(
        `MAX(0,${of("AI share")}*IF(${year}<${of("Year")},${reported},${of("Revenue")}*(1+${of("Growth")})^(${year}-${of("Year")}))-${supplied(k, row)})`,
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
  { input }: TemplateContext,
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
    ifAny(
      `IF(${input("Reading")}="counted",N(${of("Counted")}),IF(OR(${of("Status")}="superseded",${of("Status")}="umbrella",${of("Counted in")}<>""),0,N(IF(${input("Reading")}="announced",${of("Published")},IF(${input("Reading")}="firm",${of("Firm")},${of("Drawn")})))))`,
    ),
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
