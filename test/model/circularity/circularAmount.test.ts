import fc from "fast-check";
import { circularShare } from "../../../src/model/circularity/circularShare";
import {
  circularAmount,
  MEASURES,
  type Measure,
} from "../../../src/model/circularity/circularAmount";
import { circularSummary } from "../../../src/model/circularity/circularSummary";
import type { FlowNetwork, FlowRow } from "../../../src/model/network/flowNetwork";
import { tracedAmounts } from "../../../src/model/circularity/tracedAmounts";
import { WorkBudget } from "../../../src/model/workBudget";
import { seeded } from "../../support/seeded";
import {
  anyRows,
  answer,
  gauss,
  LEAK,
  LOAN,
  matrix,
  network,
  randomRows,
  RING,
  wildRows,
} from "../network/networks";

const amounts = (net: FlowNetwork, company = 0) =>
  MEASURES.map((measure) => answer(circularAmount(net, company, measure)));

/** The definition in the help: first return to V, by a linear system over the other companies. */
function tracedByDefinition(net: FlowNetwork, v: number): number {
  const a = matrix(net);
  const others = net.companies.map((_, i) => i).filter((i) => i !== v);
  // Only companies that V's money reaches: the system is singular on closed rings elsewhere.
  const reached = new Set<number>();
  const visit = (i: number) => {
    others.forEach((j) => {
      if (a[i][j] > 0 && !reached.has(j)) {
        reached.add(j);
        visit(j);
      }
    });
  };
  visit(v);
  const list = [...reached];
  const system = list.map((i) => list.map((j) => (i === j ? 1 : 0) - a[j][i] / net.resources[j]));
  const x = gauss(
    system,
    list.map((j) => a[v][j]),
  );
  return list.reduce((sum, i, k) => sum + (x[k] * a[i][v]) / net.resources[i], 0);
}

/** The smallest cut between V's payments and drains, over all 2ⁿ sets of other companies. */
function smallestCut(net: FlowNetwork, v: number, drain: (i: number) => number): number {
  const a = matrix(net);
  const others = net.companies.map((_, i) => i).filter((i) => i !== v);
  let smallest = Infinity;
  for (let set = 0; set < 2 ** others.length; set++) {
    const inside = (k: number) => ((set >> k) & 1) === 1;
    let cut = 0;
    others.forEach((i, k) => {
      if (!inside(k)) cut += a[v][i];
      else others.forEach((j, l) => (cut += inside(l) ? 0 : a[i][j]));
      if (inside(k)) cut += drain(i);
    });
    smallest = Math.min(smallest, cut);
  }
  return smallest;
}

