import { isRefusal } from "../refusal";
import { columns, type Workings } from "../workings";
import { DAYS_A_YEAR, ratesOfReturn } from "./ratesOfReturn";

/** The net present value at each rate that was found: it has to be 0. */
function presentValues(args: { cashflows: number[]; dates: number[] | null }): Workings {
  const { cashflows } = args;
  const days = args.dates?.map(Math.floor);
  const years = cashflows.map((_, k) =>
    days === undefined ? k : (days[k] - days[0]) / DAYS_A_YEAR,
  );
  const npv = (rate: number): number =>
    cashflows.reduce((sum, amount, k) => sum + amount * (1 + rate) ** -years[k], 0);
  const rates = ratesOfReturn(cashflows, days, days === undefined ? 1 : DAYS_A_YEAR);
  const rows = isRefusal(rates) ? [] : rates.map((rate) => [rate, npv(rate)]);
  const heads = columns({ rate: "share", npv: "amount" });
  return {
    steps: [{ term: "npvAtZero", value: npv(0), unit: "amount" }],
    tables: rows.length === 0 ? [] : [{ title: "rates", columns: heads, rows }],
  };
}

/** By the formula whose result they lead to. */
export const ratesWorkings = { IRR_ALL: presentValues };
