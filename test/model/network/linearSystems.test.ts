import fc from "fast-check";
import { circularityIndex } from "../../../src/model/circularity/circularityIndex";
import { circularShare } from "../../../src/model/circularity/circularShare";
import {
  flowNetwork,
  type FlowNetwork,
  type FlowRow,
} from "../../../src/model/network/flowNetwork";
import { originOfFunds } from "../../../src/model/circularity/originOfFunds";
import { revenueAtRisk } from "../../../src/model/contagion/revenueAtRisk";
import { tracedAmounts } from "../../../src/model/circularity/tracedAmounts";
import { isRefusal } from "../../../src/model/refusal";
import {
  anyRows,
  answer,
  gauss,
  LEAK,
  matrix,
  network,
  randomRows,
  RING,
  wildRows,
} from "./networks";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("circularityIndex(network)", () => {
  // Miller & Blair's Leontief inverse: P = Z by rows over x, the diagonal split off.
  // With own use z_ii taken out, n_ii of the chain between the two sectors is L_ii · (1 − a_ii).
  it("agrees with the Leontief inverse of Miller & Blair, chapter 2", () => {
    const rows: FlowRow[] = [
      ["Agriculture", "Manufacturing", 500],
      ["Manufacturing", "Agriculture", 200],
      ["Agriculture", "", 350],
      ["Manufacturing", "", 1700],
      ["", "Agriculture", 650],
      ["", "Manufacturing", 1400],
    ];
    const own = [0.15, 0.05];
    const inverse = [1.2541, 1.1221];
    const returned = own.map((share, i) => 1 - 1 / (inverse[i] * (1 - share)));
    const pots = [850, 1900];
    const expected = sum(returned.map((share, i) => share * pots[i])) / sum(pots);
    expect(answer(circularityIndex(network(rows)))).toBeCloseTo(expected, 4);
  });

  it.each<[string, FlowRow[], number]>([
    [
      "a closed ring",
      [
        ["A", "B", 3],
        ["B", "A", 3],
      ],
      1,
    ],
    [
      "a chain",
      [
        ["A", "B", 3],
        ["B", "C", 3],
      ],
      0,
    ],
    // V gets 7 of its 100 back, A 3.5 of its 50: A pays V 35, V pays A 10 of 100.
    ["the loan with a leak", LEAK, (7 + 3.5) / 150],
    [
      "amounts near the largest double",
      [
        ["A", "B", 1e308],
        ["B", "A", 1e308],
      ],
      1,
    ],
  ])("of %s", (_, rows, expected) => {
    expect(answer(circularityIndex(network(rows)))).toBeCloseTo(expected, 12);
  });

  it("refuses a network in which nothing flows", () => {
    expect(circularityIndex(network([["A", "B", 0]]))).toEqual({ code: "nothing-flows" });
  });
});

/** Bialek's system by plain elimination: the money in each pot that came from `origin`. */
function origins(net: FlowNetwork, company: number): number[] {
  const a = matrix(net);
  const n = net.companies.length;
  const system = a.map((_, j) => a.map((_, i) => (i === j ? 1 : 0) - a[i][j] / net.resources[i]));
  return net.companies.map((_, k) => {
    const injected = new Array<number>(n).fill(0);
    injected[k] = net.outsideReceipts[k] + net.funded[k];
    return gauss(
      system.map((row) => [...row]),
      injected,
    )[company];
  });
}

describe("originOfFunds(network, company)", () => {
  it("traces the ring of the reference case as plain elimination does", () => {
    const net = network(RING);
    const expected = origins(net, 2);
    for (const { company, amount, share } of answer(originOfFunds(net, 2))) {
      const k = net.companies.indexOf(company);
      expect(amount).toBeCloseTo(expected[k], 12);
      expect(share).toBeCloseTo(expected[k] / 30, 12);
    }
  });

  it("counts what payments exceed receipts by as the company's own funding", () => {
    expect(
      originOfFunds(
        network([
          ["A", "B", 30],
          ["", "A", 10],
          ["B", "", 50],
        ]),
        1,
      ),
    ).toEqual([
      { company: "A", amount: 30, share: 0.6 },
      { company: "B", amount: 20, share: 0.4 },
    ]);
  });

  it("leaves out what is too little for a number to hold", () => {
    const rows: FlowRow[] = [
      ["A", "B", 1e-12],
      ["B", "", 1e298],
      ["B", "C", 1e-14],
    ];
    expect(originOfFunds(network(rows), 2)).toEqual([{ company: "B", amount: 1e-14, share: 1 }]);
  });

  it("refuses a closed ring, and a company without resources", () => {
    const rows: FlowRow[] = [
      ["A", "B", 3],
      ["B", "A", 3],
      ["C", "D", 0],
    ];
    expect(originOfFunds(network(rows), 1)).toEqual({ code: "no-outside-funds", company: "B" });
    expect(originOfFunds(network(rows), 3)).toEqual({ code: "no-resources", company: "D" });
  });

  it.each([
    ["whole amounts", anyRows()],
    ["amounts from 1e-12 to 1e300", wildRows()],
  ])(
    "shares are positive, descend, sum to 1 and reach every company with outside money upstream: %s",
    (_, anyOf) => {
      fc.assert(
        fc.property(anyOf, (rows) => {
          const net = network(rows);
          net.companies.forEach((_, i) => {
            const found = originOfFunds(net, i);
            if (isRefusal(found)) {
              expect(["no-resources", "no-outside-funds"]).toContain(found.code);
              return;
            }
            expect(sum(found.map(({ share }) => share))).toBeCloseTo(1, 12);
            found.forEach(({ amount }, k) => {
              expect(amount).toBeGreaterThan(0);
              if (k > 0) expect(found[k - 1].amount).toBeGreaterThanOrEqual(amount);
            });
          });
        }),
      );
    },
  );

  it("reproduces CIRCULAR_SHARE of a company cut into one that pays and one that is paid", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const net = network(rows);
        const [v] = net.companies;
        if (net.receipts[0] === 0) return;
        const cut = network(
          rows.map(([from, to, amount]): FlowRow => [from === v ? "Payer" : from, to, amount]),
        );
        const found = answer(originOfFunds(cut, cut.companies.indexOf(v)));
        const own = found.find(({ company }) => company === "Payer")?.share ?? 0;
        expect(own).toBeCloseTo(answer(circularShare(net, 0, "traced")), 12);
      }),
    );
  });
});

