import { useCallback, useEffect, useState } from "react";
import { useKept } from "../kept/useKept";
import { failureOf, type Failure } from "../shell/failure";
import { readPayments, type PaymentSource, type ReadPayments } from "./readPayments";

type State =
  { at: "reading" } | { at: "read"; read: ReadPayments } | { at: "failed"; failure: Failure };

/** The payments of the workbook, read when the source is chosen and whenever asked for. */
export function usePayments(): {
  source: PaymentSource;
  state: State;
  choose: (source: PaymentSource) => void;
  again: () => void;
} {
  const [source, setSource] = useKept("network.source", "loaded");
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State>({ at: "reading" });
  useEffect(() => {
    let isLast = true;
    const set = (next: State): void => {
      if (isLast) setState(next);
    };
    readPayments(source).then(
      (read) => {
        set({ at: "read", read });
      },
      (error: unknown) => {
        set({ at: "failed", failure: failureOf(error) });
      },
    );
    return () => {
      isLast = false;
    };
  }, [source, turn]);
  const again = useCallback(() => {
    setState({ at: "reading" });
    setTurn((before) => before + 1);
  }, []);
  const choose = useCallback(
    (next: PaymentSource) => {
      setState({ at: "reading" });
      setSource(next);
    },
    [setSource],
  );
  return { source, state, choose, again };
}
