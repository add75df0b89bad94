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

test("what an add-in writes to a range it reads back, with the range's address and shape", async () => {
  const range = await Excel.run(async (context) => {
    const cells = sheet1(context).getRange("B2:C3");
    cells.values = [
      [1, "two"],
      [true, ""],
    ];
    cells.load("address,values,valueTypes,rowIndex,columnIndex,rowCount,columnCount,cellCount");
    await context.sync();
    return cells.toJSON();
  });
  expect(range).toEqual({
    address: "Sheet1!B2:C3",
    values: [
      [1, "two"],
      [true, ""],
    ],
    valueTypes: [
      ["Double", "String"],
      ["Boolean", "Empty"],
    ],
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 2,
    columnCount: 2,
    cellCount: 4,
  });
});

test("a formula's value is there in the batch that wrote it, at full precision", async () => {
  const cells = await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:A2");
    range.values = [["=1/3"], ["=A1*3"]];
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as unknown, formulas: range.formulas as unknown };
  });
  expect(cells).toEqual({ values: [[1 / 3], [1]], formulas: [["=1/3"], ["=A1*3"]] });
});

test("text is entered as Excel would enter it: numbers, percentages, dates, truth values, errors", async () => {
  const cells = await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:H1");
    range.values = [["12", "12.5%", "1,234", "2025-10-06", "TRUE", "#N/A", "'=x", "abc"]];
    range.load("values,numberFormat,text");
    await context.sync();
    return range.toJSON();
  });
  expect(cells.values).toEqual([[12, 0.125, 1234, 45936, true, "#N/A", "=x", "abc"]]);
  expect(cells.numberFormat).toEqual([
    ["General", "0.00%", "#,##0", "m/d/yyyy", "General", "General", "General", "General"],
  ]);
  expect(cells.text).toEqual([["12", "12.50%", "1,234", "10/6/2025", "TRUE", "#N/A", "=x", "abc"]]);
});

test("quoted text stays text, whatever it looks like and however its cell is styled afterwards", async () => {
  const cells = await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:E1");
    range.formulas = [["'=1+1", "'+1", "'2025", "'TRUE", "'2025-10-06"]];
    range.format.font.bold = true;
    range.numberFormat = [["General", "0.00", "General", "General", "General"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    return range.toJSON();
  });
  const texts = [["=1+1", "+1", "2025", "TRUE", "2025-10-06"]];
  expect(cells).toMatchObject({ values: texts, valueTypes: [texts[0].map(() => "String")] });
});

test("null leaves a cell alone, an empty string clears it, text format keeps text", async () => {
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:C1");
    range.numberFormat = [["General", "General", "@"]];
    range.values = [[1, 2, "007"]];
    range.values = [[null, "", null]];
    await context.sync();
  });
  expect(office.host.read("Sheet1", "A1:C1")).toEqual([[1, "", "007"]]);
});

test("one value fills the whole range; another shape is InvalidArgument", async () => {
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:B2");
    range.values = 7 as unknown as number[][];
    await context.sync();
  });
  expect(office.host.read("Sheet1", "A1:B2")).toEqual([
    [7, 7],
    [7, 7],
  ]);
  const failure = await excelFailure(
    Excel.run(async (context) => {
      sheet1(context).getRange("A1:B2").values = [[1]];
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
});

test("a sheet grows to what is written below or beside it", async () => {
  await Excel.run(async (context) => {
    sheet1(context).getRange("CZ5000").values = [["far"]];
    await context.sync();
  });
  expect(office.host.read("Sheet1", "CZ5000")).toEqual([["far"]]);
});

test("formats are read back, null where the cells differ", async () => {
  const format = await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:C3");
    const { format } = range;
    format.fill.color = "#ff0000";
    format.font.set({ bold: true, name: "Calibri", size: 14, color: "blue" });
    format.columnWidth = 100;
    format.rowHeight = 30;
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.indentLevel = 2;
    sheet1(context).getRange("B2").format.font.italic = true;
    format.load("columnWidth,rowHeight,horizontalAlignment,wrapText,indentLevel");
    format.fill.load("color");
    format.font.load("bold,italic,name,size,color");
    await context.sync();
    return format.toJSON();
  });
  expect(format).toMatchObject({
    columnWidth: 100,
    rowHeight: 30,
    horizontalAlignment: "Center",
    wrapText: true,
    indentLevel: 2,
    fill: { color: "#FF0000" },
    font: { bold: true, italic: null, name: "Calibri", size: 14, color: "#0000FF" },
  });
});

