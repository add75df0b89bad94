import type { Injector, IRange } from "@univerjs/core";
import { IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { contains, intersection } from "../../formulaText/area";

type Cell = [unitId: string, sheetId: string, row: number, column: number];

/** What Univer 0.25.1 asks while it sees whether a formula may spill; it has no public names. */
interface Runtime {
  _checkIfArrayFormulaRangeHasData(...args: [...Cell, area: IRange]): boolean;
  _isInOtherArrayFormulaRange(...args: [...Cell, row: number, column: number]): boolean;
}

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly range: IRange;
}

const BLOCKED = "#SPILL!";

/**
 * Lets many tables stand on one sheet. For every cell that a formula spills over, Univer looks at all spills of the sheet;
 * here it looks at those that touch the formula's own area, of which there are none as a rule. Nor is a formula in the way
 * that could not spill itself the last time.
 *
 * @param isTaken  whether an area holds what no formula spills over in Excel, and Univer does not know or mind
 */
export function spillApart(
  injector: Injector,
  isTaken: (sheetId: string, area: IRange) => boolean,
): void {
  const service = injector.get(IFormulaRuntimeService);
  const runtime = service as unknown as Runtime;
  const config = injector.get(IFormulaCurrentConfigService);
  const check = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  let touching: readonly Spill[] = [];
  // Both are asked about the same formula, this one first.
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, area) => {
    touching = spillsOf(config.getArrayFormulaRange()[unitId]?.[sheetId]).filter(
      (other) =>
        (other.row !== row || other.column !== column) && intersection(other.range, area) !== null,
    );
    return isTaken(sheetId, area) || check(unitId, sheetId, row, column, area);
  };
  runtime._isInOtherArrayFormulaRange = (unitId, sheetId, _row, _column, r, c) => {
    const cells = service.getUnitData()[unitId]?.[sheetId];
    const before = config.getUnitData()[unitId][sheetId].cellData;
    // One that is not calculated this time shows what it did.
    const shown = (at: Spill) =>
      cells?.getValue(at.row, at.column) ?? before.getValue(at.row, at.column);
    return touching.some((other) => contains(other.range, r, c) && shown(other)?.v !== BLOCKED);
  };
}

function spillsOf(rows: object | null | undefined): Spill[] {
  return Object.entries(rows ?? {}).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, IRange | null>).flatMap(([column, range]) =>
      range ? [{ row: Number(row), column: Number(column), range }] : [],
    ),
  );
}
