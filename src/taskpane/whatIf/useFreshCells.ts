import { useEffect, useEffectEvent } from "react";
import { readCellAgain } from "../../excel/cells/readCell";
import type { CellFacts } from "../../studies/types";
import { useKeptState } from "../kept/useKept";

/**
 * Reads cells that were kept again as the view opens: what they show may be of another day.
 *
 * @param onFresh  undefined where the cell is gone
 */
export function useFreshCells(
  cells: readonly (CellFacts | undefined)[],
  onFresh: (before: CellFacts, fresh: CellFacts | undefined) => void,
): void {
  const { ready } = useKeptState();
  const refresh = useEffectEvent((): void => {
    for (const cell of cells) {
      if (cell === undefined) continue;
      void readCellAgain(cell).then((fresh) => {
        take(cell, fresh);
      });
    }
  });
  const take = useEffectEvent(onFresh);
  useEffect(() => {
    let isOver = false;
    void ready.then(() => {
      if (!isOver) refresh();
    });
    return () => {
      isOver = true;
    };
  }, [ready]);
}
