import { coverRatios as ratios } from "../../model/debt/coverRatios";
import { isRefusal } from "../../model/refusal";
import { numberList } from "../cells/list";
import { number, RATE } from "../cells/number";
import { formula, type Table } from "../formula";

const parameters = {
  cashflows: numberList(),
  principal: number({ above: 0 }),
  annualRate: number(RATE),
  years: number({ min: 1, max: 1000, whole: true }),
};

export const coverRatiosFormula = formula("COVER_RATIOS", parameters, (args) => {
  const rows = ratios(args.cashflows, args.principal, args.annualRate, args.years);
  if (isRefusal(rows)) return rows;
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  return [
    ["Year", "Cash flow", "Service", "DSCR", "LLCR"],
    ...rows.map(({ year, cashflow, service, dscr, llcr }) => [year, cashflow, service, dscr, llcr]),
    ["Minimum", "", "", least(rows.map(({ dscr }) => dscr)), least(rows.map(({ llcr }) => llcr))],
  ] as Table;
});

/**
 * Cover of a loan repaid as a yearly annuity: Year, Cash flow, Service, DSCR (cash flow ÷ service), LLCR (value at annualRate of the tenor's remaining cash flows ÷ opening balance), then a row of the lowest.
 * @customfunction COVER_RATIOS
 * @param cashflows One row or column: cash available for debt service at the end of each year; as many as years, later ones do not count.
 * @param principal Amount lent, in the unit of the cash flows.
 * @param annualRate Rate per year, as a decimal.
 * @param years Tenor, whole years.
 * @returns A table with a header and a last row "Minimum".
 * @remarks Below 1 the year's cash does not pay the year's service. Lenders commonly ask for 1.2 to
 *   1.5.
 * @see E. R. Yescombe, "Principles of Project Finance", 2nd edition, 2014, chapter 12
 * @example =OURO.COVER_RATIOS({30,28,26,24},80,0.09,4)
 * @throws =OURO.COVER_RATIOS({30,28},80,0.09,4)
 */
export declare function COVER_RATIOS(
  cashflows: unknown[][],
  principal: unknown,
  annualRate: unknown,
  years: unknown,
): unknown[][];
