import fc from "fast-check";
import { annuityFactor } from "../../../src/model/debt/annuityFactor";
import { cashSweep, type SweptLoan } from "../../../src/model/debt/cashSweep";
import { debtSchedule } from "../../../src/model/debt/debtSchedule";
import { isRefusal } from "../../../src/model/refusal";

const LOAN: SweptLoan = { principal: 100, annualRate: 0.1, years: 4, sweep: 1, lockUp: 0 };
const ANNUITY = 100 * annuityFactor(0.1, 4);

const rows = (cashflows: number[], loan: Partial<SweptLoan> = {}) => {
  const found = cashSweep(cashflows, { ...LOAN, ...loan });
  if (isRefusal(found)) throw new Error(found.code);
  return found;
};

describe("cashSweep(cashflows, loan)", () => {
  it("without a sweep is the annuity of debtSchedule, what is left distributed", () => {
    const found = rows([50, 50, 50, 50], { sweep: 0 });
    const plain = debtSchedule({ ...LOAN, type: "annuity", stepsPerYear: 1 });
    if (isRefusal(plain)) throw new Error(plain.code);
    found.forEach(({ closing, scheduled, distributed, dscr }, k) => {
      expect(closing).toBeCloseTo(plain.closing[k], 12);
      expect(scheduled).toBeCloseTo(plain.principal[k], 12);
      expect(distributed).toBeCloseTo(50 - ANNUITY, 12);
      expect(dscr).toBeCloseTo(50 / ANNUITY, 12);
    });
    expect(found[3].closing).toBe(0);
  });

  it("prepays with all that is left, at most what is owed, and then distributes", () => {
    const [first, second, third] = rows([100, 100, 100]);
    expect(first).toMatchObject({ interest: 10, closing: 10, distributed: 0 });
    expect(first.swept).toBeCloseTo(100 - ANNUITY, 12);
    expect(second).toMatchObject({ opening: 10, interest: 1, scheduled: 10, swept: 0, closing: 0 });
    expect(second.distributed).toBeCloseTo(89, 12);
    expect(third).toMatchObject({ opening: 0, distributed: 100, dscr: null });
  });

  it("sweeps all in a year whose cover is below the lock-up, the share in others", () => {
    const [first, second] = rows([40, 60], { sweep: 0.25, lockUp: 1.3 });
    expect(first.dscr).toBeCloseTo(40 / ANNUITY, 12);
    expect(first.swept).toBeCloseTo(40 - ANNUITY, 12);
    expect(first.distributed).toBe(0);
    expect(second.swept).toBeCloseTo(0.25 * (60 - ANNUITY), 12);
    expect(second.distributed).toBeCloseTo(0.75 * (60 - ANNUITY), 12);
  });

  it("pays interest first where cash is short, and adds what is unpaid of it to the debt", () => {
    const [first, second] = rows([15, 4]);
    expect(first).toMatchObject({ scheduled: 5, swept: 0, distributed: 0, closing: 95 });
    expect(second).toMatchObject({ interest: 9.5, scheduled: 0, distributed: 0, closing: 100.5 });
  });

  it("asks for all that is owed from the last year on", () => {
    const [, , , fourth, fifth] = rows([20, 20, 20, 20, 200]);
    expect(fourth.dscr).toBeCloseTo(20 / (1.1 * fourth.opening), 12);
    expect(fifth).toMatchObject({ scheduled: fifth.opening, closing: 0 });
    expect(fifth.distributed).toBeCloseTo(200 - 1.1 * fifth.opening, 12);
  });

  it("asks for whole years", () => {
    expect(cashSweep([1], { ...LOAN, years: 2.5 })).toMatchObject({ code: "uneven-steps" });
  });

  it("loses no cash: interest, principal and distributions are the cash flow and what the debt grows by", () => {
    const anyLoan = fc.record({
      principal: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      annualRate: fc.double({ min: 0, max: 1, noNaN: true }),
      years: fc.integer({ min: 1, max: 30 }),
      sweep: fc.double({ min: 0, max: 1, noNaN: true }),
      lockUp: fc.double({ min: 0, max: 3, noNaN: true }),
    });
    const anyCash = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(anyCash, anyLoan, (cash, loan) => {
        let owed = loan.principal;
        const annuity = loan.principal * annuityFactor(loan.annualRate, loan.years);
        rows(cash, loan).forEach((row, k) => {
          const scale = 1e-12 * (owed * (1 + loan.annualRate) + cash[k] + annuity);
          expect(row.opening).toBe(owed);
          // The balance by the cash alone: what is not distributed goes into the debt.
          const balance = owed * (1 + loan.annualRate) - (cash[k] - row.distributed);
          expect(Math.abs(row.closing - balance)).toBeLessThanOrEqual(scale);
          expect(row.closing).toBeGreaterThanOrEqual(0);
          expect(Math.min(row.scheduled, row.swept, row.distributed)).toBeGreaterThanOrEqual(0);
          if (row.closing > 0 && row.dscr !== null && row.dscr < loan.lockUp)
            expect(row.distributed).toBeLessThanOrEqual(scale);
          owed = row.closing;
        });
      }),
    );
  });
});
