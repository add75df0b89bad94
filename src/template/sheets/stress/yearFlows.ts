import { quoted } from "../../../plan/sheetPlan";
import { SUPPLY_KINDS } from "../flows/supplyRows";
import { OUTSIDE_REVENUE, YEAR_KEYS, type FlowsSheet } from "../flowsSheet";

/** The flows of one year that an input names, as arguments of formulas. */
export interface YearFlows {
  /** Every flow, outside revenue among them. */
  all: string;
  /** What companies owe each other under the deals; every other row counts 0, so that every company stays listed. */
  owed: string;
  /**
   * Claims that stand on a balance sheet, at their counted amount: From owes To. An owner or lender holds what it paid,
   * a lessor what it is to be paid; purchases, clouds, backstops and warrants are promises on both sides, not claims.
   */
  claims: string;
  /** What a company is paid outside the deals, the supply layer included, by the cell that holds its name. */
  outsideRevenueOf: (company: string) => string;
  /** How often the year is in the horizon: 1, or 0. */
  found: string;
}

export function yearFlows({ flows }: FlowsSheet, year: string): YearFlows {
  const [first, last] = [YEAR_KEYS[0], YEAR_KEYS[YEAR_KEYS.length - 1]];
  const { headerRow } = flows;
  const years = `${quoted(flows.sheet)}!$${flows.letter(first)}$${headerRow}:$${flows.letter(last)}$${headerRow}`;
  const amounts = `INDEX(${flows.column(first, last)},0,MATCH(${year},${years},0))`;
  const names = flows.column("From", "To");
  const kind = flows.column("Kind");
  const is = (...kinds: readonly string[]): string =>
    `(${kinds.map((one) => `(${kind}="${one}")`).join("+")}>0)`;
  const outside = [OUTSIDE_REVENUE, ...Object.values(SUPPLY_KINDS)];
  const [from, to] = [flows.column("From"), flows.column("To")];
  const held = is("equity", "debt");
  const paid = (company: string, one: string): string =>
    `SUMIFS(${amounts},${to},${company},${kind},"${one}")`;
  return {
    all: `HSTACK(${names},${amounts})`,
    owed: `HSTACK(${names},IF(${is(...outside)},0,${amounts}))`,
    claims: `HSTACK(IF(${held},${to},${from}),IF(${held},${from},${to}),IF(${is("equity", "debt", "lease")},${flows.column("Counted")},IF(${from}="","",0)))`,
    outsideRevenueOf: (company) => `(${outside.map((one) => paid(company, one)).join("+")})`,
    found: `COUNTIF(${years},${year})`,
  };
}
