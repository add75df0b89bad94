import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf, type Failure } from "../shell/failure";
import { useSelection } from "../shell/useSelection";
import { explainActiveCell, type ExplainedCell } from "./explainCell";

type State =
  | { at: "reading" }
  | { at: "explained"; explained: ExplainedCell }
  | { at: "failed"; failure: Failure };

/** Whoever walks over cells with the arrow keys does not want each explained. */
const REST_MS = 250;

/** The explanation of the active cell, which follows the selection while its view is shown. */
export function useExplanation(isShown: boolean): { state: State; again: () => void } {
  const [state, setState] = useState<State>({ at: "reading" });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);

  useEffect(() => {
    if (!isShown) return undefined;
    const leaving = new AbortController();
    explainActiveCell(leaving.signal).then(
      (explained) => {
        if (!leaving.signal.aborted) setState({ at: "explained", explained });
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setState({ at: "failed", failure: failureOf(error) });
      },
    );
    return () => {
      leaving.abort();
    };
  }, [isShown, turn]);

  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useSelection(isShown, () => {
    clearTimeout(resting.current);
    resting.current = setTimeout(again, REST_MS);
  });

  return { state, again };
}
