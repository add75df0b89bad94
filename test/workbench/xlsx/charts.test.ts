import { chartData } from "../../../src/workbench/book/charts/chartData";
import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/save/saveXlsx";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

type ExcelChartType = `${Excel.ChartType}`;

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "My sheet";
    sheet.getRange("A1:C4").values = [
      ["Year", "Paid", "Owed"],
      ["2025", 1, 0.5],
      ["2026", -2, 0.25],
      ["2027", 4, 0.125],
    ];
    await context.sync();
  });
});
afterEach(() => {
  office.dispose();
  jest.restoreAllMocks();
});

async function addChart(type: ExcelChartType): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("My sheet");
    const chart = sheet.charts.add(type, sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "Paid & owed";
    chart.legend.position = "Right";
    if (type !== "Pie" && type !== "Doughnut") {
      chart.axes.valueAxis.title.text = "USD bn";
      chart.axes.valueAxis.numberFormat = "0.00";
    }
    chart.setPosition("E2", "J18");
    await context.sync();
  });
}

/** What Excel's own API says of the charts, and what they show. */
async function charts(): Promise<unknown[]> {
  const { book } = office.host;
  const drawn = book.charts.on(null).map((chart) => chartData(book, chart));
  return Excel.run(async (context) => {
    const { charts: all } = context.workbook.worksheets.getItem("My sheet");
    all.load({ chartType: true, left: true, top: true, width: true, height: true });
    await context.sync();
    const rest = all.items.map((chart) => {
      chart.title.load({ text: true, visible: true });
      chart.legend.load({ position: true, visible: true });
      if (chart.chartType !== "Pie" && chart.chartType !== "Doughnut") {
        chart.axes.valueAxis.load({ numberFormat: true });
        chart.axes.valueAxis.title.load({ text: true });
      }
      return chart;
    });
    await context.sync();

    return rest.map((chart, i) => [
      [chart.chartType, chart.title.toJSON(), chart.legend.toJSON(), chart.axes.toJSON()],
      [chart.left, chart.top, chart.width, chart.height],
      drawn[i],
    ]);
  });
}

const types = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "AreaStacked",
  "XYScatter",
  "XYScatterLines",
  "Doughnut",
  "Pie",
] as const;

test.each(types)("a chart of type %s is saved to a file and opened from it", async (type) => {
  await addChart(type);
  const before = await charts();
  expect(before).toHaveLength(1);
  const complaints = jest.spyOn(console, "warn").mockImplementation();
  await openXlsx(office.host, await saveXlsx(office.host.book, "OURO"));
  expect(await charts()).toEqual(before);
  expect(complaints.mock.calls).toEqual([]);
});

test("a title that shows a cell still shows it when the file is opened again", async () => {
  await addChart("Line");
  await Excel.run(async (context) => {
    const { charts: all } = context.workbook.worksheets.getItem("My sheet");
    all.getItemAt(0).title.setFormula("='My sheet'!$B$1");
    await context.sync();
  });
  const file = await saveXlsx(office.host.book, "OURO");
  office.dispose();
  office = await openWorkbook();
  await openXlsx(office.host, file);
  await office.host.write("My sheet", "B1", "Paid by now");
  const title = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("My sheet").charts.getItemAt(0).title;
    found.load({ text: true });
    await context.sync();
    return found.text;
  });
  expect(title).toBe("Paid by now");
});
