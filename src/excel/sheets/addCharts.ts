import {
  columnLetter,
  columnNumber,
  quoted,
  type ChartPlan,
  type SheetPlan,
} from "../../plan/sheetPlan";

/** Told apart in any light, by those who see red and green alike too; Excel's own have two blues. */
const LINE_COLORS = ["#1F4E79", "#E76300", "#832DB6", "#2E8B57", "#BD1F01", "#717581"];

interface Drawing {
  sheetName: string;
  sheet: Excel.Worksheet;
  plan: ChartPlan;
  source: Excel.Range;
}

/**
 * Adds the charts of all sheets. How many series Excel finds in a range depends on what the cells hold at
 * that moment, so each series is given its name and cells here, whatever Excel found.
 */
export async function addCharts(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<void> {
  const drawings = plans.flatMap(({ name, charts = [] }) =>
    charts.map((plan): Drawing => {
      const sheet = context.workbook.worksheets.getItem(name);
      const source = sheet.getRange(plan.source);
      source.load({ values: true });
      return { sheetName: name, sheet, plan, source };
    }),
  );
  await context.sync();
  const found = drawings.map((drawing) => {
    const chart = addChart(drawing);
    return { ...drawing, chart, count: chart.series.getCount() };
  });
  await context.sync();
  for (const { chart, count, ...drawing } of found) setSeries(chart, count.value, drawing);
  await context.sync();
}

const absolute = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

function addChart({ sheet, sheetName, plan, source }: Drawing): Excel.Chart {
  const chart = sheet.charts.add(plan.type, source, plan.seriesBy);
  chart.name = plan.name;
  if (plan.title.startsWith("="))
    chart.title.setFormula(`=${quoted(sheetName)}!${absolute(plan.from)}`);
  else chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  chart.legend.visible = plan.series > 1;
  const { valueAxis } = chart.axes;
  valueAxis.title.text = plan.valueTitle;
  valueAxis.numberFormat = plan.valueFormat;
  if (plan.topDown === true) chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(plan.from, plan.to);
  return chart;
}

/** Gives the chart just the series of its plan. */
function setSeries(chart: Excel.Chart, found: number, { sheet, plan, source }: Drawing): void {
  const values = source.values as unknown[][];
  const categories = sheet.getRange(plan.categories);
  for (let i = plan.series; i < found; i++) chart.series.getItemAt(plan.series).delete();
  for (let i = 0; i < plan.series; i++) {
    const name = String(plan.seriesBy === "Rows" ? values[i][0] : values[0][i]);
    const series = i < found ? chart.series.getItemAt(i) : chart.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(numbersOf(plan, i)));
    series.setXAxisValues(categories);
    const color = plan.colors?.[i];
    if (plan.type === "Line")
      series.format.line.color = color ?? LINE_COLORS[i % LINE_COLORS.length];
    else if (color !== undefined) series.format.fill.setSolidColor(color);
  }
}

/** The cells of one series without its name. */
function numbersOf({ source, seriesBy }: ChartPlan, i: number): string {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(source) ?? [];
  if (seriesBy === "Rows") {
    const row = Number(top) + i;
    return `${columnLetter(columnNumber(left) + 1)}${row}:${right}${row}`;
  }
  const column = columnLetter(columnNumber(left) + i);
  return `${column}${Number(top) + 1}:${column}${bottom}`;
}
