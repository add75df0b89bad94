import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";

/** Lets one piece of work on the workbook through at a time, whichever view asked for it. */
export interface Gate {
  isBusy: boolean;
  /** The way to leave again; undefined while other work is under way. */
  enter: () => (() => void) | undefined;
}

const GateContext = createContext<Gate | undefined>(undefined);

export const GateProvider = GateContext.Provider;

/** The gate that a pane's views share. */
export function useNewGate(): Gate {
  const [isBusy, setBusy] = useState(false);
  // Two presses may come before React draws the first.
  const taken = useRef(false);
  const enter = useCallback(() => {
    if (taken.current) return undefined;
    taken.current = true;
    setBusy(true);
    return () => {
      taken.current = false;
      setBusy(false);
    };
  }, []);
  return useMemo(() => ({ isBusy, enter }), [isBusy, enter]);
}

export function useGate(): Gate {
  const gate = useContext(GateContext);
  if (gate === undefined) throw new Error("A view stands outside the gate");
  return gate;
}
