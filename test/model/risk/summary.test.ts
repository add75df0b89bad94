import fc from "fast-check";
import { quantiles, select } from "../../../src/model/risk/quantiles";
import { summary } from "../../../src/model/risk/summary";
import { tornadoBars } from "../../../src/model/risk/tornadoBars";

const samples = fc
  .array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 5 })), {
    minLength: 1,
    maxLength: 2000,
  })
  .map((values) => Float64Array.from(values));

describe("select(values, k, left, right)", () => {
  it("finds what sorting would put at place k, with the smaller before and the greater behind it", () => {
    fc.assert(
      fc.property(samples, fc.nat(), (values, n) => {
        const k = n % values.length;
        const sorted = values.slice().sort();
        const found = values.slice();
        expect(select(found, k, 0, values.length - 1) === sorted[k]).toBe(true);
        expect(found.slice(0, k).every((value) => value <= sorted[k])).toBe(true);
        expect(found.slice(k).every((value) => value >= sorted[k])).toBe(true);
      }),
    );
  });

  it.each(["ascending", "descending", "equal", "organ pipe"])(
    "takes linear time on %s values",
    (order) => {
      const count = 1_000_000;
      const values = Float64Array.from({ length: count }, (_, i) =>
        order === "ascending"
          ? i
          : order === "descending"
            ? -i
            : order === "equal"
              ? 1
              : Math.min(i, count - i),
      );
      const sorted = values.slice().sort();
      expect(select(values, 333_333, 0, count - 1)).toBe(sorted[333_333]);
    },
  );
});

describe("quantiles(values, shares)", () => {
  it("are those of Excel's PERCENTILE.INC", () => {
    // Microsoft, PERCENTILE.INC function: {1,3,2,4} at 0.3 is 1.9.
    expect(quantiles(new Float64Array([1, 3, 2, 4]), [0.3])[0]).toBeCloseTo(1.9, 12);
    expect(quantiles(new Float64Array([7]), [0.05, 0.5, 1])).toEqual([7, 7, 7]);
  });

  it("are those of the sorted sample", () => {
    const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 3000,
    });
    fc.assert(
      fc.property(sample, (values) => {
        const sorted = Float64Array.from(values).sort();
        const shares = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
        const expected = shares.map((p) => {
          const at = (values.length - 1) * p;
          const below = sorted[Math.floor(at)];
          return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
        });
        // A zero has no sign here: -0 and 0 are equal, so either may come first.
        const unsigned = (numbers: readonly number[]): number[] => numbers.map((x) => x + 0);
        expect(unsigned(quantiles(Float64Array.from(values), shares))).toEqual(unsigned(expected));
      }),
    );
  });
});

describe("summary(results)", () => {
  it("counts trials without a result only in their share, and leaves the results as they are", () => {
    const results = new Float64Array([5, NaN, 1, 3, NaN, 7]);
    expect(summary(results)).toEqual({
      ...{ mean: 4, deviation: Math.sqrt(20 / 3), minimum: 1, maximum: 7 },
      ...{
        quantiles: [1.3, 2.5, 4, 5.5, 6.7].map((q) => expect.closeTo(q, 12) as number),
        answeredShare: 4 / 6,
      },
    });
    expect([...results]).toEqual([5, NaN, 1, 3, NaN, 7]);
  });

  it("refuses results of which there is none", () => {
    expect(summary(new Float64Array([NaN, NaN]))).toEqual({ code: "no-trial-answered", trials: 2 });
  });
});

describe("tornadoBars(ends)", () => {
  it("puts bars without a length behind the others, with the reason of the low end first", () => {
    const bars = tornadoBars<
      { code: string },
      { name: string; atLow: number | { code: string }; atHigh: number | { code: string } }
    >([
      { name: "a", atLow: { code: "low" }, atHigh: { code: "high" } },
      { name: "b", atLow: 1, atHigh: { code: "high" } },
      { name: "c", atLow: 1, atHigh: 1 },
      { name: "d", atLow: 3, atHigh: -3 },
    ]);
    expect(bars.map(({ name, swing }) => [name, swing])).toEqual([
      ["d", 6],
      ["c", 0],
      ["a", { code: "low" }],
      ["b", { code: "high" }],
    ]);
  });
});
