import { calculateCell, readFormulaCell } from "../../../src/excel/formulas/formulaCell";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

let office: OfficeInNode;
const asked: unknown[] = [];
beforeAll(async () => {
  const ROWS = (n: unknown) => {
    asked.push(n);
    return [[n], [2]];
  };
  office = await openWorkbook({ functions: { ROWS } });
  await office.host.write("Sheet1", "B2", "=OURO.ROWS(A1)");
  await office.host.write("Sheet1", "A1", 7);
  await office.idle();
});
afterAll(() => {
  office.dispose();
});

test("a cell brings its formula, what it shows and where it is", async () => {
  await office.host.select("Sheet1", "B2");
  expect(await readFormulaCell()).toEqual({
    sheet: "Sheet1",
    address: "B2",
    formula: "=OURO.ROWS(A1)",
    text: "7",
    value: 7,
  });
});

test("a cell that a formula spills into leads to the formula", async () => {
  await office.host.select("Sheet1", "B3");
  expect(await readFormulaCell()).toMatchObject({ address: "B2", formula: "=OURO.ROWS(A1)" });
});

test("a number or an empty cell has no formula", async () => {
  await office.host.select("Sheet1", "A1");
  expect(await readFormulaCell()).toMatchObject({ address: "A1", formula: "", value: 7 });
  await office.host.select("Sheet1", "D9");
  expect(await readFormulaCell()).toMatchObject({ address: "D9", formula: "", text: "" });
});

test("a cell that is calculated calls its formulas again, though nothing has changed", async () => {
  asked.length = 0;
  await calculateCell({ sheet: "Sheet1", address: "B2" });
  await office.idle();
  expect(asked).toEqual([7]);
});
