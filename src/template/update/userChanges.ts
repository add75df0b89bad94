import type { Preset } from "../../deals/dealSchema";
import { legRows } from "../../deals/legRows";
import type { Content, SheetPlan } from "../../plan/sheetPlan";
import { DEAL_DATA, legData, legKeys, type DealField, type LegData } from "../legCells";
import type { CellChange } from "./mergeCells";
import type { LegChange } from "./mergeLegs";
import { plannedCells } from "./plannedCells";
import { sameContent, type Cell } from "./sameContent";

/** The legs that the user added, took away or edited. */
export interface UserLegs {
  added: LegData[];
  removed: LegData[];
  changed: LegChange[];
}

/**
 * What the user changed on one sheet, the legs of its table aside: `before` is as loaded, `after` as it is.
 * `current` reads a cell of the workbook.
 */
export function userChanges(
  plan: SheetPlan,
  current: (row: number, column: number) => Cell,
): CellChange[] {
  return [...plannedCells(plan)].flatMap(([key, before]) => {
    const [row, column] = key.split(",").map(Number);
    const after = current(row, column);
    return sameContent(after, before) ? [] : [{ sheet: plan.name, row, column, before, after }];
  });
}

/** What the user changed among the legs of a preset. */
export function userLegs(preset: Preset, current: readonly LegData[]): UserLegs {
  return differingLegs(legRows(preset).map(legData), current);
}

/** What became of legs; one is known by deal, From, To and kind. */
export function differingLegs(
  planned: readonly Record<DealField, Content>[],
  current: readonly LegData[],
): UserLegs {
  const loaded = new Map(legKeys(planned).map((key, i) => [key, planned[i]]));
  const keys = legKeys(current);
  const there = new Set(keys);
  const legs: UserLegs = {
    added: [],
    removed: planned.filter((_, i) => !there.has([...loaded.keys()][i])),
    changed: [],
  };
  keys.forEach((key, i) => {
    if (key === undefined) return;
    const [before, after] = [loaded.get(key), current[i]];
    if (before === undefined) {
      legs.added.push(after);
      return;
    }
    for (const field of DEAL_DATA) {
      if (sameContent(after[field], before[field])) continue;
      const [from, to, deal] = [after.From, after.To, after.Deal].map(String);
      legs.changed.push({ from, to, deal, field, before: before[field], after: after[field] });
    }
  });
  return legs;
}
