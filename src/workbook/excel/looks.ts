import type { Look } from "../plans/sheetPlan";

interface Style {
  font?: { bold?: boolean; italic?: boolean; color?: string; size?: number };
  fill?: string;
  /** Text beside a column of numbers keeps its distance. */
  indent?: number;
  underline?: string;
}

const header: Style = {
  font: { bold: true, color: "#000000" },
  fill: "#E8EEF4",
  underline: "#7F8FA0",
};

/** Inputs blue on a pale fill, formulas black: the convention of financial models (FAST, ICAEW). */
const styles: Record<Look, Style> = {
  title: { font: { bold: true, size: 15 } },
  note: { font: { color: "#595959", size: 10 } },
  heading: { font: { bold: true, size: 12 } },
  label: {},
  input: { font: { color: "#0000FF" }, fill: "#FFFBE6" },
  result: { font: { bold: true, color: "#000000" } },
  header,
  unit: { font: { color: "#595959" }, indent: 1 },
  unitHeader: { ...header, indent: 1 },
  source: { font: { color: "#595959" } },
};

/** Gives a range one of the looks. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { font = {}, fill, indent, underline } = styles[look];
  const { format } = range;
  format.font.set(font);
  if (fill !== undefined) format.fill.color = fill;
  if (indent !== undefined) format.indentLevel = indent;
  if (underline !== undefined) {
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = underline;
  }
}
