import fc from "fast-check";
import { inCell } from "../../support/customFunctions";
import { gpuPaybackFormula } from "../../../src/functions/gpu/gpuPayback";
import { sensitivityFormula } from "../../../src/functions/risk/sensitivity";
import { anyCall, anyCell, shown, single } from "./anyInputs";
import { cell } from "../../support/cell";

const gpuPayback = cell(gpuPaybackFormula);
const sensitivity = cell(sensitivityFormula);

const H100 = [[30000, 2.35, 0.7, 1.275, 0.08, null, 1500, null, null, null, null, null]];
const CONTRACT = [[100, 80, 2]];

const withCell = (cells: readonly unknown[], at: number, cell: unknown): unknown[] =>
  cells.map((old, i) => (i === at ? cell : old));

describe("SENSITIVITY", () => {
  it("is, cell by cell and to the last bit, the formula itself, refusals and their messages included", () => {
    let [answers, refusals] = [0, 0];
    const axes = fc.record({
      call: anyCall,
      axes: fc.tuple(fc.nat(), fc.nat()),
      down: fc.array(anyCell, { minLength: 1, maxLength: 5 }),
      across: fc.array(anyCell, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(axes, ({ call: { id, cells }, axes: [a, b], down, across }) => {
        const [row, column] = [a % cells.length, b % cells.length];
        // Blanks at the end of an axis do not count; 0 in inputs may stand for a blank (next test).
        fc.pre(row !== column && ![null, ""].includes(down.at(-1) as null));
        fc.pre(![null, ""].includes(across.at(-1) as null) && !cells.includes(0));
        const rows = down.map((cell) => [cell]);
        const table = sensitivity(id, [cells], row + 1, rows, column + 1, [across]);
        const expected = down.map((y) =>
          across.map((x) => single(id, withCell(withCell(cells, row, y), column, x))),
        );
        expect(table.map((cellsOfRow) => cellsOfRow.map(shown))).toEqual(expected);
        expected.flat().forEach((cell) => (typeof cell === "number" ? answers++ : refusals++));
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(answers, refusals)).toBeGreaterThan(1000);
  });

  it("has as many rows and columns as there are values, whether these stand in a row or a column", () => {
    const table = [
      [80, 160, 240],
      [100, 200, 300],
    ];
    expect(
      sensitivity("TAKE_OR_PAY", CONTRACT, "actual", [[60], [100]], "price", [[1, 2, 3]]),
    ).toEqual(table);
    expect(
      sensitivity("take_or_pay", [[100], [80], [2]], 1, [[60, 100]], 3, [[1], [2], [3]]),
    ).toEqual(table);
    expect(sensitivity("OURO.TAKE_OR_PAY", CONTRACT, "ACTUAL", [[60], [100], [null]])).toEqual([
      [160],
      [200],
    ]);
  });

  it("puts an error of its own into a cell without an answer, with the reason", () => {
    const [[never], [years]] = sensitivity("GPU_PAYBACK", H100, "life", [[2], [6]]);
    expect(shown(never)).toBe("#N/A Never pays back: 78.9 % of capex is recovered in 2 years.");
    expect(years).toBe(gpuPayback(30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500));
  });

  it("leaves the reasons away behind the 5,000th error, not the errors", () => {
    const table = sensitivity(
      "RUNWAY",
      [[10]],
      "annualBurn",
      Array.from({ length: 6000 }, () => [0]),
    );
    expect(shown(table[4999][0])).toMatch(/^#N\/A The cash never/);
    expect(shown(table[5999][0])).toBe("#N/A ");
  });

  it("takes a 0 where an optional input cannot be 0 as blank: Excel on the desktop passes blanks so", () => {
    const zeros = [H100[0].map((cell) => cell ?? 0)];
    expect(sensitivity("GPU_PAYBACK", zeros, "hourlyRate", [[2], [3]])).toEqual(
      sensitivity("GPU_PAYBACK", H100, "hourlyRate", [[2], [3]]),
    );
    expect(shown(sensitivity("GPU_PAYBACK", H100, "pue", [[0]])[0][0])).toMatch(
      /^#VALUE! pue must be/,
    );
  });

  it.each([
    [
      ["GPU_CASHFLOWS", H100, 1, [[1]]],
      /^#VALUE! functionName must be one of "GPU_PAYBACK", .* not "GPU_CASHFLOWS"/,
    ],
    [["TAKE_OR_PAY", null, 1, [[1]]], /^#VALUE! inputs is missing/],
    [
      [
        "TAKE_OR_PAY",
        [
          [1, 2],
          [3, 4],
        ],
        1,
        [[1]],
      ],
      /^#VALUE! inputs must be one row or one column/,
    ],
    [
      ["TAKE_OR_PAY", [[1, 2, 3, 4]], 1, [[1]]],
      /^#VALUE! inputs holds 4 cells; TAKE_OR_PAY takes 3/,
    ],
    [
      ["TAKE_OR_PAY", CONTRACT, "rent", [[1]]],
      /^#VALUE! rowInput must be one of "actual", "minimum", "price", not "rent"/,
    ],
    [["TAKE_OR_PAY", CONTRACT, 0, [[1]]], /^#VALUE! rowInput must be one of .* not "0"/],
    [["TAKE_OR_PAY", CONTRACT, 1.5, [[1]]], /^#VALUE! rowInput must be one of .* not "1.5"/],
    [["TAKE_OR_PAY", CONTRACT, null, [[1]]], /^#VALUE! rowInput is missing/],
    [["TAKE_OR_PAY", CONTRACT, 1, [[null]]], /^#VALUE! rowValues holds no rows/],
    [
      ["TAKE_OR_PAY", CONTRACT, 1, [[1]], 1, [[2]]],
      /^#VALUE! columnInput names the input "actual" a second time/,
    ],
    [["TAKE_OR_PAY", CONTRACT, 1, [[1]], 3, null], /^#VALUE! columnValues is missing/],
    [["TAKE_OR_PAY", CONTRACT, 1, [[1]], null, [[2]]], /^#VALUE! columnInput is missing/],
    [
      ["TAKE_OR_PAY", CONTRACT, 1, [Array(500).fill(1)], 3, [Array(500).fill(1)]],
      /^#VALUE! The result would fill 250000 cells; the limit is 200000/,
    ],
    [
      ["GPU_IRR", H100, 1, [Array(200).fill(1)], 2, [Array(200).fill(1)]],
      /^#VALUE! GPU_IRR would take too long: at these inputs one cell can calculate it 17361 times/,
    ],
  ])("%j is refused", (args, says) => {
    const cells = args as unknown as Parameters<typeof sensitivity>;
    expect(inCell(() => sensitivity(...cells))).toMatch(says);
  });

  it("stops in time also where only the varied values make a formula slow", () => {
    const lives = Array.from({ length: 60 }, () => [1000]);
    const rents = [Array.from({ length: 10 }, (_, i) => 2 + i)];
    expect(inCell(() => sensitivity("GPU_IRR", H100, "life", lives, "hourlyRate", rents))).toMatch(
      /^#VALUE! GPU_IRR would take too long/,
    );
  });
});
