import fc from "fast-check";
import { inCell } from "../../support/customFunctions";
import { tornadoFormula } from "../../../src/functions/risk/tornado";
import { anyCall, anyCell, scalars, shown, single } from "./anyInputs";
import { cell } from "../../support/cell";

const tornado = cell(tornadoFormula);

const HEADER = ["Input", "Low", "High", "Result at low", "Result at high", "Swing"];
const CONTRACT = [[100, 80, 2]];

describe("TORNADO", () => {
  it("moves one input at a time to its ends, the largest swing first", () => {
    expect(tornado("TAKE_OR_PAY", CONTRACT, [[90, 70, 1]], [[120, 110, 3]])).toEqual([
      HEADER,
      ["price", 1, 3, 100, 300, 200],
      ["actual", 90, 120, 180, 240, 60],
      ["minimum", 70, 110, 200, 220, 20],
    ]);
  });

  it("leaves an end that is blank as given, and an input with both ends blank out", () => {
    const table = tornado("TAKE_OR_PAY", CONTRACT, [[null, "", 1]], [[null, 150, null]]);
    expect(table.slice(1)).toEqual([
      ["minimum", 80, 150, 200, 300, 100],
      ["price", 1, 2, 100, 200, 100],
    ]);
    expect(tornado("TAKE_OR_PAY", CONTRACT, [[0, 0, 1]], [[0, 0, 3]])).toHaveLength(2);
  });

  it("shows why an end has no answer, behind the bars that have both", () => {
    const table = tornado("RUNWAY", [[10, 5, 0]], [[8, 0, null]], [[12, 6, null]]);
    expect(table[1]).toEqual(["cash", 8, 12, 1.6, 2.4, expect.closeTo(0.8, 12)]);
    expect(table[2].map(shown).slice(0, 3)).toEqual(["annualBurn", 0, 6]);
    expect(table[2].map(shown)[3]).toMatch(/^#N\/A The cash never runs out/);
    expect(table[2].map(shown)[5]).toMatch(/^#N\/A The cash never runs out/);
  });

  it("is, for any formula and inputs, the formula itself at each end", () => {
    const cases = anyCall.chain((call) => {
      const line = fc.array(anyCell, {
        minLength: call.cells.length,
        maxLength: call.cells.length,
      });
      return fc.record({ call: fc.constant(call), low: line, high: line });
    });
    fc.assert(
      fc.property(cases, ({ call: { id, cells }, low, high }) => {
        // How zeros and blanks are taken has tests of its own.
        const isPlain = (cell: unknown) => cell !== 0 && cell !== null && cell !== "";
        fc.pre([...low, ...high].every(isPlain) && !cells.includes(0));
        const names = Object.keys(scalars.get(id)!.parameters);
        const at = (input: number, cell: unknown) =>
          single(
            id,
            cells.map((old, i) => (i === input ? cell : old)),
          );
        const table = tornado(id, [cells], [low], [high]).slice(1);
        expect(table.map(([name]) => name).sort()).toEqual([...names].sort());
        for (const row of table) {
          const input = names.indexOf(String(row[0]));
          const ends = [at(input, low[input]), at(input, high[input])];
          expect([shown(row[3]), shown(row[4])]).toEqual(ends);
          if (ends.every((end) => typeof end === "number"))
            expect(row[5]).toBe(Math.abs(ends[1] - ends[0]));
        }
        const swings = table.map((row) => (typeof row[5] === "number" ? row[5] : -1));
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      ["TAKE_OR_PAY", CONTRACT, [[1, 2]], [[1, 2, 3]]],
      "#VALUE! low holds 2 values; inputs holds 3.",
    ],
    [["TAKE_OR_PAY", CONTRACT, [[1, 2, 3]], [[1]]], "#VALUE! high holds 1 values; inputs holds 3."],
    [
      ["TAKE_OR_PAY", CONTRACT, [[null, "", null]], [[null, "", null]]],
      "#VALUE! low or high is missing.",
    ],
  ])("%j shows %s", (args, says) => {
    const cells = args as unknown as Parameters<typeof tornado>;
    expect(inCell(() => tornado(...cells))).toBe(says);
  });
});
