import { inverse, Matrix } from "ml-matrix";
import { circularityIndex } from "../../src/model/circularity/circularityIndex";
import { circularSummary } from "../../src/model/circularity/circularSummary";
import { clearing } from "../../src/model/contagion/clearing";
import { debtRank } from "../../src/model/contagion/debtRank";
import { flowLoops } from "../../src/model/circularity/flowLoops";
import { flowNetwork, type FlowNetwork } from "../../src/model/network/flowNetwork";
import { originOfFunds } from "../../src/model/circularity/originOfFunds";
import { revenueAtRisk } from "../../src/model/contagion/revenueAtRisk";
import { tracedAmounts } from "../../src/model/circularity/tracedAmounts";
import type { Outcome } from "../../src/model/refusal";
import { circularShareFormula } from "../../src/functions/circularity/circularMeasures";
import { seeded } from "../support/seeded";
import { answer, matrix, randomRows } from "../model/network/networks";
import { check } from "./interleaved";
import { isCheck, section } from "./results";
import { timed } from "./timed";
import { cell } from "../support/cell";

const circularShare = cell(circularShareFormula);

/** A new network each time, since results are kept once per network; parsing counts. */
const build = (companies: number, flows: number) => {
  const rows = randomRows(companies, flows);
  return () => answer(flowNetwork(rows));
};
const large = isCheck ? build(200, 3000) : build(1000, 20_000);
const small = build(200, 4000);

/** Traced amounts by ml-matrix: the inverse of I − P, all at once. */
function tracedByInverse(net: FlowNetwork): number[] {
  const p = new Matrix(matrix(net).map((row, i) => row.map((amount) => amount / net.resources[i])));
  const n = inverse(Matrix.sub(Matrix.eye(p.rows, p.rows), p));
  return net.companies.map((_, i) => (net.resources[i] * (n.get(i, i) - 1)) / n.get(i, i));
}

section("Circular financing: 1,000 companies, 20,000 flows");
{
  const net = large();
  const traced = answer(tracedAmounts(net));
  tracedByInverse(net).forEach((amount, i) => {
    check("traced", traced[i], amount, 1e-9 * net.resources[i]);
  });
  const name = "CIRCULARITY_INDEX, parsing included";
  const milliseconds = timed(name, () => circularityIndex(large()), { atMost: 400 });
  timed("ml-matrix: the same system, built", () => tracedByInverse(net), {
    ...{ besides: { name, milliseconds }, atLeast: 1, runs: 0 },
  });
}
timed("CIRCULAR_SUMMARY, parsing included", () => circularSummary(large()), {
  ...{ atMost: 10_000, runs: 1 },
});
timed(
  "FLOW_LOOPS, parsing included",
  () => flowLoops(large(), { company: null, maxLength: 6, maxRows: 100 }),
  { atMost: 1000 },
);

const net = large();
timed("ORIGIN_OF_FUNDS", () => originOfFunds(net, 0), { atMost: 100 });
timed("REVENUE_AT_RISK", () => revenueAtRisk(net, 0, 0.5, 1), { atMost: 100 });

const draw = seeded(11);
const table = (low: number, high: number) =>
  net.companies.map((company, i) => ({ row: i, company, amount: low + (high - low) * draw() }));
const resources = table(0, 400);
const equity = table(300, 2500);

/** Clearing payments by plain iteration from above. */
function iterated(): Float64Array {
  const { received, payments, outsideReceipts } = net;
  let paid = payments.slice();
  for (let round = 0; round < 2000; round++) {
    paid = payments.map((owed, i) => {
      let has = resources[i].amount + outsideReceipts[i];
      for (let e = received.start[i]; e < received.start[i + 1]; e++)
        has += (received.amount[e] / payments[received.column[e]]) * paid[received.column[e]];
      return Math.min(owed, has);
    });
  }
  return paid;
}
const cleared = answer(clearing(net, resources, { company: 0, share: 1 }));
resources[0] = { ...resources[0], amount: 0 };
const expected = iterated();
cleared.forEach(({ paid }, i) => {
  check("clearing", paid, expected[i], 1e-9 * expected[i]);
});
const defaults = cleared.filter(({ round }) => round > 0);
const rounds = Math.max(...defaults.map(({ round }) => round));
timed(
  `CLEARING, ${defaults.length} defaults in ${rounds} rounds`,
  () => clearing(net, resources, null),
  { atMost: 3, runs: 20 },
);

const distress = answer(debtRank(net, equity, { company: 0, share: 1 }, "linear"));
distress.forEach(({ finalLoss }, i) => {
  let loss = i === 0 ? 1 : 0;
  for (let e = net.received.start[i]; e < net.received.start[i + 1]; e++)
    loss +=
      (net.received.amount[e] / equity[i].amount) * distress[net.received.column[e]].finalLoss;
  check("DebtRank", finalLoss, Math.min(1, loss), 1e-11);
});
const failed = distress.filter(({ finalLoss }) => finalLoss === 1).length;
const shocked = { company: 0, share: 1 };
const often = { atMost: 1, runs: 20 };
timed(`DEBTRANK linear, ${failed} lose all`, () => debtRank(net, equity, shocked, "linear"), often);
const solvent = equity.map((row) => ({ ...row, amount: 2000 + row.amount }));
timed(
  "DEBTRANK linear, none but the first loses all",
  () => debtRank(net, solvent, shocked, "linear"),
  often,
);
timed("DEBTRANK once", () => debtRank(net, equity, shocked, "once"), often);

section("Circular financing: 200 companies, 4,000 flows");
timed("CIRCULAR_SUMMARY, parsing included", () => circularSummary(small()), { atMost: 500 });

section("Cells");
const range = randomRows(12, 36).map((row) => [...row]);
timed(
  "5,000 cells of CIRCULAR_SHARE over one range of 60 rows",
  (): Outcome<number> => {
    let sum = 0;
    for (let i = 0; i < 5000; i++)
      sum += circularShare(
        range.map((row) => [...row]),
        `C${i % 12}`,
      );
    return sum;
  },
  { atMost: 500 },
);
