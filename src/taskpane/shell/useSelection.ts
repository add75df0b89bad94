import { useEffect, useEffectEvent } from "react";
import { watchSelection } from "../../excel/cells/selection";

/** Tells whenever other cells are selected, only while awake; an Excel that knows no such event tells nothing. */
export function useSelection(isAwake: boolean, onSelect: () => void): void {
  const tell = useEffectEvent(onSelect);
  useEffect(() => {
    if (!isAwake) return undefined;
    let isOver = false;
    let end: (() => void) | undefined;
    watchSelection(() => {
      if (!isOver) tell();
    }).then(
      (stop) => {
        if (isOver) stop();
        else end = stop;
      },
      () => {
        // The views have buttons that do the same.
      },
    );
    return () => {
      isOver = true;
      end?.();
    };
  }, [isAwake]);
}