describe("circularAmount(network, company, measure)", () => {
  // reference case "Test values"; direct, least and most by hand.
  it.each<[string, FlowRow[], number[], number]>([
    ["a loan that all comes back", LOAN, [10, 10, 10, 10], 1e-12],
    ["the same with a leak", LEAK, [10, 0, 7, 10], 1e-12],
    ["a ring of three", RING, [0, 0, 4.2, 10], 1e-12],
    ["a payment one way", [["V", "A", 5]], [0, 0, 0, 0], 0],
    [
      "two companies and no outside",
      [
        ["V", "A", 5],
        ["A", "V", 5],
      ],
      [5, 5, 5, 5],
      0,
    ],
    [
      "a closed ring in decimals",
      [
        ["V", "A", 0.1],
        ["V", "A", 0.2],
        ["A", "V", 0.3],
      ],
      [0.3, 0.3, 0.3, 0.3],
      1e-15,
    ],
    ["nothing but zeros", [["V", "A", 0]], [0, 0, 0, 0], 0],
    [
      "a payee that pays on elsewhere",
      [
        ["V", "A", 5],
        ["A", "B", 5],
        ["B", "V", 1],
      ],
      [0, 1, 1, 1],
      1e-12,
    ],
    // Half of what A has must come back: it keeps 4 of 10 and pays V 6.
    [
      "a payee that keeps a part",
      [
        ["V", "A", 10],
        ["A", "V", 6],
      ],
      [6, 6, 6, 6],
      1e-12,
    ],
  ])("of %s", (_, rows, expected, tolerance) => {
    amounts(network(rows)).forEach((amount, m) => {
      expect(Math.abs(amount - expected[m])).toBeLessThanOrEqual(tolerance);
    });
  });

  it("traced is the linear system of its definition", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const net = network(rows);
        const traced = answer(tracedAmounts(net));
        traced.forEach((amount, v) => {
          expect(amount).toBeCloseTo(tracedByDefinition(net, v), 9);
        });
      }),
    );
  });

  it("traced agrees with a random walk of 200,000 dollars (seeded, 4 standard errors)", () => {
    const net = network(randomRows(12, 40, 7));
    const a = matrix(net);
    const next = seeded(3);
    const walk = (from: number): number => {
      let left = next() * net.resources[from];
      return a[from].findIndex((amount) => (left -= amount) < 0);
    };
    const trials = 200_000;
    let home = 0;
    for (let t = 0; t < trials; t++) {
      let at = walk(0);
      while (at > 0) at = walk(at);
      if (at === 0) home++;
    }
    const share = answer(circularAmount(net, 0, "traced")) / net.resources[0];
    expect(Math.abs(home / trials - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / trials),
    );
  });

  it("least and most are the cuts found by trying every set of companies", () => {
    fc.assert(
      fc.property(anyRows(7, 24), (rows) => {
        const net = network(rows);
        const a = matrix(net);
        net.companies.forEach((_, v) => {
          const paid = a[v].reduce((sum, amount) => sum + amount, 0);
          const kept = smallestCut(net, v, (i) => net.retained[i] + net.outsidePayments[i]);
          const [, least, , most] = amounts(net, v);
          expect(least).toBeCloseTo(paid - kept, 9);
          expect(most).toBeCloseTo(
            smallestCut(net, v, (i) => a[i][v]),
            9,
          );
        });
      }),
    );
  });

  it.each([
    ["whole amounts", anyRows()],
    ["amounts from 1e-12 to 1e300", wildRows()],
  ])("0 ≤ least ≤ traced ≤ most ≤ receipts and direct ≤ most: %s", (_, anyOf) => {
    fc.assert(
      fc.property(anyOf, (rows) => {
        const net = network(rows);
        net.companies.forEach((_, v) => {
          const [direct, least, traced, most] = amounts(net, v);
          expect(least).toBeGreaterThanOrEqual(0);
          expect(direct).toBeGreaterThanOrEqual(0);
          expect(traced).toBeGreaterThanOrEqual(least);
          expect(most).toBeGreaterThanOrEqual(traced);
          expect(most).toBeGreaterThanOrEqual(direct);
          expect(net.receipts[v]).toBeGreaterThanOrEqual(most);
        });
      }),
    );
  });

  it("has small amounts right: a share of 1e-200 is not rounded to 0", () => {
    const net = network([
      ["V", "A", 1],
      ["A", "V", 1e-200],
      ["A", "", 1],
    ]);
    expect(answer(circularAmount(net, 0, "traced"))).toBeCloseTo(1e-200, 212);
    expect(answer(circularAmount(net, 0, "traced")) / 1e-200).toBeCloseTo(1, 12);
  });
});

/** Shares of every company by name, blank where it receives nothing. */
function shares(rows: readonly FlowRow[]): Map<string, (number | null)[]> {
  const net = network(rows);
  return new Map(
    net.companies.map((company, i) => [
      company,
      MEASURES.map((measure) =>
        net.receipts[i] === 0 ? null : answer(circularShare(net, i, measure)),
      ),
    ]),
  );
}

function expectSameShares(
  left: Map<string, (number | null)[]>,
  right: Map<string, (number | null)[]>,
  rename = (name: string) => name,
  measures: readonly Measure[] = MEASURES,
) {
  for (const [company, values] of left) {
    const others = right.get(rename(company))!;
    values.forEach((value, m) => {
      if (!measures.includes(MEASURES[m])) return;
      if (value === null) expect(others[m]).toBeNull();
      else expect(others[m]).toBeCloseTo(value, 10);
    });
  }
}

