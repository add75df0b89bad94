import { debtCapacity as sculpted } from "../../model/debt/debtCapacity";
import { isRefusal } from "../../model/refusal";
import { numberList } from "../cells/list";
import { number, RATE } from "../cells/number";
import { formula, type Table } from "../formula";

const HEADER = ["Year", "Cash flow", "Opening", "Service", "Interest", "Principal", "Closing"];

const parameters = {
  cashflows: numberList({ min: 0 }),
  annualRate: number(RATE),
  targetDscr: number({ above: 0 }),
};

export const debtCapacityFormula = formula(
  "DEBT_CAPACITY",
  parameters,
  ({ cashflows, annualRate, targetDscr }) => {
    const rows = sculpted(cashflows, annualRate, targetDscr);
    if (isRefusal(rows)) return rows;
    const cells = rows.map((row) => [
      ...[row.year, row.cashflow, row.opening, row.service, row.interest],
      ...[row.principal, row.closing],
    ]);
    return [HEADER, ...cells] as Table;
  },
);

/**
 * The largest debt that cash flows carry at a target cover, with its sculpted repayment: Year, Cash flow, Opening, Service, Interest, Principal, Closing. The first Opening is the capacity, the last Closing is 0.
 * @customfunction DEBT_CAPACITY
 * @param cashflows One row or column: cash available for debt service at the end of each year, at least 0.
 * @param annualRate Rate per year, as a decimal.
 * @param targetDscr Cash flow ÷ service in every year, above 0; 1.3 is usual.
 * @returns A table with a header; amounts in the unit of the cash flows.
 * @remarks Service is cash flow ÷ targetDscr in every year, so that the cover never moves; the capacity is
 *   its value today. Principal is negative in a year whose interest exceeds its service.
 * @see E. R. Yescombe, "Principles of Project Finance", 2nd edition, 2014, chapter 12
 * @example =OURO.DEBT_CAPACITY({130,143},0.1,1.3)
 * @throws =OURO.DEBT_CAPACITY({130,-143},0.1,1.3)
 */
export declare function DEBT_CAPACITY(
  cashflows: unknown[][],
  annualRate: unknown,
  targetDscr: unknown,
): unknown[][];