test("a border has the style, weight and colour it was given", async () => {
  const border = await Excel.run(async (context) => {
    const edge = sheet1(context).getRange("A1:C3").format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Medium";
    edge.color = "#808080";
    edge.load("style,weight,color");
    await context.sync();
    return edge.toJSON();
  });
  expect(border).toEqual({ style: "Continuous", weight: "Medium", color: "#808080" });
});

test("a whole column and a whole sheet can be formatted", async () => {
  const cell = await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange().format.font.name = "Georgia";
    sheet.getRange("B:B").format.fill.color = "#00FF00";
    const inside = sheet.getRange("B5");
    inside.load("format/font/name,format/fill/color");
    const column = inside.getEntireColumn();
    column.load("address");
    await context.sync();
    return [inside.format.font.name, inside.format.fill.color, column.address];
  });
  expect(cell).toEqual(["Georgia", "#00FF00", "Sheet1!B:B"]);
});

test("the used range is what holds values; an empty one is a null object", async () => {
  const answer = await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const empty = sheet.getUsedRangeOrNullObject(true);
    empty.load("address");
    await context.sync();
    sheet.getRange("B2").values = [["=SEQUENCE(2,2)"]];
    const used = sheet.getUsedRange(true);
    used.load("address");
    const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject();
    spill.load("address");
    const none = sheet.getRange("B3").getSpillingToRangeOrNullObject();
    none.load("address");
    await context.sync();
    return [empty.isNullObject, used.address, spill.address, none.isNullObject];
  });
  expect(answer).toEqual([true, "Sheet1!B2:C3", "Sheet1!B2:C3", true]);
});

test("clear can take contents, formats or everything of a whole sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A1:A2").values = [["x"], ["y"]];
    sheet.getRange("A1:A2").format.fill.color = "#123456";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    await context.sync();
  });
  expect(office.host.read("Sheet1", "A1:A2")).toEqual([[""], ["y"]]);
  const color = await Excel.run(async (context) => {
    const { fill } = sheet1(context).getRange("A1").format;
    fill.load("color");
    sheet1(context).getRange().clear();
    await context.sync();
    return fill.color;
  });
  expect(color).toBe("#123456");
  expect(office.host.read("Sheet1", "A2")).toEqual([[""]]);
});

test("ranges lead to others and can be selected", async () => {
  const addresses = await Excel.run(async (context) => {
    const range = sheet1(context).getRange("B2:D4");
    const others = [
      range.getCell(1, 1),
      range.getRow(2),
      range.getColumn(0),
      range.getResizedRange(1, -1),
      range.getOffsetRange(2, 1),
      range.getIntersection("A1:C3"),
      range.getLastCell(),
      range.getEntireRow(),
    ];
    for (const other of others) other.load("address");
    range.select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return [...others, selected].map(({ address }) => address.replace("Sheet1!", ""));
  });
  expect(addresses).toEqual([
    "C3",
    "B4:D4",
    "B2:B4",
    "B2:C5",
    "C4:E6",
    "B2:C3",
    "D4",
    "2:4",
    "B2:D4",
  ]);
});

test("a matrix that the library sends in parts arrives whole, and one of another shape not at all", async () => {
  const rows = Array.from({ length: 200 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * j));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:J200").formulas = rows;
    await context.sync();
  });
  expect(office.host.read("Sheet1", "A1:J200")).toEqual(rows);
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:I200").formulas = rows;
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});
