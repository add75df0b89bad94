import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { readActiveCell, watchSelection, type CellFacts } from "../../workbook";
import type { Follower, Place } from "./follower";

/** A follower of the sheet's selection, awake only while its view is shown. */
export function useNewFollower(isAwake: boolean): Follower {
  const [place, follow] = useState<Place>();
  const takers = useRef(new Map<Place, (cell: CellFacts) => void>());
  const latest = useRef(0);

  const select = useEffectEvent(async (): Promise<void> => {
    if (place === undefined) return;
    const request = ++latest.current;
    const cell = await readActiveCell();
    // Only a number can be a result or an input; whoever clicks elsewhere is looking around.
    if (request !== latest.current || typeof cell.value !== "number") return;
    takers.current.get(place)?.(cell);
  });

  useEffect(() => {
    if (!isAwake) return undefined;
    let isOver = false;
    let end: (() => void) | undefined;
    watchSelection(() => {
      if (isOver) return;
      select().catch(() => {
        // What cannot be read is not taken; the field's button says why.
      });
    }).then(
      (stop) => {
        if (isOver) stop();
        else end = stop;
      },
      () => {
        // An Excel that does not tell: the fields' buttons do the same.
      },
    );
    return () => {
      isOver = true;
      end?.();
    };
  }, [isAwake]);

  const register = useCallback((at: Place, take: (cell: CellFacts) => void) => {
    const known = takers.current;
    known.set(at, take);
    return () => {
      if (known.get(at) === take) known.delete(at);
    };
  }, []);
  return useMemo(() => ({ place, follow, register }), [place, register]);
}
