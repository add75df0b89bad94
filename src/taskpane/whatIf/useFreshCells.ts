import { useEffect, useEffectEvent } from "react";
import { readCellAgain } from "../../excel/cells/readCell";
import type { CellFacts } from "../../studies/types";
import { usePersistedState } from "../persisted/usePersisted";
import { useLock } from "../shell/lock";
import { useSelectionTarget, type SelectionTarget } from "./selectionTarget";

/** When cells are read again after a change: at once, and once more for formulas that take their time. */
const DELAYS_MS = [100, 1500];

/**
 * Keeps what is shown of cells up to date: reads them again when the view is shown, after each selection in the
 * sheet, which follows whatever was typed there, and after each task.
 *
 * @param onFresh  undefined where the cell is gone; not called where nothing changed
 */
export function useFreshCells(
  cells: readonly (CellFacts | undefined)[],
  onFresh: (before: CellFacts, fresh: CellFacts | undefined) => void,
  given?: SelectionTarget,
): void {
  const { ready } = usePersistedState();
  const { isBusy } = useLock();
  const shared = useSelectionTarget();
  const { isAwake, turn } = given ?? shared;
  const take = useEffectEvent((cell: CellFacts, fresh: CellFacts | undefined): void => {
    if (JSON.stringify(cell) !== JSON.stringify(fresh)) onFresh(cell, fresh);
  });
  const refresh = useEffectEvent((): void => {
    for (const cell of cells) {
      if (cell === undefined) continue;
      void readCellAgain(cell).then((fresh) => {
        take(cell, fresh);
      });
    }
  });
  useEffect(() => {
    if (!isAwake || isBusy) return undefined;
    let isOver = false;
    let timers: ReturnType<typeof setTimeout>[] = [];
    void ready.then(() => {
      if (!isOver) timers = DELAYS_MS.map((delay) => setTimeout(refresh, delay));
    });
    return () => {
      isOver = true;
      for (const timer of timers) clearTimeout(timer);
    };
  }, [ready, isAwake, isBusy, turn]);
}
