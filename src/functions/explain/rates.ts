import type { Table } from "../formula";
import { columns } from "./columns";
import type { Explanation } from "./explanation";

const DAYS_A_YEAR = 365;

/** The net present value at each rate that was found: it has to be 0. */
export function ratesSteps(
  { cashflows, dates }: { cashflows: number[]; dates: number[] | null },
  result: Table | undefined,
): Explanation {
  const start = dates === null ? 0 : Math.floor(dates[0]);
  const years = cashflows.map((_, k) =>
    dates === null ? k : (Math.floor(dates[k]) - start) / DAYS_A_YEAR,
  );
  const npv = (rate: number): number =>
    cashflows.reduce((sum, amount, k) => sum + amount * (1 + rate) ** -years[k], 0);
  const found = (result ?? []).slice(1).map(([rate]) => [Number(rate), npv(Number(rate))]);
  return {
    steps: [{ term: "npvAtZero", value: npv(0), unit: "amount" }],
    tables:
      found.length === 0
        ? []
        : [{ title: "rates", columns: columns({ rate: "share", npv: "amount" }), rows: found }],
  };
}
