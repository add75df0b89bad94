import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { KeptKey, KeptValue } from "../../excel/stored/paneState";
import { createKept, type Kept } from "./createKept";

const KeptContext = createContext<Kept>(createKept());

export const KeptProvider = KeptContext.Provider;
export const useKeptState = (): Kept => useContext(KeptContext);

type Next<V> = V | ((before: V) => V);

/** A choice, the way to choose, and the way to take over what nobody chose. */
type KeptChoice<V> = [value: V, set: (next: Next<V>) => void, adopt: (next: Next<V>) => void];

/**
 * As `useState`, of a choice that the workbook keeps: it is there again when the pane opens the next time.
 *
 * @param initial  what holds where nothing is kept; always the same object
 */
export function useKept<K extends KeptKey>(key: K): KeptChoice<KeptValue<K> | undefined>;
export function useKept<K extends KeptKey>(key: K, initial: KeptValue<K>): KeptChoice<KeptValue<K>>;
export function useKept<K extends KeptKey>(
  key: K,
  initial?: KeptValue<K>,
): KeptChoice<KeptValue<K> | undefined> {
  const kept = useKeptState();
  const value = useSyncExternalStore(kept.subscribe, () => kept.get(key)) ?? initial;
  const next = useCallback(
    (given: Next<KeptValue<K> | undefined>): KeptValue<K> | undefined =>
      typeof given === "function" ? given(kept.get(key) ?? initial) : given,
    [kept, key, initial],
  );
  const set = useCallback(
    (given: Next<KeptValue<K> | undefined>): void => {
      kept.set(key, next(given));
    },
    [kept, key, next],
  );
  const adopt = useCallback(
    (given: Next<KeptValue<K> | undefined>): void => {
      kept.adopt(key, next(given));
    },
    [kept, key, next],
  );
  return [value, set, adopt];
}
