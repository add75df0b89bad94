import { quoted } from "../../../plan/sheetPlan";
import { OUTSIDE_REVENUE, YEAR_KEYS, type FlowsSheet } from "../flowsSheet";

/** The flows of one year that an input names, as arguments of formulas. */
export interface YearFlows {
  /** Every flow, outside revenue among them. */
  all: string;
  /** What companies owe each other; outside revenue counts 0, so that every company stays listed. */
  owed: string;
  /** What the outside pays a company, by the cell that holds its name. */
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
  const isOutside = `${flows.column("Kind")}="${OUTSIDE_REVENUE}"`;
  return {
    all: `HSTACK(${names},${amounts})`,
    owed: `HSTACK(${names},IF(${isOutside},0,${amounts}))`,
    outsideRevenueOf: (company) =>
      `SUMIFS(${amounts},${flows.column("To")},${company},${flows.column("Kind")},"${OUTSIDE_REVENUE}")`,
    found: `COUNTIF(${years},${year})`,
  };
}
