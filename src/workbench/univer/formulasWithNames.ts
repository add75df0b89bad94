import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import type { Cell } from "../functions/calls";

export interface NamedFormula extends Cell {
  readonly formula: string;
}

/** Univer's own type of a sheet's formulas, which are numbered objects, is partly `any`. */
type Numbered<T> = Readonly<Record<string, T | null | undefined>>;
type Sheets = Numbered<Numbered<Numbered<IFormulaDataItem>>>;

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
    for (const [sheetId, matrix] of Object.entries(sheets as Sheets)) {
      for (const [row, columns] of Object.entries(matrix ?? {})) {
        for (const [column, item] of Object.entries(columns ?? {})) {
          if (item) visit({ sheetId, row: Number(row), column: Number(column) }, item);
        }
      }
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
