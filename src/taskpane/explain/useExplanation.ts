import { useCallback, useEffect, useRef, useState } from "react";
import type { FormulaCell } from "../../excel/formulas/formulaCell";
import { failureOf, type Failure } from "../shell/failure";
import { useSelection } from "../shell/useSelection";
import { explainActiveCell, type ExplainedCell } from "./explainCell";

type State =
  | { at: "reading" }
  /** It is known which cell it is; its formulas are being asked for their arguments. */
  | { at: "calculating"; cell: FormulaCell }
  | { at: "explained"; explained: ExplainedCell }
  | { at: "failed"; failure: Failure };

/** Whoever walks over cells with the arrow keys does not want each explained. */
const REST_MS = 150;

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
    explainActiveCell(leaving.signal, (cell) => {
      if (!leaving.signal.aborted) setState((now) => shownMeanwhile(now, cell));
    }).then(
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

/** The same cell explained once more keeps its explanation until the next is there. */
function shownMeanwhile(now: State, cell: FormulaCell): State {
  const isSame =
    now.at === "explained" && JSON.stringify(now.explained.cell) === JSON.stringify(cell);
  return isSame ? now : { at: "calculating", cell };
}
