import { normalCdf } from "../../model/options/normalCdf";
import { annuityFactor } from "../../model/debt/annuityFactor";
import type { Warrant } from "../../model/options/warrant";
import { warrantValue } from "../../model/options/warrantValue";
import { warrantTranches, type WarrantTranche } from "../../model/options/warrantTranches";
import type { HurdleTest } from "../../model/options/warrant";
import { isRefusal } from "../../model/refusal";
import { columns } from "./columns";
import { type Explanation, type Step } from "./explanation";

/** More years than are read. */
const MOST_YEARS = 40;

const steps = (...found: Step[]): Explanation => ({ steps: found, tables: [] });

/** Black–Scholes–Merton without a hurdle, on the way to the value with it. */
export function warrantSteps(warrant: Warrant): Explanation {
  const { spot, strike, volatility, years, riskFree, dividendYield } = warrant;
  const spread = volatility * Math.sqrt(years);
  const forward = spot * Math.exp((riskFree - dividendYield) * years);
  const unhurdled = warrantValue(warrant, null, "none");
  const odds =
    spread > 0 && strike > 0
      ? normalCdf(Math.log(forward / strike) / spread - spread / 2)
      : Number(forward >= strike);
  return steps(
    { term: "spread", value: spread, unit: "share" },
    { term: "forward", value: forward, unit: "amount" },
    { term: "probabilityInTheMoney", value: odds, unit: "share" },
    ...(isRefusal(unhurdled)
      ? []
      : [{ term: "unhurdled", value: unhurdled, unit: "amount" } as const]),
  );
}

export function warrantTranchesSteps(
  args: Omit<Warrant, "years"> & { tranches: WarrantTranche[]; test: HurdleTest },
): Explanation {
  const rows = warrantTranches(args.tranches, args, args.test);
  if (isRefusal(rows)) return steps();
  const value = rows.reduce((sum, { expectedValue }) => sum + expectedValue, 0);
  return steps({ term: "expectedValue", value, unit: "amount" });
}

export function takeOrPaySteps({ actual, minimum }: { actual: number; minimum: number }) {
  return steps({ term: "billedUnits", value: Math.max(actual, minimum), unit: "number" });
}

export function backstopSteps({ unsold, price }: { unsold: number; price: number }) {
  return steps({ term: "payout", value: unsold * price, unit: "amount" });
}

export function dilutedShareSteps(args: { newShares: number; existingShares: number }) {
  const value = args.newShares + args.existingShares;
  return steps({ term: "allShares", value, unit: "number" });
}

export function requiredRevenueSteps({ rate, life }: { rate: number; life: number }) {
  return steps({ term: "annuityFactor", value: annuityFactor(rate, life), unit: "number" });
}

/** What is burnt and left year after year, until nothing is. */
export function runwaySteps(args: {
  cash: number;
  annualBurn: number;
  burnGrowth: number;
}): Explanation {
  const rows: number[][] = [];
  let left = args.cash;
  for (let year = 1; year <= MOST_YEARS && left > 0; year++) {
    const burn = args.annualBurn * (1 + args.burnGrowth) ** (year - 1);
    left -= burn;
    rows.push([year, burn, Math.max(0, left)]);
  }
  const heads = columns({ year: "number", burn: "amount", left: "amount" });
  return { steps: [], tables: rows.length === 0 ? [] : [{ title: "burn", columns: heads, rows }] };
}
