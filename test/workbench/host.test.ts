import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;

beforeEach(async () => {
  office = await openWorkbook({
    functions: {
      TWICE: (x: number) => 2 * x,
      TABLE: (n: number) => Array.from({ length: n }, (_, i) => [i, i * i]),
      TOTAL: (cells: number[][]) => cells.flat().reduce((sum, value) => sum + value, 0),
    },
    matrices: ["cells"],
  });
});

afterEach(() => {
  office.dispose();
});

test("a value written by the add-in is read back with its address", async () => {
  const [address, values] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.values = [
      [1, "two"],
      [true, ""],
    ];
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toBe("Sheet1!B2:C3");
  expect(values).toEqual([
    [1, "two"],
    [true, ""],
  ]);
});

test("a formula's value can be loaded in the batch that wrote it", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.formulas = [["=1/3"], ["=A1*3"]];
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([
    [[1 / 3], [1]],
    [["=1/3"], ["=A1*3"]],
  ]);
});

test("a custom function is called and its array spills", async () => {
  await office.host.write("Sheet1", "A1", "=OURO.TWICE(21)");
  await office.host.write("Sheet1", "C1", "=OURO.TABLE(3)");
  await office.host.write("Sheet1", "F1", "=OURO.TOTAL(C1:D3)");
  await office.idle();
  expect(office.host.read("Sheet1", "A1")).toEqual([[42]]);
  expect(office.host.read("Sheet1", "C1:D3")).toEqual([
    [0, 0],
    [1, 1],
    [2, 4],
  ]);
  expect(office.host.read("Sheet1", "F1")).toEqual([[8]]);
});
