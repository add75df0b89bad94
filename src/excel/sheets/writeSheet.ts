import { entered } from "../../plan/content";
import { columnLetter, type Limits, type SheetPlan, type StateLook } from "../../plan/sheetPlan";
import { applyLook } from "./styles";

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
  for (const { range, to } of plan.limits ?? []) limit(sheet.getRange(range), to);
}

/** Numbers beyond are slips of the hand: Excel's own start at 1e15 to lose digits. */
const LARGEST = 1e15;

/** Lets a range hold only what its limits say; Excel refuses anything else as it is typed. */
export function limit(range: Excel.Range, to: Limits): void {
  const between = (formula1: number, formula2: number): Excel.DataValidationRule => ({
    decimal: { formula1, formula2, operator: "Between" },
  });
  // The cell itself, whatever cell is active while the rule is made.
  const first = "INDIRECT(ADDRESS(ROW(),COLUMN()))";
  switch (to) {
    case "number":
      range.dataValidation.rule = between(-LARGEST, LARGEST);
      return;
    case "atLeast0":
      range.dataValidation.rule = between(0, LARGEST);
      return;
    case "share":
      range.dataValidation.rule = between(0, 1);
      return;
    case "trimmed":
      range.dataValidation.rule = { custom: { formula: `=EXACT(${first},TRIM(${first}))` } };
  }
}

/** Orange, white, blue: told apart by the colour-blind, and light enough to read a number on, in print too. */
const LOW = "#F4B183";
const MIDDLE = "#FFFFFF";
const HIGH = "#9DC3E6";

/** Queues the colours of a range from its lowest number over the median to its highest. */
function applyHeat(range: Excel.Range): void {
  const { colorScale } = range.conditionalFormats.add("ColorScale");
  colorScale.criteria = {
    minimum: { type: "LowestValue", color: LOW },
    midpoint: { type: "Percentile", formula: "50", color: MIDDLE },
    maximum: { type: "HighestValue", color: HIGH },
  };
}

const colors: Record<StateLook, { font: string; fill?: string }> = {
  good: { font: "#0B6A0B" },
  amber: { font: "#8A3707", fill: "#FFF4CE" },
  bad: { font: "#A80000", fill: "#FDE7E9" },
  changed: { font: "#C43501", fill: "#FFE8D9" },
  muted: { font: "#8A8A8A" },
  base: { font: "#000000", fill: "#FFD966" },
};

/** Queues a look that a range has while a formula holds. */
function applyState(
  sheet: Excel.Worksheet,
  { range, formula, look }: NonNullable<SheetPlan["states"]>[number],
): void {
  const { custom } = sheet.getRange(range).conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  const { font, fill } = colors[look];
  custom.format.font.color = font;
  if (fill !== undefined) custom.format.fill.color = fill;
}
