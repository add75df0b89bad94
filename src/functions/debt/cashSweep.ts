import { cashSweep as swept } from "../../model/debt/cashSweep";
import { isRefusal } from "../../model/refusal";
import { numberList } from "../cells/list";
import { number, optionalNumber, RATE, SHARE } from "../cells/number";
import { formula, type Table } from "../formula";

const HEADER = [
  ...["Year", "Opening", "Interest", "Scheduled", "Swept", "Distributed", "Closing", "DSCR"],
];

const parameters = {
  cashflows: numberList({ min: 0 }),
  principal: number({ above: 0 }),
  annualRate: number(RATE),
  years: number({ min: 1, max: 1000, whole: true }),
  sweep: optionalNumber(1, SHARE),
  lockUp: optionalNumber(0, { min: 0 }),
};

export const cashSweepFormula = formula("CASH_SWEEP", parameters, ({ cashflows, ...loan }) => {
  const rows = swept(cashflows, loan);
  if (isRefusal(rows)) return rows;
  const cells = rows.map((row) => [
    ...[row.year, row.opening, row.interest, row.scheduled, row.swept],
    ...[row.distributed, row.closing, row.dscr ?? ""],
  ]);
  return [HEADER, ...cells] as Table;
});

/**
 * A loan whose spare cash prepays it: Year, Opening, Interest, Scheduled, Swept, Distributed, Closing, DSCR; a row for each cash flow.
 * @customfunction CASH_SWEEP
 * @param cashflows One row or column: cash available for debt service at the end of each year, at least 0.
 * @param principal Amount lent, in the unit of the cash flows.
 * @param annualRate Rate per year, as a decimal.
 * @param years Tenor, whole years; what is then still owed falls due.
 * @param sweep Share of the cash left after service that prepays, 0 to 1. Default 1.
 * @param lockUp In a year whose DSCR is below this, all of that cash prepays. Default 0.
 * @returns A table with a header; DSCR is blank where nothing is due.
 * @remarks The annuity of the loan is due each year. Where cash falls short, interest comes first, what is unpaid
 *   of it is added to the debt, and nothing is distributed.
 * @see E. R. Yescombe, "Principles of Project Finance", 2nd edition, 2014, chapter 14
 * @example Half of the cash left prepays.
 *   =OURO.CASH_SWEEP({50,50,50,50},100,0.1,4,0.5)
 * @throws =OURO.CASH_SWEEP({50,50},100,0.1,4,50)
 */
export declare function CASH_SWEEP(
  cashflows: unknown[][],
  principal: unknown,
  annualRate: unknown,
  years: unknown,
  sweep?: unknown,
  lockUp?: unknown,
): unknown[][];
