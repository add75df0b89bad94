import { annuityFactor } from "../debt/annuityFactor";
import { columns, stepsOnly, type Workings } from "../workings";

/** More years than are read. */
const MOST_YEARS = 40;

function takeOrPay({ actual, minimum }: { actual: number; minimum: number }) {
  return stepsOnly({ term: "billedUnits", value: Math.max(actual, minimum), unit: "number" });
}

function backstop({ unsold, price }: { unsold: number; price: number }) {
  return stepsOnly({ term: "payout", value: unsold * price, unit: "amount" });
}

function diluted(args: { newShares: number; existingShares: number }) {
  const value = args.newShares + args.existingShares;
  return stepsOnly({ term: "allShares", value, unit: "number" });
}

function required({ rate, life }: { rate: number; life: number }) {
  return stepsOnly({ term: "annuityFactor", value: annuityFactor(rate, life), unit: "number" });
}

/** What is burnt and left year after year, until nothing is. */
function burnt(args: { cash: number; annualBurn: number; burnGrowth: number }): Workings {
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

/** By the formula whose result they lead to. */
export const dealsWorkings = {
  TAKE_OR_PAY: takeOrPay,
  BACKSTOP_PAYOUT: backstop,
  DILUTED_SHARE: diluted,
  REQUIRED_REVENUE: required,
  RUNWAY: burnt,
};