describe("circularShare(network, company, measure)", () => {
  it("is 0.042 of V's receipts in the ring of the reference case", () => {
    expect(answer(circularShare(network(RING), 0, "traced"))).toBeCloseTo(0.042, 12);
  });

  it.each<Measure>(["direct", "least", "traced", "most"])(
    "%s: no receipts, no share",
    (measure) => {
      expect(circularShare(network([["V", "A", 5]]), 0, measure)).toEqual({
        code: "no-receipts",
        company: "V",
      });
    },
  );

  it("does not change with the unit of the amounts", () => {
    fc.assert(
      fc.property(anyRows(), fc.constantFrom(1e-9, 1 / 3, 7, 1e290), (rows, unit) => {
        const scaled = rows.map(([from, to, amount]): FlowRow => [from, to, amount * unit]);
        expectSameShares(shares(rows), shares(scaled));
      }),
    );
  });

  it("does not change with names or with the order of rows", () => {
    fc.assert(
      fc.property(anyRows(), fc.integer(), (rows, seed) => {
        const rename = (name: string) => (name === "" ? "" : `Z${9 - Number(name.slice(1))}`);
        const next = seeded(seed);
        const shuffled = rows
          .map((row) => ({ row, key: next() }))
          .sort((a, b) => a.key - b.key)
          .map(({ row: [from, to, amount] }): FlowRow => [rename(from), rename(to), amount]);
        expectSameShares(shares(rows), shares(shuffled), rename);
      }),
    );
  });

  it("does not change when a row is split", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const split = rows.flatMap(([from, to, amount]): FlowRow[] => [
          [from, to, amount * 0.3],
          [from, to, amount * 0.7],
        ]);
        expectSameShares(shares(rows), shares(split));
      }),
    );
  });

  it("is not raised by money that never returns: an outside payment or receipt", () => {
    fc.assert(
      fc.property(anyRows(), fc.nat(), fc.boolean(), (rows, pick, inward) => {
        const company = network(rows).companies.at(pick % network(rows).companies.length)!;
        const more = shares([...rows, inward ? ["", company, 9] : [company, "", 9]]);
        for (const [name, values] of shares(rows)) {
          const [, , traced] = values;
          if (traced !== null) expect(more.get(name)![2]).toBeLessThanOrEqual(traced + 1e-12);
        }
      }),
    );
  });

  it("of the others is kept when a company becomes parent and subsidiary in series", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const net = network(rows);
        const split = rows.map(([from, to, amount]): FlowRow => [
          from === net.companies[0] ? "Subsidiary" : from,
          to,
          amount,
        ]);
        const name = net.companies[0];
        const before = shares(rows);
        before.delete(name);
        const series = shares([...split, [name, "Subsidiary", net.resources[0]]]);
        // Not "direct": the subsidiary is another counterparty than its parent.
        expectSameShares(before, series, (other) => other, ["least", "traced", "most"]);
      }),
    );
  });
});

describe("circularSummary(network)", () => {
  it("has one row a company, receipts descending, then name", () => {
    const rows = answer(circularSummary(network([...RING, ["C", "b", 5], ["C", "a", 5]])));
    expect(rows.map(({ company }) => company)).toEqual(["V", "L", "C", "a", "b"]);
    expect(rows[0]).toMatchObject({ receipts: 100, payments: 100, direct: 0, least: 0 });
  });
});

describe("large networks", () => {
  it("a chain of 10,000 companies, closed to a ring, returns what does not leak", () => {
    const size = 10_000;
    const rows = Array.from({ length: size }, (_, i): FlowRow => [
      `C${i}`,
      `C${(i + 1) % size}`,
      1,
    ]);
    const net = network([...rows, ["", "C0", 1], ["C0", "", 1]]);
    const traced = answer(tracedAmounts(net));
    expect(traced[0]).toBeCloseTo(1, 12);
    expect(traced[5000]).toBeCloseTo(0.5, 12);
    expect(amounts(net, 5000)[1]).toBe(0);
    expect(amounts(net, 5000)[3]).toBe(1);
    const chain = network(rows.slice(1));
    expect(answer(tracedAmounts(chain)).every((amount) => amount === 0)).toBe(true);
  });

  it("a hub with 10,000 suppliers that buy from it is answered at once", () => {
    const rows = Array.from({ length: 10_000 }, (_, i): FlowRow[] => [
      ["Hub", `S${i}`, 1],
      [`S${i}`, "Hub", 0.5],
    ]).flat();
    expect(answer(tracedAmounts(network(rows)))[0]).toBeCloseTo(5000, 8);
  });

  it("120 companies, 2,000 flows: dense and sparse elimination agree with the definition", () => {
    const net = network(randomRows(120, 2000));
    const traced = answer(tracedAmounts(net));
    for (const v of [0, 7, 119]) expect(traced[v] / tracedByDefinition(net, v)).toBeCloseTo(1, 11);
  });
});

describe("circularSummary(network)", () => {
  it("refuses before the first flow what no flow of it could be answered in time", () => {
    // A ring of 6,000 with chords: two flows for each company, each through all of it.
    const size = 6_000;
    const rows = Array.from({ length: 2 * size }, (_, i): FlowRow => {
      const payer = i >> 1;
      return [`C${payer}`, `C${(payer + (i % 2 === 0 ? 1 : 77)) % size}`, 10];
    });
    const budget = new WorkBudget();
    const { left } = budget;
    expect(circularSummary(network(rows), budget)).toEqual({
      code: "too-entangled",
      companies: size,
    });
    expect(budget.left).toBe(left);
  });
});
