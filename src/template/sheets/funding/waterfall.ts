import type { LabInput } from "../../../deals/assumptions/labFunding";
import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import { OUTSIDE_REVENUE, YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import { yearTable } from "../yearTable";

/** The labs' columns of the inputs; the names themselves are inputs. */
export const LAB_COLUMNS = ["OpenAI", "Anthropic", "Own"] as const;

/** The lines of a waterfall; those from gross to gap are what spending is paid from. */
export const LINES = [
  ...(["revenue", "cost", "due", "gross", "equity", "vendor", "debt"] as const),
  ...(["advertising", "other", "gap", "before", "end"] as const),
] as const;

type Line = (typeof LINES)[number];

/** One lab's inputs, as cells. */
export interface Lab {
  name: string;
  of: (input: LabInput) => string;
  firstYear: string;
}

/** A year's money that reaches a lab under deals, from suppliers that it pays or from others. */
export function dealMoney(
  { flows }: FlowsSheet,
  name: string,
  kinds: readonly string[],
  from: "vendors" | "others",
  amounts: string,
): string {
  const isKind = kinds.map((kind) => `(${flows.column("Kind")}="${kind}")`).join("+");
  const [payer, payee] = [flows.column("From"), flows.column("To")];
  const isPaid = `ISNUMBER(MATCH(${name}&"|"&${payer},${payer}&"|"&${payee},0))`;
  const wanted = from === "vendors" ? isPaid : `(1-${isPaid})`;
  return `SUMPRODUCT((${payee}=${name})*(${isKind})*${wanted},${amounts})`;
}

/** One lab by year; nothing before its first year. */
export function waterfall(
  draft: SheetDraft,
  { words }: TemplateContext,
  sheet: FlowsSheet,
  { name, of, firstYear }: Lab,
): Area {
  const { lines } = words.funding;
  const { flows } = sheet;
  const top = draft.row + 1;
  const cell = (line: Line, i: number): string =>
    `${columnLetter(1 + i)}${top + LINES.indexOf(line)}`;
  const amounts = (i: number): string => flows.moving(YEAR_KEYS[i]);
  const grown = (start: LabInput, growth: LabInput, year: string): string =>
    `N(${of(start)})*(1+N(${of(growth)}))^(${year}-${firstYear})`;
  const formulas: Record<Line, (i: number, year: string) => string> = {
    revenue: (i, year) => {
      const outside = `SUMIFS(${amounts(i)},${flows.column("To")},${name},${flows.column("Kind")},"${OUTSIDE_REVENUE}")`;
      return `IF(${outside}>0,${outside},${grown("revenue", "growth", year)})`;
    },
    cost: (_, year) => grown("cost", "costGrowth", year),
    due: (i) => `SUMIFS(${amounts(i)},${flows.column("From")},${name})+N(${of("beyond")})`,
    gross: (i) => `${cell("revenue", i)}*N(${of("margin")})`,
    equity: (i) => `${dealMoney(sheet, name, ["equity"], "others", amounts(i))}+N(${of("equity")})`,
    vendor: (i) => dealMoney(sheet, name, FINANCING, "vendors", amounts(i)),
    debt: (i) =>
      `${dealMoney(sheet, name, ["debt", "lease"], "others", amounts(i))}+N(${of("debt")})`,
    advertising: (_, year) => grown("advertising", "advertisingGrowth", year),
    other: () => `N(${of("other")})`,
    gap: (i) => `MAX(0,0-${cell("before", i)})`,
    before: (i) =>
      `${i === 0 ? `N(${of("cash")})` : `IF(${columnLetter(1 + i)}$${top - 1}=${firstYear},N(${of("cash")}),${cell("end", i - 1)})`}-${cell("cost", i)}-${cell("due", i)}+SUM(${cell("gross", i)}:${cell("other", i)})`,
    end: (i) => `MAX(0,${cell("before", i)})`,
  };
  return yearTable(
    draft,
    sheet,
    { total: true },
    LINES.map((line) => ({
      label: lines[line].label,
      at: (i, year) => `=IF(${year}<${firstYear},0,${formulas[line](i, year)})`,
      format: FORMATS.amount,
      unit: words.units["USD bn"],
      note: lines[line].note,
      ...(line === "gap" || line === "end" ? { look: "result" as const } : {}),
    })),
  );
}

/** Kinds of legs that bring a lab money. */
export const FINANCING = ["equity", "debt", "lease"] as const;
