import fc from "fast-check";
import { flowLoops, type Loop, type LoopQuery } from "../../../src/model/circularity/flowLoops";
import type { FlowRow } from "../../../src/model/network/flowNetwork";
import { isRefusal } from "../../../src/model/refusal";
import { anyRows, answer, matrix, network, randomRows, RING } from "../network/networks";

const ALL: LoopQuery = { company: null, maxLength: 6, maxRows: 100 };

/** Every company pays every other. */
function complete(size: number): FlowRow[] {
  return Array.from({ length: size * size }, (_, k): [number, number] => [
    Math.floor(k / size),
    k % size,
  ])
    .filter(([i, j]) => i !== j)
    .map(([i, j]): FlowRow => [`C${i}`, `C${j}`, 1]);
}

/** All loops by trying every path, sorted as documented. */
function exhaustive(rows: readonly FlowRow[], { company, maxLength, maxRows }: LoopQuery): Loop[] {
  const net = network(rows);
  const a = matrix(net);
  const name = (i: number) => net.companies[i];
  const loops: { path: number[]; bottleneck: number }[] = [];
  const extend = (path: number[], bottleneck: number) => {
    const last = path[path.length - 1];
    a[last].forEach((amount, to) => {
      if (amount === 0) return;
      if (to === path[0]) loops.push({ path, bottleneck: Math.min(bottleneck, amount) });
      else if (
        !path.includes(to) &&
        path.length < maxLength &&
        (company !== null || name(to) > name(path[0]))
      )
        extend([...path, to], Math.min(bottleneck, amount));
    });
  };
  if (company !== null) extend([company], Infinity);
  else
    net.companies.forEach((_, i) => {
      extend([i], Infinity);
    });
  const text = ({ path }: { path: number[] }) => path.map(name).join("\n");
  return loops
    .sort(
      (x, y) =>
        y.bottleneck - x.bottleneck ||
        x.path.length - y.path.length ||
        (text(x) < text(y) ? -1 : 1),
    )
    .slice(0, maxRows)
    .map(({ path, bottleneck }) => {
      const at = path.findIndex((i, k) => a[i][path[(k + 1) % path.length]] === bottleneck);
      return {
        companies: path.map(name),
        bottleneck,
        weakest: [name(path[at]), name(path[(at + 1) % path.length])],
      };
    });
}

describe("flowLoops(network, query)", () => {
  // reference case: complete directed graphs of 3 and 4; Σ C(n, k)·(k − 1)! beyond.
  it.each([
    [3, 5],
    [4, 20],
    [5, 84],
  ])("finds in a complete graph of %i companies %i loops", (size, count) => {
    expect(answer(flowLoops(network(complete(size)), ALL)).loops).toHaveLength(count);
  });

  it("tells the ring of the reference case from its alphabetically first company, or from the one asked for", () => {
    const loop = { bottleneck: 10, weakest: ["V", "L"] };
    expect(flowLoops(network(RING), ALL)).toEqual({
      loops: [{ ...loop, companies: ["C", "V", "L"] }],
      complete: true,
    });
    expect(flowLoops(network(RING), { ...ALL, company: 1 })).toEqual({
      loops: [{ ...loop, companies: ["L", "C", "V"] }],
      complete: true,
    });
  });

  it("refuses where there is none, or none through the company, or none so short", () => {
    const net = network([
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "A", 0],
      ["C", "D", 1],
      ["D", "C", 1],
    ]);
    expect(flowLoops(net, { ...ALL, company: 0 })).toEqual({
      code: "no-loop",
      company: "A",
      maxLength: 6,
    });
    expect(flowLoops(network([["A", "B", 1]]), ALL)).toMatchObject({
      code: "no-loop",
      company: null,
    });
    expect(flowLoops(network(RING), { ...ALL, maxLength: 2 })).toMatchObject({ code: "no-loop" });
  });

  it("finds what exhaustive search finds, in its order, also where it is cut off", () => {
    const anyQuery = fc.record({
      through: fc.boolean(),
      maxLength: fc.integer({ min: 2, max: 7 }),
      maxRows: fc.constantFrom(1, 2, 3, 10, 1000),
    });
    fc.assert(
      fc.property(anyRows(7, 40), anyQuery, (rows, { through, maxLength, maxRows }) => {
        const query = { company: through ? 0 : null, maxLength, maxRows };
        const expected = exhaustive(rows, query);
        const found = flowLoops(network(rows), query);
        if (isRefusal(found)) expect(expected).toEqual([]);
        else expect(found).toEqual({ loops: expected, complete: true });
      }),
      { numRuns: 300 },
    );
  });

  it("fills ties with the shortest, then by name, without listing them all", () => {
    // 30 companies that all pay each other 1: 435 loops of two, some 600 million up to six.
    const rows = complete(30);
    const { loops } = answer(flowLoops(network(rows), { ...ALL, maxRows: 500 }));
    expect(loops.slice(0, 435).every(({ companies }) => companies.length === 2)).toBe(true);
    expect(loops.slice(0, 2).map(({ companies }) => companies)).toEqual([
      ["C0", "C1"],
      ["C0", "C10"],
    ]);
    expect(loops.slice(435, 437).map(({ companies }) => companies)).toEqual([
      ["C0", "C1", "C10"],
      ["C0", "C1", "C11"],
    ]);
  });

  it("never misses a stronger loop in a network with billions of loops", () => {
    const rows = randomRows(60, 3000);
    const strong: FlowRow[] = [
      ["C5", "C40", 1e4],
      ["C40", "C9", 2e4],
      ["C9", "C5", 3e4],
    ];
    const { loops, complete: whole } = answer(
      flowLoops(network([...rows, ...strong]), { ...ALL, maxRows: 20 }),
    );
    expect(whole).toBe(true);
    expect(loops[0].companies).toEqual(["C40", "C9", "C5"]);
    expect(loops).toHaveLength(20);
  });

  it("finds the one loop of a ring of 200 companies", () => {
    const rows = Array.from({ length: 200 }, (_, i): FlowRow => [
      `C${i}`,
      `C${(i + 1) % 200}`,
      1 + i,
    ]);
    const { loops } = answer(flowLoops(network(rows), { ...ALL, maxLength: 255 }));
    expect(loops).toHaveLength(1);
    expect(loops[0].companies).toHaveLength(200);
  });
});
