import fc from "fast-check";
import { debtSchedule, REPAYMENTS, type Loan } from "../../../src/model/debt/debtSchedule";
import { isRefusal } from "../../../src/model/refusal";

function schedule(loan: Loan) {
  const found = debtSchedule(loan);
  if (isRefusal(found)) throw new Error(found.code);
  return found;
}

const LOAN: Loan = { principal: 100, annualRate: 0.14, years: 4, type: "annuity", stepsPerYear: 1 };

const anyLoan: fc.Arbitrary<Loan> = fc.record({
  principal: fc.double({ min: 1, max: 1e12, noNaN: true }),
  annualRate: fc.double({ min: -0.05, max: 2, noNaN: true }),
  years: fc.integer({ min: 1, max: 40 }),
  type: fc.constantFrom(...REPAYMENTS),
  stepsPerYear: fc.constantFrom(1, 2, 4, 12),
});

describe("debtSchedule(loan)", () => {
  it.each([
    // Service is principal × annuity factor: reference case "annuity factor at 14 %".
    { years: 3, service: 43.0731 },
    { years: 4, service: 34.3205 },
    { years: 6, service: 25.7157 },
  ])("services 100 at 14 % over $years years with $service", ({ years, service }) => {
    const { interest, principal } = schedule({ ...LOAN, years });
    interest.forEach((due, k) => {
      expect(due + principal[k]).toBeCloseTo(service, 3);
    });
  });

  it("has Microsoft's PPMT and IPMT examples", () => {
    // PPMT(10%/12, 1, 2*12, 2000) = −75.62; IPMT(10%/12, 1, 3*12, 8000) = −66.67.
    const two = schedule({ ...LOAN, principal: 2000, annualRate: 0.1, years: 2, stepsPerYear: 12 });
    expect(two.principal[0]).toBeCloseTo(75.62, 2);
    const three = schedule({
      ...LOAN,
      principal: 8000,
      annualRate: 0.1,
      years: 3,
      stepsPerYear: 12,
    });
    expect(three.interest[0]).toBeCloseTo(66.67, 2);
  });

  it("repays straight debt evenly and a bullet at the end", () => {
    const straight = schedule({ ...LOAN, type: "straight" });
    expect(straight.principal).toEqual([25, 25, 25, 25]);
    expect(straight.interest).toEqual(
      [14, 10.5, 7, 3.5].map((x) => expect.closeTo(x, 12) as number),
    );
    const bullet = schedule({ ...LOAN, type: "bullet" });
    expect(bullet.principal).toEqual([0, 0, 0, 100]);
    expect(bullet.closing).toEqual([100, 100, 100, 0]);
  });

  it("repays evenly at rate 0, and at rates next to it", () => {
    expect(schedule({ ...LOAN, annualRate: 0 }).principal).toEqual([25, 25, 25, 25]);
    const near = schedule({ ...LOAN, annualRate: 1e-15 }).principal;
    expect(near).toEqual(near.map(() => expect.closeTo(25, 10) as number));
  });

  it("repays the principal, ends at exactly 0, and is worth the principal", () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const { interest, principal, closing } = schedule(loan);
        expect(closing[closing.length - 1]).toBe(0);
        const repaid = principal.reduce((a, b) => a + b, 0);
        expect(repaid / loan.principal).toBeCloseTo(1, 12);
        const rate = loan.annualRate / loan.stepsPerYear;
        const value = interest.reduce(
          (sum, due, k) => sum + (due + principal[k]) / (1 + rate) ** (k + 1),
          0,
        );
        expect(value / loan.principal).toBeCloseTo(1, 9);
      }),
    );
  });

  it("has level service as an annuity, however long", () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const { interest, principal } = schedule({ ...loan, type: "annuity" });
        const service = interest.map((due, k) => due + principal[k]);
        // Service is the small difference of large balances where nearly all of it is interest.
        const rounding = 1e-12 * loan.principal;
        expect(Math.max(...service) - Math.min(...service)).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  it("refuses a part of a step, and interest beyond the largest double", () => {
    expect(debtSchedule({ ...LOAN, years: 2.5 })).toMatchObject({ code: "uneven-steps" });
    expect(debtSchedule({ ...LOAN, principal: 1e300, annualRate: 1e300 })).toEqual({
      code: "too-large",
    });
  });
});
