import fc from "fast-check";
import golden from "../../golden/normalCdf.json";
import { normalCdf } from "../../../src/model/options/normalCdf";

describe("normalCdf(x)", () => {
  // 60-digit references: see the note in the file.
  it.each(golden.rows)("of $x is $value, to 1e-13 of itself", ({ x, value }) => {
    expect(Math.abs(normalCdf(x) - value)).toBeLessThanOrEqual(1e-13 * value);
  });

  it("is 0, ½, 1 at −∞, 0, ∞", () => {
    expect([-Infinity, 0, Infinity].map(normalCdf)).toEqual([0, 0.5, 1]);
  });

  it("is symmetric and increasing", () => {
    fc.assert(
      fc.property(fc.double({ min: -38, max: 38, noNaN: true }), (x) => {
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 15);
        expect(normalCdf(x + 1e-9)).toBeGreaterThanOrEqual(normalCdf(x));
      }),
    );
  });
});