/** Plain iteration of the definition, until it stands still. */
function losses(net: FlowNetwork, company: number, cut: number, passThrough: number): number[] {
  const a = matrix(net);
  let lost = net.companies.map(() => 0);
  for (let round = 0; round < 20_000; round++) {
    const shares = lost.map((loss, i) =>
      i === company ? cut : net.resources[i] === 0 ? 0 : (passThrough * loss) / net.resources[i],
    );
    lost = lost.map((_, j) => sum(shares.map((share, i) => share * a[i][j])));
  }
  return lost;
}

describe("revenueAtRisk(network, company, cut, passThrough)", () => {
  it("is the fixed point that plain iteration reaches", () => {
    const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyRows(5, 14), anyShare, fc.constantFrom(0, 0.5, 0.9), (rows, cut, pass) => {
        const net = network(rows);
        const expected = losses(net, 0, cut, pass);
        for (const { company, lost } of answer(revenueAtRisk(net, 0, cut, pass)))
          expect(lost).toBeCloseTo(expected[net.companies.indexOf(company)], 8);
      }),
      { numRuns: 40 },
    );
  });

  it("takes nothing at cut 0, and no more than receipts at cut 1 and full pass-through", () => {
    fc.assert(
      fc.property(fc.oneof(anyRows(), wildRows()), (rows) => {
        const net = network(rows);
        for (const { lost } of answer(revenueAtRisk(net, 0, 0, 1))) expect(lost).toBe(0);
        for (const { lost, receipts } of answer(revenueAtRisk(net, 0, 1, 1))) {
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(lost).toBeLessThanOrEqual(receipts);
        }
      }),
    );
  });

  it("is linear in the cut, and only direct without pass-through", () => {
    const net = network(RING);
    const half = answer(revenueAtRisk(net, 0, 0.5, 1));
    const full = answer(revenueAtRisk(net, 0, 1, 1));
    half.forEach(({ lost }, i) => {
      expect(2 * lost).toBeCloseTo(full[i].lost, 12);
    });
    expect(answer(revenueAtRisk(net, 0, 1, 0)).map(({ lost }) => lost)).toEqual([10, 0, 0]);
  });

  it("comes back to the company as its own money does: cut 1 loses it the traced amount", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const net = network(rows);
        const own = answer(revenueAtRisk(net, 0, 1, 1)).find(
          ({ company }) => company === net.companies[0],
        )!;
        expect(own.lost).toBeCloseTo(answer(tracedAmounts(net))[0], 9);
      }),
    );
  });

  it("leaves a closed ring beside the company alone", () => {
    const net = network([
      ["V", "W", 1],
      ["A", "B", 3],
      ["B", "A", 3],
    ]);
    expect(answer(revenueAtRisk(net, 0, 1, 1)).map(({ lost }) => lost)).toEqual([1, 0, 0, 0]);
  });
});

describe("slow rings", () => {
  // Sweeps would need millions of rounds: a ring of 10,000 from which a millionth leaks at each turn.
  const size = 10_000;
  const ring = answer(
    flowNetwork([
      ...Array.from({ length: size }, (_, i): FlowRow => [`C${i}`, `C${(i + 1) % size}`, 1]),
      ["", "C0", 1e-6],
      ["C0", "", 1e-6],
    ]),
  );

  it("are solved by elimination", () => {
    expect(answer(originOfFunds(ring, size / 2))).toEqual([{ company: "C0", amount: 1, share: 1 }]);
    const lost = answer(revenueAtRisk(ring, 1, 1, 1));
    expect(lost.every(({ lost }) => lost > 0.9999989 && lost <= 1)).toBe(true);
    expect(answer(circularityIndex(ring))).toBeCloseTo(1 / 1.000001, 9);
  });

  it("as is a dense network of 300 companies that hardly leaks", () => {
    const rows = randomRows(300, 6000).map(([from, to, amount]): FlowRow =>
      from === "" || to === "" ? [from, to, amount * 1e-9] : [from, to, amount],
    );
    const net = network(rows);
    const shares = answer(originOfFunds(net, 0)).map(({ share }) => share);
    expect(sum(shares)).toBeCloseTo(1, 12);
  });
});
