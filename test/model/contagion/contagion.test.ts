import fc from "fast-check";
import { clearing, type Cleared } from "../../../src/model/contagion/clearing";
import type { CompanyAmount } from "../../../src/model/network/companyIndex";
import { debtRank, type DistressMethod } from "../../../src/model/contagion/debtRank";
import type { FlowNetwork, FlowRow } from "../../../src/model/network/flowNetwork";
import { seeded } from "../../support/seeded";
import { anyRows, answer, gauss, matrix, network, randomRows } from "../network/networks";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** A row for each company, in order. */
function table(net: FlowNetwork, amounts: readonly number[]): CompanyAmount[] {
  return net.companies.map((company, i) => ({
    row: i + 2,
    company,
    amount: amounts[i % amounts.length],
  }));
}

/** Eisenberg–Noe by plain iteration from above: p ← min(owed, assets + Πᵀp). */
function iterated(net: FlowNetwork, assets: readonly number[]): number[] {
  const a = matrix(net);
  let paid = [...net.payments];
  for (let r = 0; r < 20_000; r++)
    paid = paid.map((_, i) => {
      const income = sum(
        a.map((row, j) => (row[i] === 0 ? 0 : (row[i] / net.payments[j]) * paid[j])),
      );
      return Math.min(net.payments[i], assets[i] + net.outsideReceipts[i] + income);
    });
  return paid;
}

