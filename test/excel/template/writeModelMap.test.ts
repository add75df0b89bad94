import { writeModelMap } from "../../../src/excel/template/writeModelMap";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { findLabel } from "../support/findLabel";

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
});
afterAll(() => {
  office.dispose();
});

test("any workbook is mapped on a sheet of its own: what reads what, and a number over a formula", async () => {
  const { host } = office;
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:C1").values = [[1, 2, 3]];
    names.add("Rate", worksheets.getItem("Sheet1").getRange("A1"));
    worksheets.add("It's out").getRange("A1:C2").formulas = [
      ["=Sheet1!A1*Rate", "=Sheet1!B1*Rate", "=Sheet1!C1*Rate"],
      ["=A1+1", 5, "=C1+1"],
    ];
    worksheets.add("Empty");
    await context.sync();
  });
  expect(await writeModelMap("en")).toEqual({ sheet: "Model map", odd: 1 });
  const first = findLabel(host, "Model map", "Sheet1");
  expect(host.read("Model map", `A${first}:D${first + 2}`)).toEqual([
    ["Sheet1", 0, 0, 3],
    ["It's out", 5, 0, 1],
    ["Empty", 0, 0, 0],
  ]);
  const reads = first + 6;
  expect(host.read("Model map", `A${reads}:D${reads + 3}`)).toEqual([
    ["Sheet", "Sheet1", "It's out", "Empty"],
    ["Sheet1", "", "", ""],
    ["It's out", 3, "", ""],
    ["Empty", "", "", ""],
  ]);
  const odd = findLabel(host, "Model map", "It's out B2");
  expect(host.read("Model map", `B${odd}:H${odd}`)).toEqual([[5, "", "", "", "", "", "=B1+1"]]);
  expect((await writeModelMap("zh-CN")).sheet).toBe("模型地图");
});
