import { inCell } from "../../support/customFunctions";
import { gpuCashflowsFormula } from "../../../src/functions/gpu/gpuCashflows";
import { gpuNpvFormula } from "../../../src/functions/gpu/gpuNpv";
import { gpuPaybackFormula } from "../../../src/functions/gpu/gpuPayback";
import { cell } from "../../support/cell";

const gpuCashflows = cell(gpuCashflowsFormula);
const gpuNpv = cell(gpuNpvFormula);
const gpuPayback = cell(gpuPaybackFormula);

type Cells = [unknown, unknown, unknown, unknown, unknown, ...unknown[]];

const H100: Cells = [30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500, null, null, null, null, null];

function changed(argument: number, cell: unknown): Cells {
  const cells: Cells = [...H100];
  cells[argument] = cell;
  return cells;
}

describe("GPU_PAYBACK", () => {
  it("takes an omitted argument's default", () => {
    expect(gpuPayback(...H100)).toBeCloseTo(2.534, 3);
    expect(gpuPayback(...H100)).toBe(gpuPayback(...(H100.slice(0, 7) as Cells), 0, 0, 6, 0, 12));
  });

  it.each([
    [0, 0, "#VALUE! capex must be above 0, not 0."],
    [0, null, "#VALUE! capex is missing."],
    [1, -1, "#VALUE! hourlyRate must be at least 0, not -1."],
    [1, "much", '#VALUE! hourlyRate must be a number, not "much".'],
    [2, 1.1, "#VALUE! utilisation must be at least 0 and at most 1, not 1.1."],
    [3, -1, "#VALUE! powerKw must be at least 0, not -1."],
    [4, [[1, 2]], "#VALUE! electricityPrice must be one cell, not a range."],
    [5, 0.9, "#VALUE! pue must be at least 1, not 0.9."],
    [6, Infinity, "#VALUE! fixedCost must be a finite number."],
    [7, 1, "#VALUE! rateDecline must be below 1, not 1."],
    [8, -1, "#VALUE! discountRate must be above -1 and at most 3, not -1."],
    [9, 0, "#VALUE! life must be above 0 and at most 1000, not 0."],
    [9, 2.55, "#VALUE! life: 2.55 years is not a whole number of steps at stepsPerYear 12."],
    [9, 2, "#N/A Never pays back: 78.9 % of capex is recovered in 2 years."],
    [10, 2, "#VALUE! residualShare: 2 means 200 %. Type 0.02 or 2 %."],
    [11, 2, '#VALUE! stepsPerYear must be one of "1", "4", "12", not "2".'],
    [
      7,
      -1e300,
      "#NUM! The amounts are too large: the result is beyond the largest number a cell can hold.",
    ],
  ])("argument %i = %p shows %s", (argument, cell, shown) => {
    expect(inCell(() => gpuNpv(...changed(argument, cell)))).toEqual(
      shown.startsWith("#N/A") ? expect.any(Number) : shown,
    );
    if (!shown.startsWith("#NUM!"))
      expect(inCell(() => gpuPayback(...changed(argument, cell)))).toBe(shown);
  });
});

describe("GPU_CASHFLOWS", () => {
  const table = gpuCashflows(...changed(10, 0.1));

  it("has a header and a row a step", () => {
    expect(table[0]).toEqual([
      ...["Step", "Year", "Rate", "Revenue", "Energy", "Fixed", "Net", "Cumulative"],
      "Discounted cumulative",
    ]);
    expect(table).toHaveLength(73);
  });

  it("puts the residual in the last Net and ends on the NPV", () => {
    const [before, last] = table.slice(-2) as [number[], number[]];
    expect(last[6] - before[6]).toBeCloseTo(3000, 8);
    expect(last[8]).toBeCloseTo(gpuNpv(...changed(10, 0.1)), 6);
  });

  it("agrees with GPU_PAYBACK on the step in which Cumulative crosses 0", () => {
    const step = table.slice(1).find((row) => Number(row[7]) >= 0)![0];
    expect(step).toBe(Math.ceil(gpuPayback(...H100) * 12));
  });
});
