import type { Check } from "../../check";
import { COMPANY_CAPACITY, type Workings } from "./workings";
import type { YearFlows } from "./yearFlows";
import type { SheetWords } from "../../../words/sheets/en";

/** Rounding of sums of some hundred amounts in USD bn. */
const ROUNDING = 1e-6;

/** Identities of the three methods, and that the inputs name something that is there. */
export function stressChecks(
  { atRisk, before, after, distress, calls }: Workings,
  { all, found }: YearFlows,
  words: SheetWords,
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
    check(words.checks.yearStressHorizon, found, "equal", "1", words.checks.flowsHasNoOtherYears),
    check(
      words.checks.everyCompanyHasRowWorkings,
      `ROWS(OURO.CIRCULAR_SUMMARY(${all}))-1`,
      "at most",
      `ROWS(${atRisk.column("Company")})`,
      words.checks.room(COMPANY_CAPACITY),
    ),
    check(
      words.checks.withoutCutNobodyLosesReceipts,
      `SUM(${calls.atRisk("0")})-SUM(${atRisk.column("Receipts")})-SUM(${atRisk.column("Receipts")})`,
      "equal",
      "0",
      words.checks.formulasTableOnlyReceiptsSame,
    ),
    check(
      words.checks.receiptsLostRemainingAddUp,
      `${sum(atRisk.column("Lost"))}+${sum(atRisk.column("Remaining"))}`,
      "equal",
      sum(atRisk.column("Receipts")),
      words.checks.lostRemainingReceipts,
    ),
    check(
      words.checks.clearingPaidNotPaidAdd,
      `${sum(after.column("Paid"))}+${sum(after.column("Shortfall"))}`,
      "equal",
      sum(after.column("Owed")),
      words.checks.paidShortfallOwed,
    ),
    check(
      words.checks.clearingNoMorePaidAfter,
      sum(after.column("Paid")),
      "at most",
      sum(before.column("Paid")),
      words.checks.lessMoneyCannotPayMore,
    ),
    check(
      words.checks.debtrankNobodyLosesMoreThan,
      `MAX(${distress.column("Final loss")})`,
      "at most",
      "1",
      words.checks.lossStopsAtWholeEquity,
    ),
    check(
      words.checks.debtrankEquityLostLossTimes,
      sum(distress.column("Equity lost")),
      "equal",
      `SUMPRODUCT(${distress.column("Final loss")},${distress.column("Equity")})`,
      words.checks.sameAmountGotAnotherWay,
    ),
  ];
}