const anyAmounts = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 6, maxLength: 6 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("clearing(network, resources, shock)", () => {
  it("no shock: all pay in full (exercise after Eisenberg & Noe; a reference case)", () => {
    const net = network([
      ["1", "2", 4],
      ["2", "3", 3],
      ["3", "1", 2],
    ]);
    const rows = answer(clearing(net, table(net, [3, 2, 2]), null));
    expect(rows.map(({ paid, round }) => [paid, round])).toEqual([
      [4, 0],
      [3, 0],
      [2, 0],
    ]);
    expect(rows.map(({ equity }) => equity)).toEqual([1, 3, 3]);
  });

  it("greatest: two companies that owe each other 1 and have nothing pay 1 each", () => {
    const net = network([
      ["A", "B", 1],
      ["B", "A", 1],
    ]);
    const rows = answer(clearing(net, [], null));
    expect(rows.map(({ paid, equity, round }) => [paid, equity, round])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it("numbers the waves of default", () => {
    const net = network([
      ["A", "B", 10],
      ["B", "C", 10],
      ["C", "D", 10],
      ["X", "Y", 1],
    ]);
    const rows = answer(clearing(net, table(net, [10, 0, 4, 0, 1]), { company: 0, share: 0.7 }));
    expect(rows.map(({ paid, round }) => [paid, round])).toEqual(
      expect.arrayContaining([
        [3, 1],
        [3, 2],
        [7, 3],
        [0, 0],
      ]),
    );
  });

  it("outside creditors rank equally, and the outside pays in full", () => {
    const net = network([
      ["A", "B", 6],
      ["A", "", 4],
      ["", "A", 5],
    ]);
    const [a, b] = answer(clearing(net, [], null));
    expect(a).toMatchObject({ owed: 10, paid: 5, shortfall: 5, equity: 0, round: 1 });
    expect(b.equity).toBeCloseTo(3, 12);
  });

  it("pays what plain iteration from above settles at", () => {
    fc.assert(
      fc.property(anyRows(6, 16), anyAmounts, (rows, assets) => {
        const net = network(rows);
        const expected = iterated(
          net,
          net.companies.map((_, i) => assets[i % 6]),
        );
        answer(clearing(net, table(net, assets), null)).forEach(({ paid }, i) => {
          expect(paid).toBeCloseTo(expected[i], 2);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("solves the clearing equations to the last digits", () => {
    fc.assert(
      fc.property(anyRows(), anyAmounts, (rows, assets) => {
        const net = network(rows);
        const found = answer(clearing(net, table(net, assets), null));

        const a = matrix(net);
        found.forEach(({ paid, owed }, i) => {
          const income = sum(
            found.map((debtor, j) => (a[j][i] === 0 ? 0 : (a[j][i] / debtor.owed) * debtor.paid)),
          );
          const has = assets[i % 6] + net.outsideReceipts[i] + income;
          expect(paid).toBeCloseTo(Math.min(owed, has), 9);
        });
      }),
    );
  });

  it("never pays more than is owed, and creates no equity", () => {
    fc.assert(
      fc.property(anyRows(), anyAmounts, share, (rows, assets, lost) => {
        const net = network(rows);
        const found = answer(clearing(net, table(net, assets), { company: 0, share: lost }));
        for (const { paid, owed, shortfall, equity } of found) {
          expect(paid).toBeGreaterThanOrEqual(0);
          expect(paid).toBeLessThanOrEqual(owed);
          expect(shortfall).toBe(owed - paid);
          expect(equity).toBeGreaterThanOrEqual(0);
        }
        const outside = sum(
          found.map(({ paid, owed }, i) =>
            owed === 0 ? 0 : (net.outsidePayments[i] / owed) * paid,
          ),
        );
        const before =
          sum(net.companies.map((_, i) => assets[i % 6] + net.outsideReceipts[i])) -
          lost * assets[0];
        expect(sum(found.map(({ equity }) => equity))).toBeCloseTo(before - outside, 8);
      }),
    );
  });

  it("a larger shock never shrinks the set of defaults, nor raises any payment", () => {
    fc.assert(
      fc.property(anyRows(), anyAmounts, share, share, (rows, assets, one, two) => {
        const net = network(rows);
        const run = (lost: number) =>
          answer(clearing(net, table(net, assets), { company: 0, share: lost }));
        const small = run(Math.min(one, two));
        run(Math.max(one, two)).forEach((after: Cleared, i) => {
          expect(after.paid).toBeLessThanOrEqual(small[i].paid * (1 + 1e-12));
          if (small[i].round > 0) expect(after.round).toBeGreaterThan(0);
        });
      }),
    );
  });

  it("a chain of 10,000 defaults has 10,000 rounds; a ring of them hardly leaking is solved", () => {
    const size = 10_000;
    const chain = Array.from({ length: size }, (_, i): FlowRow => [`C${i}`, `C${i + 1}`, 1]);
    const rows = answer(clearing(network(chain), [{ row: 2, company: "C0", amount: 0.5 }], null));
    expect(rows[size - 1]).toMatchObject({ paid: 0.5, round: size });
    const ring = network([...chain.slice(0, -1), [`C${size - 1}`, "C0", 1], ["C0", "", 1e-4]]);
    const [first] = answer(clearing(ring, [], null));
    // C0 owes 1.0001 and has what comes round: it pays 0.9999 of it on each time, so nothing is left.
    expect(first.paid).toBeLessThan(1e-9);
  });

  it.each<[string, CompanyAmount[], object]>([
    [
      "a company that is on no row of flows",
      [{ row: 3, company: "Z", amount: 1 }],
      { code: "not-in-flows", table: "resources", row: 3, company: "Z", near: [] },
    ],
    [
      "a company listed twice",
      [
        { row: 2, company: "A", amount: 1 },
        { row: 3, company: " a", amount: 1 },
      ],
      { code: "listed-twice", table: "resources", row: 3, company: " a" },
    ],
  ])("refuses %s", (_, resources, refusal) => {
    expect(clearing(network([["A", "B", 1]]), resources, null)).toEqual(refusal);
  });
});

/** DebtRank as published: one round after another. */
function simulated(
  net: FlowNetwork,
  equity: readonly number[],
  shocked: number,
  loss: number,
  method: DistressMethod,
): number[] {
  const a = matrix(net);
  let [now, before] = [
    net.companies.map((_, i) => (i === shocked ? loss : 0)),
    net.companies.map(() => 0),
  ];
  let active = now.map((h) => h > 0);
  const inactive = now.map(() => false);
  for (let round = 0; round < 50_000; round++) {
    const passed = now.map((h, j) => (method === "linear" ? h - before[j] : active[j] ? h : 0));
    const next = now.map((h, i) =>
      Math.min(1, h + sum(passed.map((p, j) => (a[j][i] / equity[i]) * p))),
    );
    active.forEach((was, i) => (inactive[i] ||= was));
    active = next.map((h, i) => h > 0 && !inactive[i]);
    if (next.every((h, i) => h === now[i])) break;
    [now, before] = [next, now];
  }
  return now;
}

describe("debtRank(network, equity, shock, method)", () => {
  const run = (net: FlowNetwork, equity: readonly number[], loss: number, method: DistressMethod) =>
    answer(debtRank(net, table(net, equity), { company: 0, share: loss }, method)).map(
      ({ finalLoss }) => finalLoss,
    );

  it.each<[string, FlowRow[], number[], number, number[], number[]]>([
    [
      "a chain",
      [
        ["A", "B", 5],
        ["B", "C", 2],
      ],
      [1, 10, 10],
      1,
      [1, 0.5, 0.1],
      [1, 0.5, 0.1],
    ],
    // A's loss comes back to it by half of half; passed on for ever: 0.4 ÷ (1 − 1/4).
    [
      "two that owe each other",
      [
        ["A", "B", 5],
        ["B", "A", 5],
      ],
      [10, 10],
      0.4,
      [0.4 / 0.75, 0.2 / 0.75],
      [0.5, 0.2],
    ],
    [
      "a ring at spectral radius 1",
      [
        ["A", "B", 1],
        ["B", "A", 1],
      ],
      [1],
      1e-9,
      [1, 1],
      [2e-9, 1e-9],
    ],
    [
      "a ring beyond it",
      [
        ["A", "B", 3],
        ["B", "A", 3],
      ],
      [1],
      1e-3,
      [1, 1],
      [0.01, 0.003],
    ],
    [
      "no shock",
      [
        ["A", "B", 3],
        ["B", "A", 3],
      ],
      [1],
      0,
      [0, 0],
      [0, 0],
    ],
    [
      "an explosive ring that the shock does not reach",
      [
        ["A", "B", 1],
        ["C", "D", 9],
        ["D", "C", 9],
      ],
      [2],
      1,
      [1, 0.5, 0, 0],
      [1, 0.5, 0, 0],
    ],
  ])("%s", (_, rows, equity, loss, linear, once) => {
    const net = network(rows);
    run(net, equity, loss, "linear").forEach((h, i) => {
      expect(h).toBeCloseTo(linear[i], 11);
    });
    run(net, equity, loss, "once").forEach((h, i) => {
      expect(h).toBeCloseTo(once[i], 11);
    });
  });

  it.each<DistressMethod>(["linear", "once"])(
    "%s: what the published rounds settle at",
    (method) => {
      const anyEquity = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 6 });
      fc.assert(
        fc.property(anyRows(6, 14), anyEquity, share, (rows, equity, any) => {
          // The rounds lose a shock near the smallest of doubles to rounding before it can grow.
          const loss = any < 1e-9 ? 0 : any;
          const net = network(rows);
          const own = net.companies.map((_, i) => equity[i % 6]);
          const expected = simulated(net, own, 0, loss, method);
          run(net, equity, loss, method).forEach((h, i) => {
            expect(h).toBeCloseTo(expected[i], 5);
          });
        }),
        { numRuns: 60 },
      );
    },
  );

  it("losses grow with the shock and stay between 0 and 1; linear is never below once", () => {
    fc.assert(
      fc.property(anyRows(), anyAmounts, share, share, (rows, amounts, one, two) => {
        const net = network(rows);
        const equity = amounts.map((amount) => amount + 0.5);
        const small = run(net, equity, Math.min(one, two), "linear");
        const large = run(net, equity, Math.max(one, two), "linear");
        const once = run(net, equity, Math.max(one, two), "once");
        large.forEach((h, i) => {
          expect(h).toBeLessThanOrEqual(1);
          expect(h).toBeGreaterThanOrEqual(small[i] * (1 - 1e-11));
          expect(h).toBeGreaterThanOrEqual(once[i] * (1 - 1e-11));
          expect(once[i]).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it("below the cap it is the linear system (I − Λ)h = shock", () => {
    const net = network(randomRows(40, 300));
    const next = seeded(5);
    const equity = net.companies.map(() => 2000 + 2000 * next());
    const a = matrix(net);
    const system = a.map((_, i) => a.map((row, j) => (i === j ? 1 : 0) - row[i] / equity[i]));
    const shocks = net.companies.map((_, i) => (i === 0 ? 0.3 : 0));
    const expected = gauss(system, shocks);
    run(net, equity, 0.3, "linear").forEach((h, i) => {
      expect(h).toBeCloseTo(expected[i], 11);
    });
  });

  it("takes impacts beyond the largest double", () => {
    const net = network([
      ["A", "B", 1e300],
      ["B", "C", 1],
    ]);
    expect(run(net, [1, 1e-300, 4], 0.5, "linear")).toEqual([0.5, 1, 0.25]);
  });

  it("gives the equity lost in money", () => {
    const net = network([["A", "B", 5]]);
    expect(debtRank(net, table(net, [4, 10]), { company: 0, share: 0.5 }, "linear")).toEqual([
      { company: "A", equity: 4, initialLoss: 0.5, finalLoss: 0.5, equityLost: 2 },
      { company: "B", equity: 10, initialLoss: 0, finalLoss: 0.25, equityLost: 2.5 },
    ]);
  });

  it.each([
    ["A", "B"],
    ["B", "A"],
  ])("refuses where the equity of %s alone is given, and names %s", (company, missing) => {
    const net = network([["A", "B", 5]]);
    const equity = [{ row: 2, company, amount: 1 }];
    expect(debtRank(net, equity, { company: 0, share: 1 }, "once")).toEqual({
      code: "no-equity",
      company: missing,
    });
  });
});
