import { excelFailure } from "../support/excelFailure";
import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;
const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.dispose();
});

test("a call the workbench does not support is an error that names the call", async () => {
  const failure = await excelFailure(
    Excel.run(async (context) => {
      sheet1(context).slicers.add("T", "A");
      await context.sync();
    }),
  );
  expect(failure).toEqual({
    code: "ApiNotFound",
    message: "Workbench does not support Worksheet.slicers",
    location: "Worksheet.slicers",
  });
});

test("an error stops the batch and leaves what was done before it", async () => {
  await excelFailure(
    Excel.run(async (context) => {
      sheet1(context).getRange("A1").values = [["done"]];
      sheet1(context).getRange("nonsense!");
      sheet1(context).getRange("nonsense!").values = [[1]];
      sheet1(context).getRange("A2").values = [["not done"]];
      await context.sync();
    }),
  );
  expect(office.host.read("Sheet1", "A1:A2")).toEqual([["done"], [""]]);
});

test("an ordered failure hits one call, after those it lets pass", async () => {
  office.host.failNext("Range.values", { code: "AccessDenied", message: "refused" }, 1);
  const write = () =>
    excelFailure(
      Excel.run(async (context) => {
        sheet1(context).getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
  expect(await write()).toBeNull();
  expect(await write()).toEqual({
    code: "AccessDenied",
    message: "refused",
    location: "Range.values",
  });
  expect(await write()).toBeNull();
});

test("mergeUndoGroup makes one undo step of several batches, undone last change first", async () => {
  await office.host.write("Sheet1", "A1", "before");
  const options = { mergeUndoGroup: true } as unknown as Excel.RunOptions;
  await Excel.run(options, async (context) => {
    const cell = sheet1(context).getRange("A1");
    cell.values = [["first"]];
    await context.sync();
    cell.values = [["second"]];
    context.workbook.worksheets.add("Made");
    await context.sync();
  });
  expect(office.host.sheetNames()).toEqual(["Sheet1", "Made"]);
  await office.host.undo();
  expect(office.host.sheetNames()).toEqual(["Sheet1"]);
  expect(office.host.read("Sheet1", "A1")).toEqual([["before"]]);
});

test("undoing a sheet that was shown goes back to the one before it", async () => {
  const options = { mergeUndoGroup: true } as unknown as Excel.RunOptions;
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.add("Made");
    sheet.getRange("A1:A2").values = [["Name"], ["x"]];
    sheet.tables.add("A1:A2", true);
    sheet.activate();
    sheet.getRange("A2").select();
    await context.sync();
  });
  expect(office.host.book.activeSheet.getName()).toBe("Made");
  await office.host.undo();
  expect(office.host.sheetNames()).toEqual(["Sheet1"]);
  expect(office.host.book.activeSheet.getName()).toBe("Sheet1");
});

test("what is redone calculates as before, formatted formulas included", async () => {
  const options = { mergeUndoGroup: true } as unknown as Excel.RunOptions;
  await Excel.run(options, async (context) => {
    const cells = context.workbook.worksheets.add("Made").getRange("A1:A2");
    cells.values = [[1], ["=A1+1"]];
    cells.format.font.bold = true;
    cells.numberFormat = [["0.0"], ["0.0"]];
    await context.sync();
  });
  await office.host.undo();
  await office.host.redo();
  await office.idle();
  expect(office.host.read("Made", "A1:A2")).toEqual([[1], [2]]);
});

test("without it each batch is a step of its own", async () => {
  await Excel.run(async (context) => {
    const cell = sheet1(context).getRange("A1");
    cell.values = [["first"]];
    await context.sync();
    cell.values = [["second"]];
    await context.sync();
  });
  await office.host.undo();
  expect(office.host.read("Sheet1", "A1")).toEqual([["first"]]);
});

test("an object kept beyond its batch is still the same range", async () => {
  const values = await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:A2");
    range.load("address");
    await context.sync();
    range.getCell(1, 0).values = [[5]];
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[""], [5]]);
});

test("requirement sets are answered for, up to what the add-in calls", () => {
  const { requirements } = Office.context;
  const isSetSupported = (name: string, version: string): boolean =>
    requirements.isSetSupported(name, version);
  expect(isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(isSetSupported("ExcelApi", "1.99")).toBe(false);
  expect(isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
});
