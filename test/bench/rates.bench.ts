import * as formulajs from "@formulajs/formulajs";
import * as financial from "financial";
import { irr as nodeIrr } from "node-irr";
import npmXirr from "xirr";
import { isRefusal } from "../../src/model/refusal";
import { ratesOfReturn } from "../../src/model/rates/ratesOfReturn";
import { seeded } from "../support/seeded";
import { check, interleaved } from "./interleaved";
import { isCheck } from "./results";

const VECTORS = isCheck ? 5000 : 100_000;
const draw = seeded(4);

/** An investment, then 9 to 59 receipts that repay it with a gain or a loss. */
function investment(): number[] {
  const count = 9 + Math.floor(draw() * 51);
  const receipts = Array.from({ length: count }, () => 100 + 900 * draw());
  const total = receipts.reduce((a, b) => a + b, 0);
  return [-total * (0.4 + 0.5 * draw()), ...receipts];
}

const vectors = Array.from({ length: VECTORS }, investment);

const DAY = 86_400_000;
const dated = vectors.map((amounts) => {
  let day = 15_000 + Math.floor(draw() * 4000);
  const days = amounts.map((_, k) => (k === 0 ? day : (day += 20 + Math.floor(draw() * 100))));
  return {
    amounts,
    days,
    when: amounts.map((amount, k) => ({ amount, when: new Date(days[k] * DAY) })),
  };
});

function only(rates: ReturnType<typeof ratesOfReturn>): number {
  return isRefusal(rates) || rates.length !== 1 ? NaN : rates[0];
}

const irr = (i: number) => only(ratesOfReturn(vectors[i]));
const xirr = (i: number) => only(ratesOfReturn(dated[i].amounts, dated[i].days, 365));

function npvShare(amounts: readonly number[], time: (k: number) => number, rate: number): number {
  const parts = amounts.map((amount, k) => amount * (1 + rate) ** -time(k));
  return parts.reduce((a, b) => a + b, 0) / parts.reduce((a, b) => a + Math.abs(b), 0);
}

for (let i = 0; i < VECTORS; i++) {
  const [base, { amounts, days }] = [vectors[i], dated[i]];
  check(
    "NPV at IRR",
    npvShare(base, (k) => k, irr(i)),
    0,
    2e-14,
  );
  check(
    "NPV at XIRR",
    npvShare(amounts, (k) => (days[k] - days[0]) / 365, xirr(i)),
    0,
    2e-14,
  );
}
/** Newton from 10 %, as it comes; undefined where the peer gives up, which it does on some losses. */
function oneOrNothing(when: Parameters<typeof npmXirr>[0]): number | undefined {
  try {
    return npmXirr(when);
  } catch {
    return undefined;
  }
}

for (let i = 0; i < 200; i++) {
  check("node-irr", nodeIrr(vectors[i]), irr(i), 1e-5);
  check("financial", financial.irr(vectors[i]), irr(i), 1e-5);
  check("formulajs", formulajs.IRR(vectors[i]) as number, irr(i), 1e-5);
  const theirs = oneOrNothing(dated[i].when);
  if (theirs !== undefined) check("xirr", theirs, xirr(i), 1e-5);
}

interleaved("IRR, 10-60 flows", [
  { name: "ouroboros", run: irr, cases: VECTORS },
  { name: "node-irr", run: (i) => nodeIrr(vectors[i]), cases: VECTORS, atLeast: 1.2 },
  { name: "financial", run: (i) => financial.irr(vectors[i]), cases: 2000, atLeast: 10 },
  { name: "formulajs", run: (i) => formulajs.IRR(vectors[i]) as unknown, cases: 2000, atLeast: 10 },
]);

interleaved("XIRR, 10-60 flows", [
  { name: "ouroboros", run: xirr, cases: 20_000 },
  { name: "xirr", run: (i) => oneOrNothing(dated[i].when), cases: 5000, atLeast: 7 },
]);

/** One receipt becomes a larger payment: mines are closed, machines replaced. */
function turned(amounts: readonly number[]): number[] {
  const at = 1 + Math.floor(draw() * (amounts.length - 2));
  return amounts.map((amount, k) => (k === at ? -amount * (1 + 3 * draw()) : amount));
}
const turning = vectors.slice(0, 20_000).map(turned);
/** Three receipts in ten are payments: the sign changes some twenty times. */
const restless = vectors.slice(0, 20_000).map((amounts) => {
  return amounts.map((amount, k) => (k > 0 && draw() < 0.3 ? -amount : amount));
});
const mixed = dated.slice(0, 20_000).map(({ amounts, days }, i) => {
  const flows = i % 5 === 0 ? turned(amounts) : amounts;
  return {
    flows,
    days,
    when: flows.map((amount, k) => ({ amount, when: new Date(days[k] * DAY) })),
  };
});
const all = (...flows: Parameters<typeof ratesOfReturn>): readonly number[] => {
  const rates = ratesOfReturn(...flows);
  return isRefusal(rates) ? [] : rates;
};

/**
 * Values at many rates count how often the NPV crosses 0: no fewer rates may be found there. That is a second way to
 * count, blind only to two rates between neighbours of the grid.
 */
function checkAll(
  amounts: readonly number[],
  time: (k: number) => number,
  rates: readonly number[],
) {
  const span = time(amounts.length - 1);
  for (const rate of rates) {
    // A rate near −100 % as a double leaves few digits of 1 + rate.
    const rounding = (Number.EPSILON * span) / (1 + rate);
    check("NPV, several sign changes", npvShare(amounts, time, rate), 0, 1e-12 + rounding);
  }
  const at = Array.from({ length: 60 }, (_, i) => Math.expm1(-0.6 + i * 0.03));
  const signs = at.map((rate) => Math.sign(npvShare(amounts, time, rate)));
  at.slice(1).forEach((rate, i) => {
    const found = rates.filter((root) => root > at[i] && root <= rate).length;
    if (signs[i] !== signs[i + 1]) check("rates between", found % 2, 1, 0);
    else check("rates between", found % 2, 0, 0);
  });
}
for (const amounts of [...turning.slice(0, 1000), ...restless.slice(0, 1000)])
  checkAll(amounts, (k) => k, all(amounts));
for (const { flows, days } of mixed.slice(0, 1000))
  checkAll(flows, (k) => (days[k] - days[0]) / 365, all(flows, days, 365));

interleaved("IRR, several sign changes: ours proves that it has them all", [
  { name: "ouroboros", run: (i) => all(turning[i]), cases: turning.length, atMost: 0.008 },
  { name: "node-irr, one of them", run: (i) => nodeIrr(turning[i]), cases: turning.length },
]);
interleaved("IRR, some twenty sign changes: ours proves that it has them all", [
  { name: "ouroboros", run: (i) => all(restless[i]), cases: restless.length },
  { name: "node-irr, one of them", run: (i) => nodeIrr(restless[i]), cases: restless.length },
]);

interleaved("XIRR, a fifth of the series with several sign changes", [
  {
    ...{ name: "ouroboros", cases: mixed.length, atMost: 0.006 },
    run: (i) => all(mixed[i].flows, mixed[i].days, 365),
  },
  { name: "xirr, one of them", run: (i) => oneOrNothing(mixed[i].when), cases: 5000, atLeast: 7 },
]);
