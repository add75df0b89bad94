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

const deals = <T>(act: (table: Excel.Table, context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = act(context.workbook.tables.getItem("DealsTable"), context);
    await context.sync();
    return result;
  });

test("structured references take in the rows a table gains and drop those it loses", async () => {
  await office.host.write("Sheet1", "D1:D2", [
    ["=SUM(DealsTable[Amount])"],
    ["=ROWS(DealsTable[#Data])"],
  ]);
  const row = await deals((table) =>
    table.rows
      .add(undefined, [["z", 10]])
      .getRange()
      .load("address"),
  );
  expect(row.address).toBe("Sheet1!A4:B4");
  await office.idle();
  expect(office.host.read("Sheet1", "D1:D2")).toEqual([[13], [3]]);
  await deals((table) => {
    table.resize("A1:B2");
  });
  await office.idle();
  expect(office.host.read("Sheet1", "D1:D2")).toEqual([[1], [1]]);
  await office.host.undo();
  await office.idle();
  expect(office.host.read("Sheet1", "D1:D2")).toEqual([[13], [3]]);
});

test("a table made wider gets headers, and its columns serve in formulas", async () => {
  await office.host.write("Sheet1", "C2:C3", [[5], [6]]);
  await deals((table) => {
    table.resize("A1:C3");
  });
  await office.host.write("Sheet1", "E1", "=SUM(DealsTable[Column3])");
  await office.idle();
  expect(office.host.read("Sheet1", "C1:E1")).toEqual([["Column3", "", 11]]);
  const names = await deals((table) => table.columns.load("items/name"));
  expect(names.items.map(({ name }) => name)).toEqual(["From", "Amount", "Column3"]);
});

test("a table keeps its header row, keeps off other tables and adds no rows over cells in use", async () => {
  await office.host.write("Sheet1", "A6", "below");
  expect(
    await excelFailure(
      deals((table) => {
        table.resize("A2:B5");
      }),
    ),
  ).toMatchObject({
    code: "InvalidArgument",
    location: "Table.resize",
  });
  const rows = [1, 2, 3].map((amount) => ["n", amount]);
  expect(await excelFailure(deals((table) => table.rows.add(undefined, rows)))).toMatchObject({
    message: "Workbench does not support TableRowCollection.add over cells that are not empty",
  });
});
