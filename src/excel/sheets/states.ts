import type { SheetPlan, StateLook } from "../../plan/sheetPlan";

const colors: Record<StateLook, { font: string; fill?: string }> = {
  good: { font: "#0B6A0B" },
  amber: { font: "#8A3707", fill: "#FFF4CE" },
  bad: { font: "#A80000", fill: "#FDE7E9" },
  changed: { font: "#C43501", fill: "#FFE8D9" },
  muted: { font: "#8A8A8A" },
  base: { font: "#000000", fill: "#FFD966" },
};

/** Queues a look that a range has while a formula holds. */
export function applyState(
  sheet: Excel.Worksheet,
  { range, formula, look }: NonNullable<SheetPlan["states"]>[number],
): void {
  const { custom } = sheet.getRange(range).conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  const { font, fill } = colors[look];
  custom.format.font.color = font;
  if (fill !== undefined) custom.format.fill.color = fill;
}
