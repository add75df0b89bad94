import fc from "fast-check";
import { geometricSum } from "../../../src/model/gpu/gpuAnnuities";
import { portableExp, portableLog } from "../../../src/model/numbers/portable";

const ULP = 2 ** -52;

describe("portableExp(x), portableLog(x)", () => {
  // e^x and ln x by mpmath with 50 digits, rounded to the nearest double.
  it.each([
    [0.1, 1.1051709180756477],
    [-0.1, 0.9048374180359595],
    [0.5, 1.6487212707001282],
    [-20, 2.061153622438558e-9],
    [700, 1.0142320547350045e304],
    [-700, 9.85967654375977e-305],
  ])("e^%p is %p", (x, power) => {
    expect(Math.abs(portableExp(x) / power - 1)).toBeLessThanOrEqual(ULP);
  });

  it.each([
    [2, 0.6931471805599453],
    [0.5, -0.6931471805599453],
    [1.4142135623730951, 0.3465735902799727],
    [1e300, 690.7755278982137],
    [1e-300, -690.7755278982137],
  ])("ln %p is %p", (x, log) => {
    expect(Math.abs(portableLog(x) / log - 1)).toBeLessThanOrEqual(ULP);
  });

  it("agree with the engine's own to two units in the last place", () => {
    const exponents = fc.double({ min: -700, max: 700, noNaN: true });
    fc.assert(
      fc.property(exponents, (x) => {
        const power = Math.exp(x);
        expect(Math.abs(portableExp(x) / power - 1)).toBeLessThanOrEqual(2 * ULP);
        const error = Math.abs(portableLog(power) - Math.log(power));
        expect(error).toBeLessThanOrEqual(2 * ULP * Math.abs(Math.log(power)));
      }),
    );
  });

  it("overflow to Infinity and underflow through the smallest doubles to 0", () => {
    expect(portableExp(709.8)).toBe(Infinity);
    expect(portableExp(-745.13)).toBe(5e-324);
    expect(portableExp(-746)).toBe(0);
  });
});

describe("geometricSum(ratio, terms)", () => {
  it("is the sum of the powers, one by one", () => {
    const ratios = fc.double({ min: 0, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(ratios, fc.integer({ min: 0, max: 300 }), (ratio, terms) => {
        let sum = 0;
        for (let k = terms - 1; k >= 0; k--) sum = 1 + ratio * sum;
        const found = geometricSum(ratio, terms);
        expect(Math.abs(found.sum - sum)).toBeLessThanOrEqual(1e-13 * sum);
        expect(Math.abs(found.power - ratio ** terms)).toBeLessThanOrEqual(1e-12 * found.power);
      }),
    );
  });

  it("cancels nothing where the ratio is close to 1", () => {
    expect(geometricSum(1 - 1e-15, 1000).sum).toBeCloseTo(1000, 9);
    expect(geometricSum(1, 72)).toEqual({ sum: 72, power: 1 });
  });

  it("does not lose a sum where only the next power overflows", () => {
    expect(geometricSum(1e160, 2).sum).toBe(1e160);
  });
});
