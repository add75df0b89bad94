import { useEffect, useState } from "react";

/** What is over sooner shows no progress. */
const LONG_MS = 500;

/** Whether `on` has held for so many milliseconds without a break; half a second if left out. */
export function useElapsed(on: boolean, milliseconds = LONG_MS): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => {
      setElapsed(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [on, milliseconds]);
  return on && elapsed;
}
