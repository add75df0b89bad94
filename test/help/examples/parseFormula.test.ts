import { parseFormula } from "../../../src/help/examples/parseFormula";

describe("parseFormula(formula)", () => {
  test.each([
    ["numbers and texts", '=OURO.X(1,-2.5,1E3,"a""b")', [1, -2.5, 1000, 'a"b']],
    ["truth values", "=OURO.X(TRUE,FALSE)", [true, false]],
    ["omitted arguments as null", "=OURO.X(1,,2,)", [1, null, 2, null]],
    ["no arguments", "=OURO.X()", []],
    ["a row", "=OURO.X({1,2})", [[[1, 2]]]],
    ["a column", "=OURO.X({1;2})", [[[1], [2]]]],
    [
      "rows of texts and numbers",
      '=OURO.X({"a",1;"",2})',
      [
        [
          ["a", 1],
          ["", 2],
        ],
      ],
    ],
    ["a call in a call", "=OURO.X(OURO.Y(1))", [{ call: "Y", args: [1] }]],
  ])("reads %s", (_, formula, args) => {
    expect(parseFormula(formula)).toEqual({ call: "X", args });
  });

  test.each(["OURO.X(1)", "=OURO.X(A1)", "=OURO.X(1))", "=1+2", "=SUM(1)"])(
    "refuses %s rather than guess",
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(formula.slice(0, 4));
    },
  );
});
