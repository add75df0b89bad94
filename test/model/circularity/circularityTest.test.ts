import { circularityIndex } from "../../../src/model/circularity/circularityIndex";
import { circularityTest } from "../../../src/model/circularity/circularityTest";
import { circularShare } from "../../../src/model/circularity/circularShare";
import {
  flowNetwork,
  OUTSIDE,
  rewired,
  type FlowRow,
} from "../../../src/model/network/flowNetwork";
import { WorkBudget } from "../../../src/model/workBudget";
import { answer, network, randomRows } from "../network/networks";

/** The measure of every way to hand the payees round without a self-payment, each as often as rows give it. */
function everyWay(rows: readonly FlowRow[], company: number | null): number[] {
  const net = network(rows);
  const { payer, payee } = net.rows;
  const free = [...payer.keys()].filter((i) => payer[i] !== OUTSIDE && payee[i] !== OUTSIDE);
  const found: number[] = [];
  const payees = payee.slice();
  const place = (at: number, left: readonly number[]): void => {
    if (at === free.length) {
      const other = rewired(net, payees.slice());
      const value =
        company === null ? circularityIndex(other) : circularShare(other, company, "traced");
      found.push(answer(value));
      return;
    }
    left.forEach((to, l) => {
      if (to === payer[free[at]]) return;
      payees[free[at]] = to;
      place(at + 1, [...left.slice(0, l), ...left.slice(l + 1)]);
    });
  };
  place(
    0,
    free.map((i) => payee[i]),
  );
  return found;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Six payments among four companies, with the outside on both ends. */
const SIX: FlowRow[] = [
  ...([
    ["A", "B", 10],
    ["B", "C", 7],
    ["C", "A", 4],
    ["A", "C", 3],
  ] satisfies FlowRow[]),
  ...([
    ["D", "A", 9],
    ["B", "D", 2],
    ["", "A", 5],
    ["D", "", 4],
    ["", "D", 6],
  ] satisfies FlowRow[]),
];

describe("circularityTest(network, company, trials, seed)", () => {
  it.each([
    ["the index", null],
    ["a company's share", 0],
  ])("draws %s evenly from all shuffled networks", (_, company) => {
    const all = everyWay(SIX, company);
    const observed = answer(
      company === null
        ? circularityIndex(network(SIX))
        : circularShare(network(SIX), company, "traced"),
    );
    const trials = 20_000;
    const found = answer(circularityTest(network(SIX), company, trials, 3));
    const deviation = Math.sqrt(mean(all.map((value) => (value - mean(all)) ** 2)));
    const reached = all.filter((value) => value >= observed * (1 - 1e-9)).length / all.length;
    expect(found.observed).toBe(observed);
    // Five standard errors of independent draws.
    expect(Math.abs(found.mean - mean(all))).toBeLessThan((5 * deviation) / Math.sqrt(trials));
    expect(Math.abs(found.shareAtOrAbove - reached)).toBeLessThan(2.5 / Math.sqrt(trials));
    const sorted = [...all].sort((a, b) => a - b);
    expect(sorted).toContainEqual(expect.closeTo(found.p5, 9));
    expect(sorted).toContainEqual(expect.closeTo(found.p95, 9));
  });

  it("turns a ring of three round, which exchanges of two payees cannot", () => {
    const ring: FlowRow[] = [
      ["A", "B", 10],
      ["B", "C", 5],
      ["C", "A", 1],
      ["", "A", 20],
    ];
    const all = everyWay(ring, null);
    expect(all).toHaveLength(2);
    const found = answer(circularityTest(network(ring), null, 4000, 1));
    expect(Math.abs(found.mean - mean(all))).toBeLessThan(0.04 * Math.abs(all[0] - all[1]));
  });

  it("keeps every payer's amounts and every payee's number of rows", () => {
    const net = network(randomRows(12, 40));
    const seen = answer(circularityTest(net, null, 50, 9));
    expect(seen.p5).toBeLessThanOrEqual(seen.mean);
    expect(seen.p95).toBeGreaterThanOrEqual(seen.mean);
    expect(net.rows).toEqual(network(randomRows(12, 40)).rows);
  });

  it("gives the same answer for the same seed, another for another", () => {
    const test = (seed: number) => circularityTest(network(SIX), 0, 200, seed);
    expect(test(5)).toEqual(test(5));
    expect(test(5)).not.toEqual(test(6));
  });

  it("finds a network alone of its kind exactly as circular as itself", () => {
    const two = network([
      ["V", "A", 10],
      ["A", "V", 35],
      ["", "V", 65],
    ]);
    expect(answer(circularityTest(two, 0, 20, 1))).toEqual({
      ...{ observed: 0.1, mean: expect.closeTo(0.1, 12) as number },
      ...{ p5: 0.1, p95: 0.1, shareAtOrAbove: 1 },
    });
  });

  it("refuses as the measure does, and what would take too long", () => {
    const one = network([["A", "B", 1]]);
    expect(circularityTest(one, 0, 10, 1)).toMatchObject({ code: "no-receipts" });
    const none = answer(flowNetwork([["A", "B", 0]]));
    expect(circularityTest(none, null, 10, 1)).toEqual({ code: "nothing-flows" });
  });

  it("refuses so many trials of so many rows before the first of them", () => {
    const budget = new WorkBudget();
    const { left } = budget;
    expect(circularityTest(network(SIX), null, 1_000_000, 1, budget)).toMatchObject({
      code: "too-entangled",
    });
    expect(budget.left).toBe(left);
  });

  it("counts what measuring a shuffled network costs, and refuses when the budget is spent", () => {
    const budget = new WorkBudget();
    const trials = 50;
    circularityTest(network(SIX), null, trials, 1, budget);
    const spent = new WorkBudget().left - budget.left;
    budget.left = spent * 0.9;
    expect(circularityTest(network(SIX), null, trials, 1, budget)).toMatchObject({
      code: "too-entangled",
    });
  });
});
