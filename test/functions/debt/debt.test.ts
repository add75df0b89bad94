import { inCell } from "../../support/customFunctions";
import { coverRatiosFormula } from "../../../src/functions/debt/coverRatios";
import {
  CollateralMethod,
  collateralCoverFormula,
  debtScheduleFormula,
  RepaymentType,
} from "../../../src/functions/debt/loans";
import { cell } from "../../support/cell";

const coverRatios = cell(coverRatiosFormula);
const collateralCover = cell(collateralCoverFormula);
const debtSchedule = cell(debtScheduleFormula);

const near = (value: number, digits = 4): number => expect.closeTo(value, digits) as number;

describe("DEBT_SCHEDULE", () => {
  it("has a row a step, monthly by default, and ends at exactly 0", () => {
    const table = debtSchedule(100, 0.14, 4);
    expect(table).toHaveLength(49);
    expect(table[0]).toEqual([
      "Step",
      "Year",
      "Opening",
      "Interest",
      "Principal",
      "Service",
      "Closing",
    ]);
    expect(table[48][6]).toBe(0);
    expect(table[12][1]).toBe(1);
  });

  it("shows what each step opens with, pays and closes with", () => {
    const table = debtSchedule(100, 0.14, 4, RepaymentType.straight, 1);
    expect(table[2]).toEqual([2, 2, 75, near(10.5), 25, near(35.5), 50]);
  });

  it.each([
    [[0, 0.1, 5], "#VALUE! principal must be above 0, not 0."],
    [[1, -1, 5], "#VALUE! annualRate must be above -1 and at most 3, not -1."],
    [
      [1, 0.1, 0.05],
      "#VALUE! years: 0.05 years is not a whole number of steps at stepsPerYear 12.",
    ],
    [
      [1, 0.1, 5, "interest only"],
      '#VALUE! type must be one of "annuity", "straight", "bullet", not "interest only".',
    ],
    [
      [1, 0.1, 1000, null, 366],
      "#VALUE! The result would fill 2562007 cells; the limit is 200000.",
    ],
  ])("of %j shows %s", (cells, shown) => {
    const args = cells as unknown as Parameters<typeof debtSchedule>;
    expect(inCell(() => debtSchedule(...args))).toBe(shown);
  });
});

describe("COVER_RATIOS", () => {
  it("has the DSCR of the reference case and ends with the lowest", () => {
    const table = coverRatios([[45], [45], [40], [35]], 100, 0.14, 4);
    expect(table[0]).toEqual(["Year", "Cash flow", "Service", "DSCR", "LLCR"]);
    expect(table.slice(1).map((row) => row[3])).toEqual(
      [1.3112, 1.3112, 1.1655, 1.0198, 1.0198].map((x) => near(x)),
    );
    expect(table[5].slice(0, 3)).toEqual(["Minimum", "", ""]);
  });

  it("refuses fewer cash flows than years", () => {
    expect(inCell(() => coverRatios([[45, 45]], 100, 0.14, 4))).toBe(
      "#VALUE! cashflows holds 2 years; the debt runs for 4.",
    );
  });
});

describe("COLLATERAL_COVER", () => {
  it("leaves the loan to value blank where the collateral is worth nothing", () => {
    const table = collateralCover(80, 0.14, 3, 100, 2);
    expect(table[0]).toEqual(["Year", "Debt", "Collateral", "Loan to value", "Shortfall"]);
    expect(table[1]).toEqual([0, 80, 100, near(0.8, 12), 0]);
    expect(table[3][3]).toBe("");
    expect(table[4]).toEqual([3, 0, 0, "", 0]);
  });

  it("refuses exponential decline without a residual, and parts of years", () => {
    expect(inCell(() => collateralCover(80, 0.14, 3, 100, 4, CollateralMethod.exponential))).toBe(
      "#VALUE! residualShare must be above 0 for the method exponential, which never reaches 0.",
    );
    expect(inCell(() => collateralCover(80, 0.14, 2.5, 100, 4))).toBe(
      "#VALUE! years must be a whole number, not 2.5.",
    );
  });
});
