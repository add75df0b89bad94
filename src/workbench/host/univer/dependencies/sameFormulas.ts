import type { IFormulaData, IFormulaDataItem, IUnitData } from "@univerjs/engine-formula";

/** The formulas of a workbook and the sizes of its sheets, to be compared with what they are later. */
export interface FormulaSnapshot {
  /** The list last found to hold the same: it need not be looked through again. */
  data: IFormulaData;
  readonly formulas: ReadonlyMap<string, IFormulaDataItem>;
  readonly sizes: string;
}

export function snapshotFormulas(data: IFormulaData, sheets: IUnitData): FormulaSnapshot {
  const formulas = new Map<string, IFormulaDataItem>();
  forEachFormula(data, (key, item) => {
    formulas.set(key, { ...item });
    return true;
  });
  return { data, formulas, sizes: sizesOf(sheets) };
}

export function hasSameFormulas(
  snapshot: FormulaSnapshot,
  data: IFormulaData,
  sheets: IUnitData,
): boolean {
  const { formulas, sizes } = snapshot;
  if (sizes !== sizesOf(sheets)) return false;
  if (data === snapshot.data) return true;
  let count = 0;
  const isSame = forEachFormula(data, (key, { f, si, x, y }) => {
    count += 1;
    const known = formulas.get(key);
    return known?.f === f && known.si === si && known.x === x && known.y === y;
  });
  if (!isSame || count !== formulas.size) return false;
  snapshot.data = data;
  return true;
}

/** Goes on while the visitor says so; tells whether it came to the end. */
function forEachFormula(
  data: IFormulaData,
  visit: (key: string, item: IFormulaDataItem) => boolean,
): boolean {
  for (const [unitId, sheets] of Object.entries(data)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(
          (columns ?? {}) as Record<string, IFormulaDataItem | null>,
        )) {
          if (item && !visit(`${unitId}!${sheetId}!${row},${column}`, item)) return false;
        }
      }
    }
  }
  return true;
}

function sizesOf(units: IUnitData): string {
  return Object.values(units)
    .flatMap((sheets) => Object.entries(sheets))
    .map(([id, sheet]) => `${id}:${sheet.rowCount}x${sheet.columnCount}`)
    .join(";");
}
