import fc from "fast-check";
import { datedFlows } from "../../../src/model/rates/flowSum";
import { logRates } from "../../../src/model/rates/logRates";
import { provedRates } from "../../../src/model/rates/provedRates";

const anyAmounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
const anyGaps = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 40, maxLength: 40 });

const days = (gaps: readonly number[], count: number): number[] =>
  gaps.slice(0, count).map((_, k) => gaps.slice(0, k).reduce((sum, gap) => sum + gap, 15_000));

function agree(amounts: readonly number[], ticks?: readonly number[]): void {
  const proved = provedRates(amounts, ticks);
  if (proved === null) return;
  const searched = logRates(datedFlows(amounts, ticks));
  const span = ticks === undefined ? amounts.length : ticks[ticks.length - 1] - ticks[0];
  expect(proved).toHaveLength(searched.length);
  proved.forEach((x, i) => {
    expect(Math.abs(x - searched[i])).toBeLessThanOrEqual(1e-11 * Math.max(Math.abs(x), 1 / span));
  });
}

describe("provedRates(amounts, ticks)", () => {
  it("finds the roots that the search with proof finds, of flows one period apart", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        agree(amounts);
      }),
      { numRuns: 3000 },
    );
  });

  it("finds them of dated flows", () => {
    fc.assert(
      fc.property(anyAmounts, anyGaps, (amounts, gaps) => {
        agree(amounts, days(gaps, amounts.length));
      }),
      { numRuns: 1500 },
    );
  });

  it("proves a rate on either side of 0, and that there is none", () => {
    // The NPV is below 0 at 0 %, above it far to either side.
    const [below, above] = provedRates([100, -230, 20, 10, 99])!;
    expect(below).toBeLessThan(0);
    expect(above).toBeGreaterThan(0);
    expect(provedRates([100, -10, 20, -5, 100])).toEqual([]);
  });

  it("leaves two rates above 0 to the search, and a rate of 0 too", () => {
    expect(provedRates([-1000, 2500, -1540])).toBeNull();
    expect(provedRates([-100, 50, -20, 70])).toBeNull();
  });

  it("leaves dates out of order, and amounts of extreme size", () => {
    expect(provedRates([-100, 60, -10, 80], [3, 1, 4, 5])).toBeNull();
    expect(provedRates([-1e200, 60, -10, 1e201])).toBeNull();
  });
});
