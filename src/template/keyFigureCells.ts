import type { SheetPlan } from "../plan/sheetPlan";

/** The rows of the Cover that show a key figure, from 0: those whose value has a format of its own. */
export function keyFigureRows(cover: SheetPlan): number[] {
  return cover.numberFormats.flatMap(({ range }) => {
    const row = /^B(\d+)$/.exec(range)?.[1];
    return row === undefined ? [] : [Number(row) - 1];
  });
}
