import { columnLetter, columnNumber, quoted, type SheetPlan } from "../../../plan/sheetPlan";
import type { Check } from "../../check";
import type { SheetKey } from "../../sheetKeys";
import type { TemplateContext } from "../../templateContext";
import { chunked, count, faultOf } from "./parts";

/** The sheets that the template calculates; Answers and Cover repeat the state of the checks themselves. */
const CALCULATED: readonly SheetKey[] = [
  "Flows",
  "Circularity",
  "GPU",
  "Deals detail",
  "Adequacy",
  "Stress",
  "Signals",
  "Risk",
];

/** Every cell that the template calculates is still calculated: a number typed over a formula is seen. */
export function watchFormulas(context: TemplateContext, plans: readonly SheetPlan[]): Check[] {
  const { watch } = context.words.checks;
  return CALCULATED.flatMap((key): Check[] => {
    const plan = plans.find(({ name }) => name === context.sheet(key));
    if (plan === undefined) return [];
    const sheet = quoted(plan.name);
    const parts = formulaBoxes(plan, context.masterCheck).map((box) => {
      const cells = `${sheet}!${box}`;
      const wrong = `(1-ISFORMULA(${cells}))`;
      const address = `ADDRESS(SUMPRODUCT(MAX(${wrong}*ROW(${cells}))),SUMPRODUCT(MAX(${wrong}*COLUMN(${cells}))))`;
      return {
        count: count(wrong),
        where: `IF(${count(wrong)}>0,"${plan.name} "&SUBSTITUTE(${address},"$",""),"")`,
      };
    });
    return chunked(parts, { key, name: plan.name }).map((group, i, { length }) => ({
      sheet: key,
      label: watch.formulas(plan.name, length > 1 ? `${i + 1}/${length}` : ""),
      actual: group.map((part) => part.count).join("+"),
      expected: "0",
      ...{ tolerance: 0, compare: "equal" },
      reason: watch.reason,
      fault: faultOf(group, watch.formulasFault),
    }));
  });
}

/** Boxes of cells that hold formulas, such as $B$7:$I$20: rows below each other with the same columns make one. */
function formulaBoxes(plan: SheetPlan, masterCheck: string): string[] {
  const rows = new Map<number, Set<number>>();
  for (const { at, rows: contents } of plan.blocks) {
    const [, letters, first] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    contents.forEach((cells, i) => {
      cells.forEach((content, j) => {
        if (typeof content !== "string" || !content.startsWith("=")) return;
        if (content.includes(masterCheck)) return;
        const row = Number(first) + i;
        const columns = rows.get(row) ?? new Set();
        rows.set(row, columns.add(columnNumber(letters) + j));
      });
    });
  }
  const open = new Map<string, { first: number; last: number }>();
  const boxes: string[] = [];
  const close = (span: string): void => {
    const box = open.get(span);
    if (box === undefined) return;
    const [left, right] = span.split(":");
    boxes.push(`$${left}$${box.first}:$${right}$${box.last}`);
    open.delete(span);
  };
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const spans = spansOf(columns);
    for (const [span, { last }] of [...open])
      if (last !== row - 1 || !spans.includes(span)) close(span);
    for (const span of spans) open.set(span, { first: open.get(span)?.first ?? row, last: row });
  }
  [...open.keys()].forEach(close);
  return boxes;
}

/** Columns side by side, as "B:F". */
function spansOf(columns: ReadonlySet<number>): string[] {
  const sorted = [...columns].sort((a, b) => a - b);
  const starts = sorted.filter((column) => !columns.has(column - 1));
  return starts.map((start) => {
    let end = start;
    while (columns.has(end + 1)) end++;
    return `${columnLetter(start)}:${columnLetter(end)}`;
  });
}
