import fc from "fast-check";
import { collateralCover } from "../../../src/model/debt/collateralCover";
import { coverRatios, type CoverYear } from "../../../src/model/debt/coverRatios";
import { isRefusal } from "../../../src/model/refusal";

function cover(...args: Parameters<typeof coverRatios>): CoverYear[] {
  const found = coverRatios(...args);
  if (isRefusal(found)) throw new Error(found.code);
  return found;
}

describe("coverRatios(cashflows, principal, annualRate, years)", () => {
  it("has the DSCR of the reference case: 1.3112, 1.3112, 1.1655, 1.0198", () => {
    const dscr = cover([45, 45, 40, 35], 100, 0.14, 4).map((year) => year.dscr);
    expect(dscr).toEqual(
      [1.3112, 1.3112, 1.1655, 1.0198].map((x) => expect.closeTo(x, 4) as number),
    );
  });

  it("has the value of the remaining cash flows over the opening balance as LLCR", () => {
    const [first] = cover([45, 45, 40, 35], 100, 0.14, 4);
    const value = 45 / 1.14 + 45 / 1.14 ** 2 + 40 / 1.14 ** 3 + 35 / 1.14 ** 4;
    expect(first.llcr).toBeCloseTo(value / 100, 12);
  });

  it("ends with LLCR equal to DSCR, and has both equal throughout where cash flows are level", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.1, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (rate, years) => {
          for (const { dscr, llcr } of cover(new Array<number>(years).fill(40), 100, rate, years))
            expect(llcr / dscr).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("does not count cash flows after the tenor, and refuses too few", () => {
    expect(cover([45, 45, 99], 80, 0.1, 2)).toEqual(cover([45, 45], 80, 0.1, 2));
    expect(coverRatios([45], 80, 0.1, 2)).toEqual({
      code: "too-few-cashflows",
      found: 1,
      years: 2,
    });
  });
});

describe("collateralCover(loan, collateral)", () => {
  const loan = {
    principal: 80,
    annualRate: 0.14,
    years: 4,
    type: "annuity",
    stepsPerYear: 1,
  } as const;
  const gpus = { capex: 100, life: 4, method: "straight-line", residualShare: 0 } as const;

  it("starts with what was lent and paid, ends with no debt", () => {
    const rows = collateralCover(loan, gpus);
    expect(rows).toHaveLength(5);
    expect(rows).toMatchObject([
      { year: 0, debt: 80, collateral: 100, shortfall: 0 },
      // 80 · 1.14 − 80 · 0.343205
      { year: 1, debt: expect.closeTo(63.7436, 3) as number, collateral: 75, shortfall: 0 },
      {},
      {},
      { year: 4, debt: 0, collateral: 0, shortfall: 0 },
    ]);
  });

  it("falls short where the GPUs wear out before the debt is repaid", () => {
    const rows = collateralCover(loan, { ...gpus, life: 2 });
    expect(rows).toMatchObject([
      {},
      {},
      { collateral: 0, shortfall: expect.closeTo(45.21, 2) as number },
      {},
      {},
    ]);
  });

  it("refuses exponential decline without a residual", () => {
    expect(collateralCover(loan, { ...gpus, method: "exponential" })).toEqual({
      code: "needs-residual",
    });
  });
});
