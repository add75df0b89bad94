import type { IRange, IUnitRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

interface Spill {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** Knows what formulas spilled over after one calculation and no more after the next. */
export class SpillSizes {
  #before: ReadonlyMap<string, Spill> = new Map();

  constructor(private readonly model: FormulaDataModel) {}

  /**
   * The cells that a smaller table has left since the last time this was asked. Univer 0.25.1 clears them after the calculation,
   * so that what reads them has still seen the old values.
   */
  left(): IUnitRange[] {
    const before = this.#before;
    const now = this.#spills();
    this.#before = now;
    return [...before].flatMap(([key, { unitId, sheetId, range }]) => {
      const { startRow, startColumn } = range;
      const alone = { ...range, endRow: startRow, endColumn: startColumn };
      return difference(range, now.get(key)?.range ?? alone).map((left) => ({
        unitId,
        sheetId,
        range: left,
      }));
    });
  }

  #spills(): Map<string, Spill> {
    const spills = new Map<string, Spill>();
    for (const [unitId, sheets] of Object.entries(this.model.getArrayFormulaRange())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        for (const [row, cells] of Object.entries(rows)) {
          for (const [column, range] of Object.entries((cells ?? {}) as Record<string, IRange>)) {
            spills.set(`${unitId}!${sheetId}!${row},${column}`, { unitId, sheetId, range });
          }
        }
      }
    }
    return spills;
  }
}

/** What a range has below and beside another that starts in the same cell. */
export function difference(range: IRange, { endRow, endColumn }: IRange): IRange[] {
  const below = { ...range, startRow: endRow + 1 };
  const beside = {
    ...range,
    endRow: Math.min(range.endRow, endRow),
    startColumn: endColumn + 1,
  };
  return [below, beside].filter(
    (part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn,
  );
}
