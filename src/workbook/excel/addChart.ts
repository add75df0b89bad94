import type { ChartPlan } from "../sheets/sheetPlan";

/** Queues a native chart over cells of the sheet. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
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
