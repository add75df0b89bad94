import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { mergeCells } from "../../../src/template/update/mergeCells";

const plan = (...rows: (string | number)[][]): SheetPlan => ({
  name: "Inputs",
  tabColor: "#000000",
  blocks: [{ at: "B3", rows }],
  looks: [],
  aligned: [],
  numberFormats: [],
  widths: [],
  choices: [],
});
const from = plan(["rent", 1.7], ["life", 6]);
const to = plan(["rent", 2.35], ["life", 6]);

test("a figure that the user left alone follows the new preset", () => {
  expect(mergeCells(from, to, () => 1.7)).toEqual({
    write: [{ sheet: "Inputs", row: 2, column: 2, before: 1.7, after: 2.35 }],
    kept: [],
  });
});

test("a figure that the user changed is kept", () => {
  expect(mergeCells(from, to, () => 3).kept).toEqual([
    { sheet: "Inputs", row: 2, column: 2, before: 3, after: 2.35 },
  ]);
});

test("a figure that the user has set to the new preset's already needs nothing", () => {
  expect(mergeCells(from, to, () => 2.35)).toEqual({ write: [], kept: [] });
});

test("a formula that Excel has spelled its own way is still ours", () => {
  const [old, now] = [plan(["=SUM(A1, B1)"]), plan(["=SUM(A1,C1)"])];
  expect(mergeCells(old, now, () => "=sum(A1,B1)").write).toHaveLength(1);
});

test("a formula is still ours where Excel has put an @ before a function", () => {
  const [old, now] = [plan(["=OURO.RUNWAY(A1,2)"]), plan(["=OURO.RUNWAY(A1,3)"])];
  expect(mergeCells(old, now, () => "=@OURO.RUNWAY(A1,2)").write).toHaveLength(1);
});

test("a text that looks like a formula is the text that the plan escapes", () => {
  const [old, now] = [plan(["'=up to"]), plan(["new"])];
  expect(mergeCells(old, now, () => "=up to").write).toHaveLength(1);
});

test("the body of a table is left to those who know its rows", () => {
  const table = { range: "B3:C4", name: "T" };
  const cells = mergeCells(
    { ...from, table },
    { ...plan(["rent", 1], ["life", 7]), table },
    () => 6,
  );
  expect(cells.write).toEqual([]);
});
