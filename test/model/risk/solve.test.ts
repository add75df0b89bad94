import fc from "fast-check";
import { itp } from "../../../src/model/risk/itp";
import { searchPoints, solve } from "../../../src/model/risk/solve";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("solve(formula, target, lower, upper, near)", () => {
  it("finds the root of a monotone formula of any scale", () => {
    fc.assert(
      fc.property(between(-6, 6), between(-6, 6), fc.constantFrom(1, 3, 0.5), (a, b, power) => {
        const [root, scale] = [10 ** a, 10 ** b];
        const formula = (x: number) => scale * Math.sign(x) * Math.abs(x) ** power;
        const found = Number(solve(formula, formula(root), 0, Infinity, 1));
        expect(Math.abs(found / root - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it("takes of the roots of a wave the one closest to the present value, or the lowest", () => {
    expect(solve(Math.sin, 0.5, 0, 20, 9)).toBeCloseTo((17 * Math.PI) / 6, 12);
    expect(solve(Math.sin, 0.5, 0, 20, null)).toBeCloseTo(Math.PI / 6, 12);
  });

  it("finds roots that lie together between two points, and one that is only touched", () => {
    const parabola = (x: number) => (x - 3.3) * (x - 3.3);
    expect(solve(parabola, 1e-8, 0, 10, null)).toBeCloseTo(3.2999, 12);
    expect(solve(parabola, 0, 0, 10, null)).toBeCloseTo(3.3, 7);
    expect(solve(parabola, -1e-8, 0, 10, null)).toMatchObject({ code: "no-solution" });
  });

  it("finds a root at the very edge of where the formula has an answer", () => {
    const formula = (x: number) => (x < Math.SQRT2 ? NaN : x);
    expect(solve(formula, Math.SQRT2 * (1 + 1e-14), 0, 100, 50)).toBeCloseTo(Math.SQRT2, 12);
  });

  it("takes neither a jump nor a pole for a root", () => {
    const refused = { code: "no-solution", target: 0.5, lower: 0, upper: 10 };
    expect(solve((x) => (x < 2.2 ? 0 : 1), 0.5, 0, 10, null)).toEqual(refused);
    expect(solve((x) => 0.5 + 1 / (x - 2.2), 0.5, 0, 10, null)).toEqual(refused);
    expect(solve(() => NaN, 0.5, 0, 10, 5)).toEqual(refused);
  });

  it("goes to the near end of a stretch on which every value is a solution", () => {
    expect(solve((x) => Math.max(x, 80), 80, 0, 1000, 100)).toBe(80);
    expect(solve(() => 7, 7, 0, 1, 0.3)).toBe(0.3);
  });

  it("calls the formula a few hundred times, whatever it is", () => {
    for (const formula of [
      Math.sin,
      Math.exp,
      (x: number) => (x < 2 ? NaN : 1 / x),
      () => NaN,
      () => 5,
    ]) {
      let calls = 0;
      const counted = (x: number) => (calls++, formula(x));
      solve(counted, 0.25, -1000, 1000, 1);
      expect(calls).toBeLessThan(10_000);
    }
  });
});

describe("itp(f, a, fa, b, fb)", () => {
  it("needs hardly more steps than bisection on the worst of functions", () => {
    let calls = 0;
    const cliff = (x: number) => (calls++, x < 0.123456789 ? -1e-300 : 1e300);
    expect(itp(cliff, 0, -1e-300, 1, 1e300)).toBeCloseTo(0.123456789, 14);
    expect(calls).toBeLessThanOrEqual(56);
  });

  it("ends where doubles do: between two of the smallest", () => {
    expect(itp((x) => x - 1.5e-323, 0, -1.5e-323, 3e-323, 1.5e-323)).toBe(1.5e-323);
  });

  it("needs few steps on a smooth one", () => {
    let calls = 0;
    const cubic = (x: number) => (calls++, x * x * x - x - 2);
    expect(itp(cubic, 1, -2, 2, 4)).toBeCloseTo(1.5213797068045676, 14);
    expect(calls).toBeLessThanOrEqual(14);
  });
});

describe("searchPoints(lower, upper, near)", () => {
  it("ascend from one bound to the other", () => {
    fc.assert(
      fc.property(
        between(-1e6, 1e6),
        between(1e-9, 1e6),
        fc.option(between(-1e6, 1e6)),
        (lower, width, near) => {
          fc.pre(lower + width > lower);
          const points = searchPoints(lower, lower + width, near);
          expect(points[0]).toBe(lower);
          expect(points.at(-1)).toBe(lower + width);
          expect(points.every((x, i) => i === 0 || x > points[i - 1])).toBe(true);
          expect(points.length).toBeLessThan(320);
        },
      ),
    );
  });

  it("reach a million times the present size where there is no bound", () => {
    expect(searchPoints(-Infinity, Infinity, -3)).toEqual(
      expect.arrayContaining([-3_000_003, 3_000_000]),
    );
  });
});
