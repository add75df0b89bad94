import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";

/** Lets one task at a time work on the workbook, whichever view started it. */
export interface Lock {
  isBusy: boolean;
  /** Acquires the lock; returns release, or undefined if it is held. */
  acquire: () => (() => void) | undefined;
}

const LockContext = createContext<Lock | undefined>(undefined);

export const LockProvider = LockContext.Provider;

/** The lock that the pane's views share. */
export function useNewLock(): Lock {
  const [isBusy, setBusy] = useState(false);
  // Two presses may come before React renders the first.
  const held = useRef(false);
  const acquire = useCallback(() => {
    if (held.current) return undefined;
    held.current = true;
    setBusy(true);
    return () => {
      held.current = false;
      setBusy(false);
    };
  }, []);
  return useMemo(() => ({ isBusy, acquire }), [isBusy, acquire]);
}

export function useLock(): Lock {
  const lock = useContext(LockContext);
  if (lock === undefined) throw new Error("A view is outside the LockProvider");
  return lock;
}
