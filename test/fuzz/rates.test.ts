import { isRefusal } from "../../src/model/refusal";
import { ratesOfReturn } from "../../src/model/rates/ratesOfReturn";
import { positiveRoots } from "../support/sturm";
import { seeded } from "../support/seeded";

/** Nightly: RATES_VECTORS=1000000 npx jest test/fuzz/rates */
const VECTORS = Number(process.env.RATES_VECTORS ?? 3000);

type Draw = () => number;

const whole = (draw: Draw, low: number, high: number) =>
  low + Math.floor(draw() * (high - low + 1));

/** Flows one period apart: wild signs, an investment with surprises, or roots close together. */
function vector(draw: Draw): number[] {
  const length = whole(draw, 2, draw() < 0.05 ? 24 : 12);
  switch (whole(draw, 0, 3)) {
    case 0:
      return Array.from({ length }, () => whole(draw, -9, 9));
    case 1:
      return Array.from({ length }, () => whole(draw, -10_000, 10_000));
    case 2:
      return Array.from({ length }, (_, k) => (k === 0 ? -5000 : whole(draw, -300, 1500)));
    default:
      return product(Array.from({ length: whole(draw, 1, 5) }, () => [-whole(draw, 5, 15), 10]));
  }
}

/** Product of polynomials: flows with roots where the factors have theirs, some of them multiple. */
function product(factors: readonly number[][]): number[] {
  return factors.reduce((flows, factor) => {
    const next = new Array<number>(flows.length + factor.length - 1).fill(0);
    flows.forEach((a, i) => {
      factor.forEach((b, j) => (next[i + j] += a * b));
    });
    return next;
  });
}

/** NPV ÷ Σ |discounted flow| by plain summation of powers. */
function share(flows: readonly number[], rate: number): number {
  const parts = flows.map(
    (flow, k) => flow * (1 + rate) ** ((rate < 0 ? flows.length - 1 : 0) - k),
  );
  const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  return parts.reduce((sum, part) => sum + part, 0) / size;
}

/** Rounding of the sum; and near −100 % a double holds only few digits of 1 + rate. */
function tolerance(flows: readonly number[], rate: number): number {
  return 1e-14 + (flows.length * Number.EPSILON) / Math.min(1, 1 + rate);
}

function fault(flows: readonly number[], ticks?: readonly number[]): string | null {
  const rates = ratesOfReturn(flows, ticks);
  const found = isRefusal(rates) ? [] : rates;
  const dense = ticks === undefined ? flows : spread(flows, ticks);
  const expected = positiveRoots(dense);
  if (found.length !== expected) return `${found.length} rates, not ${expected}`;
  const wrong = found.find((rate) => !(Math.abs(share(dense, rate)) < tolerance(dense, rate)));
  if (wrong !== undefined) return `NPV at ${wrong} is ${share(dense, wrong)}`;
  const ascending = found.every((rate, i) => rate > (found[i - 1] ?? -1));
  return ascending ? null : "not ascending";
}

function spread(flows: readonly number[], ticks: readonly number[]): number[] {
  const dense = new Array<number>(Math.max(...ticks) + 1).fill(0);
  ticks.forEach((tick, i) => (dense[tick] += flows[i]));
  return dense;
}

describe("ratesOfReturn(random flows)", () => {
  it(`finds as many rates as Sturm's theorem counts, each with NPV 0, in ${VECTORS} vectors`, () => {
    const draw = seeded(20251012);
    const faults: string[] = [];
    for (let i = 0; i < VECTORS && faults.length < 20; i++) {
      const flows = vector(draw);
      const found = fault(flows);
      if (found !== null) faults.push(`${JSON.stringify(flows)}: ${found}`);
    }
    expect(faults).toEqual([]);
  }, 7_200_000);

  it("does so for uneven dates in any order", () => {
    const draw = seeded(20251013);
    const faults: string[] = [];
    for (let i = 0; i < VECTORS / 50 && faults.length < 20; i++) {
      const flows = vector(draw).slice(0, 8);
      const ticks = flows.map((_, k) => (k === 0 ? 0 : whole(draw, 0, 30)));
      const found = fault(flows, ticks);
      if (found !== null) faults.push(`${JSON.stringify([flows, ticks])}: ${found}`);
    }
    expect(faults).toEqual([]);
  }, 7_200_000);
});
