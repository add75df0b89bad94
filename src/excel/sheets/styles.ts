import type { Look } from "../../plan/sheetPlan";

interface Style {
  font?: { bold?: boolean; italic?: boolean; color?: string; size?: number };
  fill?: string;
  /** Text beside a column of numbers keeps its distance. */
  indent?: number;
  underline?: string;
  overline?: string;
}

const header: Style = {
  font: { bold: true },
  fill: "#E8EEF4",
  underline: "#7F8FA0",
};

/** Inputs blue on a pale fill, formulas in Excel's own black: the convention of financial models (FAST, ICAEW). */
const styles: Record<Look, Style> = {
  title: { font: { bold: true, size: 15 } },
  note: { font: { color: "#595959", size: 10 } },
  heading: { font: { bold: true, size: 12 } },
  label: {},
  input: { font: { color: "#0000FF" }, fill: "#FFFBE6" },
  formula: {},
  link: { font: { color: "#00703C" } },
  result: { font: { bold: true } },
  total: { font: { bold: true }, overline: "#7F8FA0" },
  header,
  unit: { font: { color: "#595959" }, indent: 1 },
  textHeader: { ...header, indent: 1 },
  source: { font: { color: "#595959" }, indent: 1 },
  good: { font: { bold: true, color: "#0B6A0B" } },
  warning: { font: { bold: true, color: "#8A3707" }, fill: "#FDF3E1" },
};

/** Gives a range one of the looks. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { font = {}, fill, indent, underline, overline } = styles[look];
  const { format } = range;
  format.font.set(font);
  if (fill !== undefined) format.fill.color = fill;
  if (indent !== undefined) format.indentLevel = indent;
  if (underline !== undefined) line(format, "EdgeBottom", underline);
  if (overline !== undefined) line(format, "EdgeTop", overline);
}

function line(format: Excel.RangeFormat, side: "EdgeTop" | "EdgeBottom", color: string): void {
  const edge = format.borders.getItem(side);
  edge.style = "Continuous";
  edge.color = color;
}
