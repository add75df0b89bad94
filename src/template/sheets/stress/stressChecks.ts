import type { Check } from "../../check";
import { COMPANY_CAPACITY, type Workings } from "./workings";
import type { YearFlows } from "./yearFlows";

/** Rounding of sums of some hundred amounts in USD bn. */
const ROUNDING = 1e-6;

/** Identities of the three methods, and that the inputs name something that is there. */
export function stressChecks(
  { atRisk, before, after, distress, calls }: Workings,
  { all, found }: YearFlows,
): Check[] {
  const sum = (column: string): string => `SUM(${column})`;
  const check = (
    label: string,
    actual: string,
    compare: Check["compare"],
    expected: string,
    reason: string,
  ): Check => ({
    ...{ sheet: "Stress", label, actual, expected, compare, reason },
    tolerance: ROUNDING,
  });
  return [
    check(
      "The year of the stress is in the horizon",
      found,
      "equal",
      "1",
      "Flows has no other years",
    ),
    check(
      "Every company has a row in the workings",
      `ROWS(OURO.CIRCULAR_SUMMARY(${all}))-1`,
      "at most",
      `ROWS(${atRisk.column("Company")})`,
      `There is room for ${COMPANY_CAPACITY} companies`,
    ),
    check(
      "Without a cut nobody loses receipts",
      `SUM(${calls.atRisk("0")})-SUM(${atRisk.column("Receipts")})-SUM(${atRisk.column("Receipts")})`,
      "equal",
      "0",
      "Of the formula's table only receipts, and the same again as remaining, are left",
    ),
    check(
      "Receipts lost and remaining add up",
      `${sum(atRisk.column("Lost"))}+${sum(atRisk.column("Remaining"))}`,
      "equal",
      sum(atRisk.column("Receipts")),
      "Lost + remaining = receipts",
    ),
    check(
      "Clearing: paid and not paid add up",
      `${sum(after.column("Paid"))}+${sum(after.column("Shortfall"))}`,
      "equal",
      sum(after.column("Owed")),
      "Paid + shortfall = owed",
    ),
    check(
      "Clearing: no more is paid after the cut than before",
      sum(after.column("Paid")),
      "at most",
      sum(before.column("Paid")),
      "Less money cannot pay more debt (Eisenberg and Noe 2001, monotonicity)",
    ),
    check(
      "DebtRank: nobody loses more than its equity",
      `MAX(${distress.column("Final loss")})`,
      "at most",
      "1",
      "A loss stops at the whole of the equity",
    ),
    check(
      "DebtRank: equity lost is the loss times equity",
      sum(distress.column("Equity lost")),
      "equal",
      `SUMPRODUCT(${distress.column("Final loss")},${distress.column("Equity")})`,
      "The same amount got another way",
    ),
  ];
}
