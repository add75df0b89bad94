import fc from "fast-check";
import { debtCapacity } from "../../../src/model/debt/debtCapacity";
import { isRefusal } from "../../../src/model/refusal";

const rows = (cashflows: number[], rate: number, target: number) => {
  const found = debtCapacity(cashflows, rate, target);
  if (isRefusal(found)) throw new Error(found.code);
  return found;
};

const anyCash = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});
const anyRate = fc.double({ min: -0.2, max: 0.5, noNaN: true });
const anyTarget = fc.double({ min: 0.5, max: 5, noNaN: true });

describe("debtCapacity(cashflows, annualRate, targetDscr)", () => {
  it("is the present value of cash flow ÷ target: 130 and 143 at 1.3 and 10 % carry 100 ÷ 1.1 + 110 ÷ 1.21", () => {
    expect(rows([130, 143], 0.1, 1.3)[0].opening).toBeCloseTo(100 / 1.1 + 110 / 1.21, 12);
  });

  it("repays it exactly: the last closing is 0, of nothing too", () => {
    expect(rows([37.3, 41.9, 11.1], 0.073, 1.35)[2].closing).toBe(0);
    expect(rows([0, 0], 0.1, 1.3)).toMatchObject([{ opening: 0 }, { opening: 0, closing: 0 }]);
  });

  it("has a negative repayment in a year whose interest exceeds its service", () => {
    const [first] = rows([1, 500], 0.1, 1);
    expect(first.principal).toBeCloseTo(1 - first.interest, 9);
    expect(first.principal).toBeLessThan(0);
  });

  it("carries the same debt as discounting each year alone, and as paying it year by year", () => {
    fc.assert(
      fc.property(anyCash, anyRate, anyTarget, (cash, rate, target) => {
        const found = rows(cash, rate, target);
        const value = cash.reduce((sum, c, k) => sum + c / target / (1 + rate) ** (k + 1), 0);
        const scale = Math.max(value, 1e-300);
        expect(Math.abs(found[0].opening - value)).toBeLessThanOrEqual(1e-12 * scale);
        // Forwards, error grows with the balance that it is charged on.
        let owed = value;
        const growth = Math.max(1, (1 + rate) ** cash.length);
        for (const { service, closing } of found) {
          owed = owed * (1 + rate) - service;
          expect(Math.abs(owed - closing)).toBeLessThanOrEqual(1e-11 * scale * growth);
        }
      }),
    );
  });

  it("covers service by the target in every year", () => {
    fc.assert(
      fc.property(anyCash, anyRate, anyTarget, (cash, rate, target) => {
        for (const { cashflow, service, interest, principal, opening } of rows(
          cash,
          rate,
          target,
        )) {
          expect(service * target).toBeCloseTo(cashflow, 6);
          expect(Math.abs(interest + principal - service)).toBeLessThanOrEqual(
            // Denormal amounts round by the smallest of doubles.
            1e-12 * (opening + service) + Number.MIN_VALUE,
          );
        }
      }),
    );
  });

  it("refuses cash beyond the largest double", () => {
    expect(debtCapacity([1e308, 1e308], -0.9, 1)).toEqual({ code: "too-large" });
  });
});
