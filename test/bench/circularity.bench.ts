import { inverse, Matrix } from "ml-matrix";
import { circularityIndex } from "../../src/model/circularity/circularityIndex";
import { circularSummary } from "../../src/model/circularity/circularSummary";
import { clearing } from "../../src/model/circularity/clearing";
import { debtRank } from "../../src/model/circularity/debtRank";
import { flowLoops } from "../../src/model/circularity/flowLoops";
import { flowNetwork, type FlowNetwork } from "../../src/model/circularity/flowNetwork";
import { originOfFunds } from "../../src/model/circularity/originOfFunds";
import { revenueAtRisk } from "../../src/model/circularity/revenueAtRisk";
import { tracedAmounts } from "../../src/model/circularity/tracedAmounts";
import { isRefusal, type Outcome } from "../../src/model/refusal";
import { circularShare } from "../../src/functions/circularity/circularMeasures";
import { seeded } from "../support/seeded";
import "../support/customFunctions";
import { answer, matrix, randomRows } from "../model/circularity/networks";
import { answersOnly, check, sink } from "./interleaved";

/** A new network each time, since results are kept once per network; parsing counts. */
const build = (companies: number, flows: number) => {
  const rows = randomRows(companies, flows);
  return () => answer(flowNetwork(rows));
};
const large = build(1000, 20_000);
const small = build(200, 4000);

/** Best of a few runs in milliseconds, against a target; the first warms up. */
function time(title: string, target: number, run: () => unknown, runs = 3): number {
  let best = Infinity;
  const last = answersOnly ? 1 : runs;
  for (let i = answersOnly ? 1 : 0; i <= last; i++) {
    const start = performance.now();
    sink.last = run();
    if (isRefusal(sink.last)) throw new Error(`${title}: ${sink.last.code}`);
    if (i > 0) best = Math.min(best, performance.now() - start);
  }
  const missed = best > target;
  console.log(
    `  ${title.padEnd(58)}${best.toFixed(2).padStart(9)} ms  (target ${target}${missed ? ": MISSED" : ""})`,
  );
  if (missed) process.exitCode = 1;
  return best;
}

/** Traced amounts by ml-matrix: the inverse of I − P, all at once. */
function tracedByInverse(net: FlowNetwork): number[] {
  const p = new Matrix(matrix(net).map((row, i) => row.map((amount) => amount / net.resources[i])));
  const n = inverse(Matrix.sub(Matrix.eye(p.rows, p.rows), p));
  return net.companies.map((_, i) => (net.resources[i] * (n.get(i, i) - 1)) / n.get(i, i));
}

console.log("\nCircular financing: 1,000 companies, 20,000 flows");
{
  const net = large();
  const traced = answer(tracedAmounts(net));
  const start = performance.now();
  const theirs = tracedByInverse(net);
  const mlMatrix = performance.now() - start;
  theirs.forEach((amount, i) => {
    check("traced", traced[i], amount, 1e-9 * net.resources[i]);
  });
  const ours = time("CIRCULARITY_INDEX, parsing included", 1000, () => circularityIndex(large()));
  console.log(
    `  ${"the same system by ml-matrix".padEnd(58)}${mlMatrix.toFixed(2).padStart(9)} ms  (${(mlMatrix / ours).toFixed(1)} ×)`,
  );
  if (mlMatrix < ours) process.exitCode = 1;
}
time("CIRCULAR_SUMMARY, parsing included", 10_000, () => circularSummary(large()), 1);
time("FLOW_LOOPS, parsing included", 1000, () =>
  flowLoops(large(), { company: null, maxLength: 6, maxRows: 100 }),
);

const net = large();
time("ORIGIN_OF_FUNDS", 100, () => originOfFunds(net, 0));
time("REVENUE_AT_RISK", 100, () => revenueAtRisk(net, 0, 0.5, 1));

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
        has += (received.amount[e] / payments[received.other[e]]) * paid[received.other[e]];
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
time(
  `CLEARING, ${defaults.length} defaults in ${rounds} rounds`,
  10,
  () => clearing(net, resources, null),
  20,
);

const distress = answer(debtRank(net, equity, { company: 0, share: 1 }, "linear"));
distress.forEach(({ finalLoss }, i) => {
  let loss = i === 0 ? 1 : 0;
  for (let e = net.received.start[i]; e < net.received.start[i + 1]; e++)
    loss += (net.received.amount[e] / equity[i].amount) * distress[net.received.other[e]].finalLoss;
  check("DebtRank", finalLoss, Math.min(1, loss), 1e-11);
});
const failed = distress.filter(({ finalLoss }) => finalLoss === 1).length;
const shocked = { company: 0, share: 1 };
time(`DEBTRANK linear, ${failed} lose all`, 10, () => debtRank(net, equity, shocked, "linear"), 20);
const solvent = equity.map((row) => ({ ...row, amount: 2000 + row.amount }));
time(
  "DEBTRANK linear, none but the first loses all",
  10,
  () => debtRank(net, solvent, shocked, "linear"),
  20,
);
time("DEBTRANK once", 10, () => debtRank(net, equity, shocked, "once"), 20);

console.log("\n200 companies, 4,000 flows");
time("CIRCULAR_SUMMARY, parsing included", 500, () => circularSummary(small()));

console.log("\nCells");
const range = randomRows(12, 36).map((row) => [...row]);
time("5,000 cells of CIRCULAR_SHARE over one range of 60 rows", 500, (): Outcome<number> => {
  let sum = 0;
  for (let i = 0; i < 5000; i++)
    sum += circularShare(
      range.map((row) => [...row]),
      `C${i % 12}`,
    );
  return sum;
});
