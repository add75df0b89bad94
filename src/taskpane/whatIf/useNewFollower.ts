import { useCallback, useMemo, useRef, useState } from "react";
import { readActiveCell } from "../../excel/cells/readCell";
import type { CellFacts } from "../../studies/types";
import { useSelection } from "../shell/useSelection";
import type { Follower, Place } from "./follower";

/** A follower of the sheet's selection, awake only while its view is shown. */
export function useNewFollower(isAwake: boolean): Follower {
  const [place, follow] = useState<Place>();
  const [unfinished, setAllUnfinished] = useState<ReadonlySet<Place>>(new Set());
  const takers = useRef(new Map<Place, (cell: CellFacts) => void>());
  const latest = useRef(0);

  const select = async (): Promise<void> => {
    if (place === undefined) return;
    const request = ++latest.current;
    const cell = await readActiveCell();
    // Only a number can be a result or an input; whoever clicks elsewhere is looking around.
    if (request !== latest.current || typeof cell.value !== "number") return;
    takers.current.get(place)?.(cell);
  };

  useSelection(isAwake, () => {
    select().catch(() => {
      // What cannot be read is not taken; the field's button says why.
    });
  });

  const register = useCallback((at: Place, take: (cell: CellFacts) => void) => {
    const known = takers.current;
    known.set(at, take);
    return () => {
      if (known.get(at) === take) known.delete(at);
    };
  }, []);
  const setUnfinished = useCallback((at: Place, isUnfinished: boolean) => {
    setAllUnfinished((before) => {
      if (before.has(at) === isUnfinished) return before;
      const others = [...before].filter((other) => other !== at);
      return new Set(isUnfinished ? [...others, at] : others);
    });
  }, []);
  return useMemo(
    () => ({ place, follow, register, unfinished, setUnfinished }),
    [place, register, unfinished, setUnfinished],
  );
}
