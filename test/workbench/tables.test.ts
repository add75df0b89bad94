import { excelFailure } from "../support/excelFailure";
import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;

beforeEach(async () => {
  office = await openWorkbook();
  await office.host.write("Sheet1", "A1:B3", [
    ["From", "Amount"],
    ["x", 1],
    ["y", 2],
  ]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:B3", true);
    table.name = "DealsTable";
    await context.sync();
  });
});

afterEach(() => {
  office.dispose();
});

test("structured references calculate, without regard to case, and follow a renamed header", async () => {
  await office.host.write("Sheet1", "D1:D3", [
    ["=SUM(DealsTable[Amount])"],
    ["=SUM(dealstable[amount])"],
    ["=ROWS(DealsTable[#All])"],
  ]);
  await office.idle();
  expect(office.host.read("Sheet1", "D1:D3")).toEqual([[3], [3], [3]]);
  await office.host.write("Sheet1", "B1", "Money");
  await office.host.write("Sheet1", "D1", "=SUM(DealsTable[Money])");
  await office.idle();
  expect(office.host.read("Sheet1", "D1")).toEqual([[3]]);
});

test("a table tells its ranges, rows and columns", async () => {
  const table = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Sheet1").tables.getItem("dealstable");
    found.load("name,style,showFilterButton,showBandedRows");
    const { rows } = found;
    rows.load("count");
    found.columns.load("items/name");
    const ranges = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return [
      found.name,
      found.style,
      rows.count,
      found.columns.items.map(({ name }) => name),
      ranges.map(({ address }) => address),
    ];
  });
  expect(table).toEqual([
    "DealsTable",
    "TableStyleMedium2",
    2,
    ["From", "Amount"],
    ["Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3"],
  ]);
});

test("tables may not overlap, nor share a name", async () => {
  const overlap = excelFailure(
    Excel.run(async (context) => {
      context.workbook.tables.add("Sheet1!B3:C5", true);
      await context.sync();
    }),
  );
  expect(await overlap).toMatchObject({ code: "InvalidArgument", location: "TableCollection.add" });
  const taken = excelFailure(
    Excel.run(async (context) => {
      context.workbook.tables.add("Sheet1!F1:G2", true).name = "DEALSTABLE";
      await context.sync();
    }),
  );
  expect(await taken).toMatchObject({ code: "ItemAlreadyExists", location: "Table.name" });
});

test("a table deleted is gone and its cells are empty; undo brings both back", async () => {
  const find = () =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("DealsTable");
      await context.sync();
      return !table.isNullObject;
    });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("DealsTable").delete();
    await context.sync();
  });
  expect(await find()).toBe(false);
  expect(office.host.read("Sheet1", "A1:B1")).toEqual([["", ""]]);
  await office.host.undo();
  expect(await find()).toBe(true);
  expect(office.host.read("Sheet1", "A1:B1")).toEqual([["From", "Amount"]]);
});

test("names for cells and for constants serve in formulas", async () => {
  const names = await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("Rate", workbook.worksheets.getItem("Sheet1").getRange("B3"));
    workbook.names.add("Growth", "=0.25");
    const cells = workbook.worksheets.getItem("Sheet1").getRange("D1:D2");
    cells.formulas = [["=Rate*2"], ["=Growth*4"]];
    cells.load("values");
    workbook.names.load("items/name,items/formula,items/type");
    const range = workbook.names.getItem("Rate").getRange();
    range.load("address");
    await context.sync();
    const items = workbook.names.items.map(
      ({ name, formula, type }) => [name, formula, type] as unknown[],
    );
    return [cells.values as unknown, range.address, items];
  });
  expect(names).toEqual([
    [[4], [1]],
    "Sheet1!B3",
    [
      ["Rate", "=Sheet1!$B$3", "Range"],
      ["Growth", "=0.25", "Double"],
    ],
  ]);
});

test("bands taken off a table leave the colours that its cells were given", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("H1:I3").values = [
      ["Name", "Amount"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("H2:H3").format.font.color = "#595959";
    sheet.tables.add("H1:I3", true).showBandedRows = false;
    const banded = sheet.getRange("H2:H3");
    banded.load("format/font/color, format/fill/color");
    await context.sync();
    expect(banded.format.font.color).toBe("#595959");
    expect(banded.format.fill.color).toBe("#FFFFFF");
  });
});
