import type { Preset } from "../../deals/dealSchema";
import { legRows } from "../../deals/legRows";
import type { LegArea } from "../legArea";
import { DEAL_DATA, legData, legKeys, type DealField, type LegData } from "../legCells";
import type { LegEdit, LegEdits } from "./mergeLegs";
import { sameContent, type Cell } from "./sameContent";

/** The legs' area as it was read: each row's data, and all its cells as they would be written back. */
interface CurrentLegs {
  data: readonly LegData[];
  before: readonly Cell[][];
}

/**
 * The edits, and with them no blank row among the legs: the last legs move up into the gaps. What the user
 * typed over a formula moves along, and a formula's references to its own row follow, as when Excel moves cells.
 */
export function closeGaps(
  legs: LegArea,
  current: CurrentLegs,
  edits: LegEdits,
  preset: Preset,
): LegEdits {
  const closed: LegEdits = new Map(edits);
  const isFilled = (row: number): boolean => {
    const edit = closed.get(row);
    if (edit !== undefined) return edit.kind !== "empty";
    return DEAL_DATA.some((field) => current.data[row][field] !== "");
  };
  const keys = legKeys(current.data);
  const known = new Set(legKeys(legRows(preset).map(legData)));
  let gap = 0;
  let last = current.data.length - 1;
  for (;;) {
    while (gap < last && isFilled(gap)) gap++;
    while (gap < last && !isFilled(last)) last--;
    if (gap >= last) return closed;
    const isImported = !known.has(keys[last]);
    closed.set(gap, moved(legs, current, closed.get(last), { from: last, to: gap, isImported }));
    closed.set(last, { kind: "empty" });
  }
}

function moved(
  { area, contents }: LegArea,
  { data, before }: CurrentLegs,
  edit: LegEdit | undefined,
  { from, to, isImported }: { from: number; to: number; isImported: boolean },
): LegEdit {
  if (edit?.kind === "new") return edit;
  const fields = edit?.kind === "fields" ? edit.fields : {};
  const rows = [area.firstRow + from, area.firstRow + to] as const;
  const planned = contents(data[from], rows[0]);
  const own: Record<string, Cell> = {};
  area.titles.forEach((title, i) => {
    const cell = before[from][i];
    const isFormula = typeof cell === "string" && cell.startsWith("=");
    const isData = DEAL_DATA.includes(title as DealField);
    const plan = planned[i];
    if (title in fields || (isData && !isFormula)) return;
    if (typeof plan !== "boolean" && sameContent(cell, plan)) return;
    own[title] = isFormula ? inRow(cell, ...rows) : cell;
  });
  const leg = { ...data[from], ...fields };
  return { kind: "new", leg, ...(isImported && { isImported }), own };
}

/** A formula whose references to cells of its own row, on its own sheet, lead to another row. */
function inRow(formula: string, from: number, to: number): string {
  const own = new RegExp(`(?<![\\w.!$'])(\\$?[A-Z]{1,3}\\$?)${from}(?![\\d(!])`, "g");
  return formula.replace(own, `$1${to}`);
}
