import { useCallback, useEffect, useState } from "react";
import { watchSelection } from "../../workbook";
import { failureOf, type Failure } from "../shell/failure";
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

  useEffect(() => {
    if (!isShown) return undefined;
    let isOver = false;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let end: (() => void) | undefined;
    watchSelection(() => {
      clearTimeout(resting);
      if (!isOver) resting = setTimeout(again, REST_MS);
    }).then(
      (stop) => {
        if (isOver) stop();
        else end = stop;
      },
      () => {
        // An Excel that does not tell: the button does the same.
      },
    );
    return () => {
      isOver = true;
      clearTimeout(resting);
      end?.();
    };
  }, [isShown, again]);

  return { state, again };
}
