import type { Injector } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  ErrorValueObject,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { arrayValue, BUSY } from "../functions/answer";
import type { Cell } from "../functions/calls";

/**
 * Has a formula that waits for a custom function show what it showed before, as a whole: a function around the one that
 * is asked is not called with an old value.
 *
 * @param before  what a cell's formula shows, null where that is nothing
 */
export function showStaleValues(
  injector: Injector,
  before: (cell: Cell) => Parameters<typeof arrayValue>[0] | null,
): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    if (!isBusy(result)) {
      set(result);
      return;
    }
    const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
    const values = before({ sheetId, row, column });
    set(values === null ? result : arrayValue(values));
  };
}

function isBusy(result: FunctionVariantType): boolean {
  const first = result instanceof ArrayValueObject ? result.getFirstCell() : result;
  return first instanceof ErrorValueObject && (first.getValue() as string) === BUSY;
}
