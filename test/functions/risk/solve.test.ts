import fc from "fast-check";
import { inCell } from "../../support/customFunctions";
import { gpuBreakevenRateFormula } from "../../../src/functions/gpu/gpuBreakevenRate";
import { gpuIrrFormula } from "../../../src/functions/gpu/gpuIrr";
import { solveFormula } from "../../../src/functions/risk/solve";
import { anyCall, scalars, single } from "./anyInputs";
import { cell } from "../../support/cell";

const gpuBreakevenRate = cell(gpuBreakevenRateFormula);
const gpuIrr = cell(gpuIrrFormula);
const solve = cell(solveFormula);

const H100 = [30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500];

describe("SOLVE", () => {
  it("is the break-even rent and the rate of return where the NPV shall be 0", () => {
    const rent = gpuBreakevenRate(30000, 0.7, 1.275, 0.08, 1.2, 1500);
    expect(solve("GPU_NPV", [H100], "hourlyRate", 0)).toBeCloseTo(rent, 12);
    const irr = gpuIrr(...(H100 as Parameters<typeof gpuIrr>));
    expect(solve("GPU_NPV", [H100], "discountRate", 0)).toBeCloseTo(irr, 10);
  });

  it("finds a payback at the very edge of where there is one", () => {
    const rent = solve("GPU_PAYBACK", [H100], "hourlyRate", 5.999999);
    expect(
      single(
        "GPU_PAYBACK",
        H100.map((cell, i) => (i === 1 ? rent : cell)),
      ),
    ).toBeCloseTo(5.999999, 9);
  });

  it("needs no cell for the input it looks for", () => {
    expect(solve("TAKE_OR_PAY", [[100, 80]], "price", 240)).toBeCloseTo(2.4, 12);
    expect(solve("TAKE_OR_PAY", [[null, 80, 2]], 1, 240)).toBeCloseTo(120, 12);
  });

  it("takes of several solutions the closest to the input as given", () => {
    // Any quantity up to 80 costs 160.
    expect(solve("TAKE_OR_PAY", [[100, 80, 2]], "actual", 160)).toBe(80);
    expect(solve("TAKE_OR_PAY", [[50, 80, 2]], "actual", 160)).toBe(50);
  });

  it("stays between the bounds, where they are given", () => {
    expect(inCell(() => solve("TAKE_OR_PAY", [[100, 80, 2]], "price", 240, 3, 4))).toBe(
      "#NUM! No solution: the formula equals 240 at no value found between 3 and 4.",
    );
    expect(solve("TAKE_OR_PAY", [[100, 80, 2]], "price", 240, null, 2.4)).toBe(2.4);
  });

  it("finds, for any formula, an input at which it has the value that it has somewhere", () => {
    let solved = 0;
    fc.assert(
      fc.property(
        anyCall,
        fc.nat(),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (call, n, factor) => {
          const { id, cells } = call;
          const rules = Object.values(scalars.get(id)!.parameters).map((reader) => reader.rules);
          const input = n % cells.length;
          // Amounts that mean something: where one is 1e-300 the others cannot be told apart.
          fc.pre(
            cells.every(
              (cell) => typeof cell !== "number" || (Math.abs(cell) > 1e-3 && cell < 1e6),
            ),
          );
          const target = single(id, cells);
          const given = cells[input];
          fc.pre(typeof target === "number" && rules[input] !== null && typeof given === "number");
          fc.pre(
            !["life", "stepsPerYear"].includes(Object.keys(scalars.get(id)!.parameters)[input]),
          );
          const other = cells.map((cell, i) => (i === input ? given * factor : cell));
          fc.pre(typeof single(id, other) === "number" && !cells.includes(0));
          const found = solve(id, [other], input + 1, target);
          const reached = single(
            id,
            other.map((cell, i) => (i === input ? found : cell)),
          );
          // As exact as a value of the input can be told from the next, in the formula's own scale.
          const around = [1 - 1e-12, 1 + 1e-12].map((f) =>
            Number(
              single(
                id,
                other.map((cell, i) => (i === input ? found * f : cell)),
              ),
            ),
          );
          const steps = around
            .map((near) => Math.abs(near - Number(reached)))
            .filter(Number.isFinite);
          const tolerance = 1e-9 * Math.max(1, Math.abs(target)) + Math.max(0, ...steps);
          expect(Math.abs(Number(reached) - target)).toBeLessThanOrEqual(tolerance);
          solved++;
        },
      ),
      { numRuns: 150, maxSkipsPerRun: 1000 },
    );
    expect(solved).toBeGreaterThanOrEqual(150);
  });

  it.each([
    [
      ["GPU_VALUE", [[100, 1, 4]], "method", 50],
      /^#VALUE! input must be one of "capex", "age", "life", "residualShare", not "method"/,
    ],
    [["TAKE_OR_PAY", [[100, 80, 2]], 4, 50], /^#VALUE! input must be one of .* not "4"/],
    [["TAKE_OR_PAY", [[100, "x", 2]], 1, 50], /^#VALUE! minimum must be a number, not "x"/],
    [["TAKE_OR_PAY", [[100, 80, 2]], 1, null], /^#VALUE! target is missing/],
    [["TAKE_OR_PAY", [[100, 80, 2]], 3, 240, 2, 2], /^#VALUE! upper must be above 2, not 2/],
    [["GPU_NPV", [H100], "utilisation", 0, 1], /^#VALUE! lower must be below 1, not 1/],
    [["TAKE_OR_PAY", [[100, 80, 2]], "price", -1], /^#NUM! No solution/],
    // Life × steps a year must be whole, so there is no curve to follow.
    [["GPU_NPV", [H100], "life", 1], /^#NUM! No solution/],
  ])("%j is refused", (args, says) => {
    const cells = args as unknown as Parameters<typeof solve>;
    expect(inCell(() => solve(...cells))).toMatch(says);
  });
});
