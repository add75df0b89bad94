import { chartData } from "../../src/workbench/book/charts/chartData";
import type { Chart } from "../../src/workbench/book/charts/chart";
import { excelFailure } from "../support/excelFailure";
import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

const YEARS = ["2025", "2026", "2027"];
let office: OfficeInNode;

beforeEach(async () => {
  office = await openWorkbook();
  await office.host.write("Sheet1", "A1:C4", [
    ["Year", "Direct", "Traced"],
    ["'2025", 0.1, 0.2],
    ["'2026", 0.15, "=B3*2"],
    ["'2027", 0.2, "=NA()"],
  ]);
  await office.idle();
});

afterEach(() => {
  office.dispose();
});

const inSheet = <T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });

const shares = (context: Excel.RequestContext): Excel.Chart =>
  context.workbook.worksheets.getItem("Sheet1").charts.getItem("Shares");
const charts = (): readonly Chart[] =>
  office.host.charts(office.host.book.activeSheet.getSheetId());
const shown = (index = 0): unknown =>
  chartData(office.host.book, charts()[index]).map(({ name, labels, values }) => [
    name,
    labels,
    values,
  ]);

const addLine = (): Promise<void> =>
  inSheet((sheet) => {
    const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:C4"), "Columns");
    chart.name = "Shares";
    chart.title.text = "Circular share";
    chart.setPosition("E2", "J16");
  });

test("a chart takes series, names and labels from its range, and follows the cells", async () => {
  await addLine();
  expect(shown()).toEqual([
    ["Direct", ["2025", "2026", "2027"], [0.1, 0.15, 0.2]],
    ["Traced", ["2025", "2026", "2027"], [0.2, 0.3, null]],
  ]);
  await office.host.write("Sheet1", "B3", 0.4);
  await office.idle();
  expect(shown()).toEqual([
    ["Direct", YEARS, [0.1, 0.4, 0.2]],
    ["Traced", YEARS, [0.2, 0.8, null]],
  ]);
});

test("rows become series where the range is wider than long, and an empty corner means labels", async () => {
  await office.host.write("Sheet1", "A10:D11", [
    ["", 2025, 2026, 2027],
    ["Debt", 5, 4, 3],
  ]);
  await inSheet((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A10:D11"), "Auto"));
  expect(shown()).toEqual([["Debt", ["2025", "2026", "2027"], [5, 4, 3]]]);
});

test("a chart tells its name, type, place, title, legend, axes and series", async () => {
  await addLine();
  const read = await Excel.run(async (context) => {
    const { charts: collection } = context.workbook.worksheets.getItem("Sheet1");
    const chart = collection.getItem("shares");
    chart.load("name,chartType,left,top,width,height");
    const title = shares(context).title;
    const legend = shares(context).legend;
    const series = shares(context).series;
    const valueAxis = shares(context).axes.valueAxis;
    title.load("text,visible");
    title.format.font.bold = true;
    legend.position = "Right";
    legend.load("visible,position");
    valueAxis.numberFormat = "0%";
    valueAxis.minimum = 0;
    valueAxis.title.text = "Share";
    valueAxis.load("numberFormat,minimum,maximum");
    series.load("items/name,items/chartType,items/axisGroup");
    collection.load("count");
    await context.sync();
    return [
      [chart.name, chart.chartType, chart.left, chart.top, chart.width, chart.height],
      [title.text, title.visible, legend.visible, legend.position],
      [valueAxis.numberFormat, valueAxis.minimum as unknown, valueAxis.maximum as unknown],
      series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
      collection.count,
    ];
  });
  expect(read).toEqual([
    ["Shares", "Line", 216, 15, 324, 225],
    ["Circular share", true, true, "Right"],
    ["0%", 0, ""],
    [
      ["Direct", "Line", "Primary"],
      ["Traced", "Line", "Primary"],
    ],
    1,
  ]);
});

test("series are added, given cells and colours, put on the second axis, and deleted", async () => {
  await addLine();
  await inSheet((sheet) => {
    const { series } = sheet.charts.getItem("Shares");
    const added = series.add("Twice");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    added.chartType = "ColumnClustered";
    added.axisGroup = "Secondary";
    added.format.fill.setSolidColor("#C00000");
    added.format.line.color = "#00B050";
    added.format.line.weight = 1.5;
    series.getItemAt(0).delete();
  });
  const [{ series }] = charts();
  expect(series).toMatchObject([
    { type: null },
    {
      name: "Twice",
      type: "ColumnClustered",
      axisGroup: "Secondary",
      fill: "#C00000",
      line: { color: "#00B050", weight: 1.5 },
    },
  ]);
  expect(shown()).toMatchObject([
    ["Traced", YEARS, [0.2, 0.3, null]],
    ["Twice", YEARS, [0.2, 0.3, null]],
  ]);
});

test("a chart goes with its sheet, keeps to its cells when the sheet is renamed, and undo takes it away", async () => {
  await addLine();
  await inSheet((sheet) => {
    sheet.name = "Renamed";
  });
  expect(shown()).toMatchObject([
    ["Direct", YEARS, [0.1, 0.15, 0.2]],
    ["Traced", YEARS, [0.2, 0.3, null]],
  ]);
  await office.host.undo();
  await office.host.undo();
  expect(charts()).toEqual([]);
  await office.host.redo();
  const [{ id, sheetId }] = charts();
  await inSheet((sheet, context) => {
    context.workbook.worksheets.add("Other");
    sheet.delete();
  });
  expect(office.host.charts(sheetId)).toEqual([]);
  await office.host.undo();
  expect(office.host.charts(sheetId)).toMatchObject([{ id }]);
});

test("a chart deleted is gone, and one that is not there is a null object", async () => {
  await addLine();
  const isNull = await Excel.run(async (context) => {
    const { charts: collection } = context.workbook.worksheets.getItem("Sheet1");
    collection.getItem("Shares").delete();
    const found = collection.getItemOrNullObject("Shares");
    await context.sync();
    return found.isNullObject;
  });
  expect(isNull).toBe(true);
  expect(charts()).toEqual([]);
});

test("a type that is not drawn is refused", async () => {
  const add = inSheet((sheet) => sheet.charts.add("Radar", sheet.getRange("A1:C4")));
  expect(await excelFailure(add)).toMatchObject({
    code: "InvalidArgument",
    location: "ChartCollection.add",
  });
});

test("a title shows a cell's text as long as it has no text of its own", async () => {
  await addLine();
  const title = (): Promise<string> =>
    inSheet((_, context) => {
      const found = shares(context).title;
      found.load({ text: true });
      return found;
    }).then(({ text }) => text);
  await inSheet((_, context) => {
    shares(context).title.setFormula("=Sheet1!$C$1");
  });
  expect(await title()).toBe("Traced");
  await office.host.write("Sheet1", "C1", "Once more");
  expect(await title()).toBe("Once more");
  await inSheet((_, context) => {
    shares(context).title.text = "Its own";
  });
  expect(await title()).toBe("Its own");
  const refused = inSheet((_, context) => {
    shares(context).title.setFormula("no cell");
  });
  expect(await excelFailure(refused)).toMatchObject({ code: "InvalidArgument" });
});
