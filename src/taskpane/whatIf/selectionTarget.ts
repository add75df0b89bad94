import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { readActiveCell } from "../../excel/cells/readCell";
import type { CellFacts } from "../../studies/types";
import { useSelection } from "../shell/useSelection";

/** The fields that can take the cell that is clicked in the sheet. */
export type Place = "result" | "down" | "across" | "input";

/** The field that takes the cell that is clicked next in the sheet. */
export interface SelectionTarget {
  target: Place | undefined;
  setTarget: (place: Place | undefined) => void;
  /** What a field does with a cell; returns unregister. */
  register: (place: Place, take: (cell: CellFacts) => void) => () => void;
  /** Fields in which something is typed that is no cell yet, or cannot be one. */
  unfinished: ReadonlySet<Place>;
  setUnfinished: (place: Place, isUnfinished: boolean) => void;
  /** Whether the view is shown. */
  isAwake: boolean;
  /** Rises with each selection: what the user typed before may have changed what cells show. */
  turn: number;
}

const SelectionTargetContext = createContext<SelectionTarget>({
  target: undefined,
  setTarget: () => undefined,
  register: () => () => undefined,
  unfinished: new Set(),
  setUnfinished: () => undefined,
  isAwake: false,
  turn: 0,
});

export const SelectionTargetProvider = SelectionTargetContext.Provider;
export const useSelectionTarget = (): SelectionTarget => useContext(SelectionTargetContext);

/** Subscribes the What if view's fields to the sheet's selection while the view is shown. */
export function useNewSelectionTarget(isAwake: boolean): SelectionTarget {
  const [target, setTarget] = useState<Place>();
  const [unfinished, setAllUnfinished] = useState<ReadonlySet<Place>>(new Set());
  const takers = useRef(new Map<Place, (cell: CellFacts) => void>());
  const latest = useRef(0);
  const [turn, setTurn] = useState(0);
  const lastSheet = useRef<string>(undefined);

  useEffect(() => {
    if (!isAwake) return;
    readActiveCell().then(
      ({ sheet }) => {
        lastSheet.current = sheet;
      },
      () => {
        // Known from the first selection on.
      },
    );
  }, [isAwake]);

  const select = async (): Promise<void> => {
    const request = ++latest.current;
    const cell = await readActiveCell();
    const isSwitch = lastSheet.current !== undefined && lastSheet.current !== cell.sheet;
    lastSheet.current = cell.sheet;
    // Excel tells the old selection of a sheet when the user switches to it: nobody picked that cell.
    if (isSwitch) return;
    // Only a number can be a result or an input; whoever clicks elsewhere is looking around.
    if (target === undefined || request !== latest.current || typeof cell.value !== "number")
      return;
    takers.current.get(target)?.(cell);
  };

  useSelection(isAwake, () => {
    setTurn((before) => before + 1);
    select().catch(() => {
      // What cannot be read is not taken; the field's button says why.
    });
  });

  const register = useCallback((place: Place, take: (cell: CellFacts) => void) => {
    const known = takers.current;
    known.set(place, take);
    return () => {
      if (known.get(place) === take) known.delete(place);
    };
  }, []);
  const setUnfinished = useCallback((place: Place, isUnfinished: boolean) => {
    setAllUnfinished((before) => {
      if (before.has(place) === isUnfinished) return before;
      const others = [...before].filter((other) => other !== place);
      return new Set(isUnfinished ? [...others, place] : others);
    });
  }, []);
  return useMemo(
    () => ({ target, setTarget, register, unfinished, setUnfinished, isAwake, turn }),
    [target, register, unfinished, setUnfinished, isAwake, turn],
  );
}
