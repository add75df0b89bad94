import { inCell } from "../../support/customFunctions";
import { backstopPayoutFormula } from "../../../src/functions/deals/backstopPayout";
import { dilutedShareFormula } from "../../../src/functions/deals/dilutedShare";
import { requiredRevenueFormula } from "../../../src/functions/deals/requiredRevenue";
import { runwayFormula } from "../../../src/functions/deals/runway";
import { takeOrPayFormula } from "../../../src/functions/deals/takeOrPay";
import { trancheScheduleFormula } from "../../../src/functions/deals/trancheSchedule";
import {
  HurdleTest,
  warrantTranchesFormula,
  warrantValueFormula,
} from "../../../src/functions/deals/warrants";
import { cell } from "../../support/cell";

const backstopPayout = cell(backstopPayoutFormula);
const dilutedShare = cell(dilutedShareFormula);
const requiredRevenue = cell(requiredRevenueFormula);
const runway = cell(runwayFormula);
const takeOrPay = cell(takeOrPayFormula);
const trancheSchedule = cell(trancheScheduleFormula);
const warrantTranches = cell(warrantTranchesFormula);
const warrantValue = cell(warrantValueFormula);

describe("TRANCHE_SCHEDULE", () => {
  it("has a row a period under its header", () => {
    expect(trancheSchedule(100, 10, [["GW", 1, 3, 8]])).toEqual([
      ["Period", "Units", "Cumulative units", "Drawn", "Cumulative drawn", "Undrawn"],
      [1, 1, 1, 10, 10, 90],
      [2, 3, 4, 30, 40, 60],
      [3, 8, 12, 60, 100, 0],
    ]);
  });
});

describe("WARRANT_VALUE", () => {
  it("is Hull's 4.7594 with its defaults", () => {
    expect(warrantValue(42, 40, 0.2, 0.5, 0.1)).toBeCloseTo(4.7594, 4);
    expect(warrantValue(42, 40, 0.2, 0.5, 0.1, 0, null, HurdleTest.touch)).toBeCloseTo(4.7594, 4);
  });

  it.each([
    [[0, 40, 0.2, 0.5], "#VALUE! spot must be above 0, not 0."],
    [[42, 40, -0.2, 0.5], "#VALUE! volatility must be at least 0 and at most 5, not -0.2."],
    [
      [42, 40, 0.2, 0.5, 0, 0, 50, "knock-in"],
      '#VALUE! test must be one of "none", "terminal", "touch", not "knock-in".',
    ],
    [
      [42, 40, 0.2, 1000, -3],
      "#NUM! The amounts are too large: the result is beyond the largest number a cell can hold.",
    ],
  ])("of %j shows %s", (cells, shown) => {
    const args = cells as unknown as Parameters<typeof warrantValue>;
    expect(inCell(() => warrantValue(...args))).toBe(shown);
  });
});

describe("WARRANT_TRANCHES", () => {
  const tranches = [
    ["Shares", "Hurdle", "Probability", "Years"],
    [10, null, 0.5, 0.5],
    [20, 60, 1, 0.5],
  ];

  it("tests touch by default, leaves a blank hurdle blank and ends with the total", () => {
    const table = warrantTranches(tranches, 42, 40, 0.2, 0.1);
    const touch = warrantValue(42, 40, 0.2, 0.5, 0.1, 0, 60, HurdleTest.touch);
    expect(table[0]).toEqual([
      "Tranche",
      "Shares",
      "Hurdle",
      "Probability",
      "Value per share",
      "Expected value",
    ]);
    expect(table[1].slice(0, 4)).toEqual([1, 10, "", 0.5]);
    expect(table[2]).toEqual([2, 20, 60, 1, touch, 20 * touch]);
    expect(table[3]).toEqual(["Total", 30, "", "", "", Number(table[1][5]) + 20 * touch]);
  });

  it.each([
    [2, 1.5, "#VALUE! tranches, row 3: Probability must be at least 0 and at most 1, not 1.5."],
    [3, null, "#VALUE! tranches, row 3: Years is missing."],
    [1, "high", '#VALUE! tranches, row 3: Hurdle must be a number, not "high".'],
  ])("names row and column: column %i = %p shows %s", (column, cell, shown) => {
    const changed = tranches.map((row, r) =>
      row.map((old, c) => (r === 2 && c === column ? cell : old)),
    );
    expect(inCell(() => warrantTranches(changed, 42, 40, 0.2))).toBe(shown);
  });
});

describe("the scalar deal formulas", () => {
  it("answer with their defaults", () => {
    expect(dilutedShare(160, 1440)).toBe(0.1);
    expect(takeOrPay(60, 80, 2)).toBe(160);
    expect(backstopPayout(5, 2)).toBe(10);
    expect(backstopPayout(5, 2, 6.3)).toBe(6.3);
    expect(requiredRevenue(400, 10, 0.25)).toBe(160);
    expect(runway(17.5, 5)).toBe(3.5);
  });

  it.each([
    [
      () => dilutedShare(0, 0),
      "#DIV/0! newShares and existingShares are both 0, so there is no share of them.",
    ],
    [() => takeOrPay(-1, 2, 3), "#VALUE! actual must be at least 0, not -1."],
    [() => backstopPayout(-1, 2), "#VALUE! unsold must be at least 0, not -1."],
    [
      () => requiredRevenue(400, 10, 0),
      "#VALUE! grossMargin must be above 0 and at most 1, not 0.",
    ],
    [() => runway(5, 0), "#N/A The cash never runs out: all that will ever be burnt is 0."],
    [() => runway(5, 1, -2), "#VALUE! burnGrowth must be at least -1 and at most 3, not -2."],
  ])("%s shows %s", (call, shown) => {
    expect(inCell(call)).toBe(shown);
  });
});
