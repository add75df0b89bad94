import { readArguments } from "../../../src/excel/formulas/readArguments";
import { constantOf } from "../../../src/formulaText/constants";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:C2").values = [
      ["V", "A", 10],
      ["A", "", 35],
    ];
    const sheet = worksheets.add("My inputs");
    sheet.getRange("A1:A2").formulas = [[0.7], ["=1/0"]];
    names.add("Site_PUE", sheet.getRange("A1"));
    await context.sync();
  });
  await office.idle();
});
afterAll(() => {
  office.dispose();
});

test.each([
  ["", null],
  ["0.14", 0.14],
  ["-3e2", -300],
  ["14%", 0.14],
  ['"say ""hi"", V"', 'say "hi", V'],
  ["true", true],
  [
    '{"V","A;B",10;"A","V",35}',
    [
      ["V", "A;B", 10],
      ["A", "V", 35],
    ],
  ],
])("the constant %s is read as it is", (text, cells) => {
  expect(constantOf(text)).toEqual(cells);
});

test.each(["A1", "Site_PUE", "1+1", "SUM(A1:A2)", "{1,2;3}", '{"a",B1}'])(
  "%s is no constant",
  (text) => {
    expect(constantOf(text)).toBeUndefined();
  },
);

test("ranges, cells on other sheets, names and what is left out are handed over as Excel does", async () => {
  const found = await readArguments(["A1:C2", "$C$1", "'My inputs'!A1", "Site_PUE", "", '"V"']);
  expect(found.map((one) => one?.cells)).toEqual([
    [
      ["V", "A", 10],
      ["A", "", 35],
    ],
    ...[10, 0.7, 0.7, null, "V"],
  ]);
});

test("an error in a cell is handed over as an error, not as its text", async () => {
  const [range] = await readArguments(["'My inputs'!A1:A2"]);
  expect(range?.cells).toEqual([[0.7], [{ type: "Error", basicValue: "#DIV/0!" }]]);
});

test("what only Excel can calculate, and places that are not there, are left open, the others read", async () => {
  const texts = ["A1&A2", "HSTACK(A1:A2,C1:C2)", "Nowhere!A1", "No_such_name", "C1", "A1:Z9999"];
  const found = await readArguments(texts);
  expect(found.map((one) => one?.cells)).toEqual([...Array<undefined>(4), 10, undefined]);
});
