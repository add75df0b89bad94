import { DAYS_A_YEAR, ratesOfReturn } from "../../model/rates/ratesOfReturn";
import { isRefusal } from "../../model/refusal";
import { numberList, optionalDates } from "../cells/list";
import { refuse } from "../errors/inputRefusal";
import { longFormula, type Table } from "../formula";

const parameters = { cashflows: numberList(), dates: optionalDates };

export const irrAllFormula = longFormula(
  "IRR_ALL",
  parameters,
  ({ cashflows, dates }) => {
    if (dates !== null && dates.length !== cashflows.length) {
      const [found, needed] = [dates.length, cashflows.length];
      refuse({ code: "different-lengths", argument: "dates", found, needed, other: "cashflows" });
    }
    // Excel's XIRR cuts off the time of day.
    const days = dates?.map(Math.floor);
    const rates = ratesOfReturn(cashflows, days, days === undefined ? 1 : DAYS_A_YEAR);
    return isRefusal(rates) ? rates : ([["Rate"], ...rates.map((rate) => [rate])] as Table);
  },
  ({ cashflows }) => 15 * cashflows.length,
);

/**
 * Every real rate of return above -100 %, ascending under a header. Without dates the cash flows are one period apart; with dates the rates are per year of 365 days, as in XIRR. #NUM! if there is none.
 * @customfunction IRR_ALL
 * @param cashflows One row or column of amounts: receipts positive, payments negative.
 * @param dates One date for each cash flow, in any order. Default: one period apart.
 * @returns A column of decimals under "Rate".
 * @remarks Excel's IRR and XIRR find one rate, and which one depends on the guess; cash flows that change
 *   sign more than once can have several, or none.
 * @see R. A. Brealey, S. C. Myers & F. Allen, "Principles of Corporate Finance", 13th edition, 2020, chapter 5
 * @see Microsoft, "XIRR function" (the day count)
 * @example Both 10 and 20 % make the value 0.
 *   =OURO.IRR_ALL({-100,230,-132})
 * @example With dates, as Excel's serial numbers.
 *   =OURO.IRR_ALL({-100,121},{45658,46388})
 * @throws =OURO.IRR_ALL({100,50})
 */
export declare function IRR_ALL(cashflows: unknown[][], dates?: unknown[][]): unknown[][];
