import type { ChartPlan, SheetPlan } from "../sheets/sheetPlan";

/**
 * Adds the charts of all sheets. Excel tells a series' name from its numbers by what the cells hold, so
 * they have to be calculated first: reading them back makes sure of that.
 */
export async function addCharts(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<void> {
  const charts = plans.flatMap(({ name, charts = [] }) => charts.map((chart) => ({ name, chart })));
  const { worksheets } = context.workbook;
  for (const { name, chart } of charts) {
    worksheets.getItem(name).getRange(chart.source).load({ values: true });
  }
  await context.sync();
  for (const { name, chart } of charts) addChart(worksheets.getItem(name), chart);
  await context.sync();
}

/** Queues a native chart over cells of the sheet. */
function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(plan.type, sheet.getRange(plan.source), plan.seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  chart.legend.visible = plan.series > 1;
  const categories = sheet.getRange(plan.categories);
  for (let i = 0; i < plan.series; i++) {
    chart.series.getItemAt(i).setXAxisValues(categories);
  }
  const { valueAxis } = chart.axes;
  valueAxis.title.text = plan.valueTitle;
  valueAxis.numberFormat = plan.valueFormat;
  chart.setPosition(plan.from, plan.to);
}
