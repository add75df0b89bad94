import { ObjectMatrix } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import type { Cell } from "../functions/calls";

export interface NamedFormula extends Cell {
  readonly formula: string;
}

/** The cells whose formula has one of the names in it, in whatever case. */
export function formulasWithNames(
  sheets: NonNullable<IFormulaData[string]>,
  names: ReadonlySet<string>,
): readonly NamedFormula[] {
  const words = [...names].map((name) => name.replace(/[\\.]/g, "\\$&")).join("|");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\])(?:${words})(?![\\p{L}\\p{N}_.\\\\(])`,
    "iu",
  );
  /** Cells filled from one formula share it by an id, and only the first has its text. */
  const shared = new Map<string, string>();
  const found: NamedFormula[] = [];
  const each = (visit: (cell: Cell, item: IFormulaDataItem) => void): void => {
    for (const [sheetId, rows] of Object.entries(sheets)) {
      new ObjectMatrix<IFormulaDataItem>(rows ?? {}).forValue((row, column, item) => {
        if (item) visit({ sheetId, row, column }, item);
      });
    }
  };
  each((cell, { f, si }) => {
    if (!pattern.test(f)) return;
    found.push({ ...cell, formula: f });
    if (si) shared.set(si, f);
  });
  if (shared.size === 0) return found;
  each((cell, { f, si }) => {
    const formula = si && shared.get(si);
    if (formula && f !== formula) found.push({ ...cell, formula });
  });
  return found;
}
