import {
  argumentText,
  formulaText,
  missingArguments,
} from "../../../src/taskpane/formulas/formulaText";

const parameter = (name: string, fallback: string | null) => ({
  ...{ name, fallback, meaning: "", range: false, choices: [] },
});
const formula = {
  id: "GPU_PAYBACK",
  parameters: [parameter("capex", null), parameter("pue", "1.2"), parameter("life", "6")],
};

test.each([
  ["30000", "30000"],
  ["-1.5e3", "-1.5e3"],
  ["70%", "70%"],
  ["Deals!A14:C200", "Deals!A14:C200"],
  ["'Deals (2)'!$A$1:C9", "'Deals (2)'!$A$1:C9"],
  ["b3", "b3"],
  ["A5#", "A5#"],
  ["A:C", "A:C"],
  ["GPU_rent", "GPU_rent"],
  ["=B1*2", "B1*2"],
  ['"Nvidia"', '"Nvidia"'],
  ["Nvidia", '"Nvidia"'],
  ["Meta Hyperion SPV", '"Meta Hyperion SPV"'],
  ['a "quoted" name', '"a ""quoted"" name"'],
  ["true", "true"],
  ["  ", ""],
])("what is typed as %p is written as %p", (typed, written) => {
  expect(argumentText(typed)).toBe(written);
});

test("arguments left out in the middle stay blank, those at the end are left off", () => {
  expect(formulaText(formula, new Map())).toBe("=OURO.GPU_PAYBACK()");
  expect(formulaText(formula, new Map([["capex", "A1"]]))).toBe("=OURO.GPU_PAYBACK(A1)");
  const typed = new Map([
    ["capex", "A1"],
    ["life", "5"],
  ]);
  expect(formulaText(formula, typed)).toBe("=OURO.GPU_PAYBACK(A1,,5)");
});

test("only required arguments are missed", () => {
  expect(missingArguments(formula, new Map([["capex", " "]]))).toEqual(["capex"]);
  expect(missingArguments(formula, new Map([["capex", "1"]]))).toEqual([]);
});
