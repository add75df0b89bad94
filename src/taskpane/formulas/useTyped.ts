import { useCallback, useMemo } from "react";
import type { KeptValue } from "../../excel/stored/paneState";
import { useKept } from "../kept/useKept";

type Typed = ReadonlyMap<string, string>;

const NOTHING: KeptValue<"formulas.typed"> = {};

/** What was typed as the arguments of a formula, kept while others are looked at. */
export function useTyped(id: string): [Typed, (change: (before: Typed) => Typed) => void] {
  const [all, setAll] = useKept("formulas.typed", NOTHING);
  const typed = useMemo(() => new Map(Object.entries(all[id] ?? {})), [all, id]);
  const setTyped = useCallback(
    (change: (before: Typed) => Typed): void => {
      setAll((before) => {
        const after = change(new Map(Object.entries(before[id] ?? {})));
        return { ...before, [id]: Object.fromEntries(after) };
      });
    },
    [setAll, id],
  );
  return [typed, setTyped];
}
