import type { FormulaLimit } from "./sheetFormulas";

/** What of a file is not kept as it was: so many things of a kind on a sheet. */
export interface Limit {
  /** Empty where it is of the whole workbook. */
  readonly sheet: string;
  readonly kind: LimitKind;
  readonly count: number;
}

/** Things that are left out, by the name of their parts or elements in the file. */
type Lost =
  | "calculation"
  | "chart"
  | "chart-sheet"
  | "comments"
  | "conditional-format"
  | "control"
  | "data-validation"
  | "filter"
  | "pivot-table"
  | "sparkline"
  | "table-without-headers"
  | "threaded-comments";

export type LimitKind = FormulaLimit | Lost;

const WORDS: Readonly<Record<LimitKind, string>> = {
  "external-link": "formulas that read other workbooks (values kept)",
  "3d-reference": "formulas over several sheets (values kept)",
  function: "formulas with functions that the workbench has not (values kept)",
  name: "formulas with names that the workbench cannot follow (values kept)",
  table: "formulas of table parts that the workbench has not (values kept)",
  array: "array formulas over several cells (values kept)",
  "data-table": "data tables (values kept)",
  calculation: "formulas for which the workbench has another answer (values kept)",
  chart: "charts of other kinds (left out)",
  "chart-sheet": "sheets that hold no cells (left out)",
  comments: "groups of notes (left out)",
  "threaded-comments": "groups of comments (left out)",
  "conditional-format": "conditional formats of other kinds (left out)",
  control: "controls and embedded objects (left out)",
  "data-validation": "data validations of other kinds (left out)",
  filter: "filters (left out)",
  "pivot-table": "pivot tables (values kept)",
  "table-without-headers": "tables without headers (cells kept)",
  sparkline: "groups of sparklines (left out)",
};

/** The limits in words, a sheet after the other; empty where all is kept. */
export function limitsInWords(limits: readonly Limit[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, kind, count } of limits) {
    const words = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, [...words, `${count} ${WORDS[kind]}`]);
  }
  return [...bySheet]
    .map(([sheet, words]) => `${sheet === "" ? "Workbook" : sheet}: ${words.join(", ")}`)
    .join("; ");
}

/** Parts beside a sheet that the workbench has nothing for, by the last word of the relation's type. */
const LOST_PARTS: ReadonlyMap<string, Lost> = new Map([
  ["comments", "comments"],
  ["threadedComment", "threaded-comments"],
  ["pivotTable", "pivot-table"],
  ["ctrlProp", "control"],
  ["oleObject", "control"],
  ["control", "control"],
]);

/** What is on a sheet and left out, apart from formulas, charts and rules. */
export function lostOn(xml: string, related: readonly string[]): Map<LimitKind, number> {
  const found = new Map<LimitKind, number>();
  const add = (kind: LimitKind, count: number): void => {
    if (count > 0) found.set(kind, (found.get(kind) ?? 0) + count);
  };
  for (const kind of related) {
    const lost = LOST_PARTS.get(kind);
    if (lost) add(lost, 1);
  }
  add("filter", /<autoFilter\b/.test(xml) ? 1 : 0);
  add("sparkline", xml.match(/<(?:\w+:)?sparklineGroup\b/g)?.length ?? 0);
  return found;
}
