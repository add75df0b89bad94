import { entered } from "../../plan/content";
import { columnLetter, type SheetPlan } from "../../plan/sheetPlan";
import { applyHeat } from "./heat";
import { applyLook } from "./styles";
import { applyState } from "./states";

/** Queues the content of an empty sheet: every block is one write, and nothing is sent until the caller syncs. */
export function writeSheet(context: Excel.RequestContext, plan: SheetPlan): void {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  sheet.tabColor = plan.tabColor;
  // Widths first: on an empty sheet no row has to be measured anew.
  plan.widths.forEach((width, i) => {
    const letter = columnLetter(i);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = width;
  });
  for (const { range, format } of plan.numberFormats) {
    // Excel takes one format for a whole range; its typing knows only the table.
    sheet.getRange(range).numberFormat = format as unknown as string[][];
  }
  for (const { at, rows } of plan.blocks) {
    const columns = rows.map((row) => row.length).reduce((a, b) => Math.max(a, b), 0);
    const full = rows.map((row) => [
      ...row.map(entered),
      ...Array<string>(columns - row.length).fill(""),
    ]);
    sheet.getRange(at).getResizedRange(rows.length - 1, columns - 1).formulas = full;
  }
  format(sheet, plan);
  if (plan.table !== undefined) {
    const table = sheet.tables.add(sheet.getRange(plan.table.range), true);
    table.name = plan.table.name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
}

/** Formats, links and what depends on the cells. */
function format(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { cell, to } of plan.links ?? []) {
    sheet.getRange(cell).hyperlink = { documentReference: to, screenTip: to };
  }
  for (const { range, look } of plan.looks) applyLook(sheet.getRange(range), look);
  for (const { range, to } of plan.aligned) sheet.getRange(range).format.horizontalAlignment = to;
  for (const range of plan.wrapped ?? []) {
    const wrapped = sheet.getRange(range).format;
    wrapped.wrapText = true;
    wrapped.verticalAlignment = "Top";
  }
  for (const state of plan.states ?? []) applyState(sheet, state);
  for (const range of plan.heat ?? []) applyHeat(sheet.getRange(range));
  for (const { range, options } of plan.choices) {
    sheet.getRange(range).dataValidation.rule = {
      list: { inCellDropDown: true, source: options },
    };
  }
}
