import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { KeptKey, KeptValue } from "../../excel/stored/paneState";
import { createPersisted, type Persisted } from "./createPersisted";

const PersistedContext = createContext<Persisted>(createPersisted());

export const PersistedProvider = PersistedContext.Provider;
export const usePersistedState = (): Persisted => useContext(PersistedContext);

type Next<V> = V | ((before: V) => V);

/** A choice, the way to choose, and the way to take over what nobody chose. */
type PersistedChoice<V> = [value: V, set: (next: Next<V>) => void, adopt: (next: Next<V>) => void];

/**
 * As `useState`, of a choice that the workbook keeps: it is there again when the pane opens the next time.
 *
 * @param initial  what holds where nothing is kept; always the same object
 */
export function usePersisted<K extends KeptKey>(key: K): PersistedChoice<KeptValue<K> | undefined>;
export function usePersisted<K extends KeptKey>(
  key: K,
  initial: KeptValue<K>,
): PersistedChoice<KeptValue<K>>;
export function usePersisted<K extends KeptKey>(
  key: K,
  initial?: KeptValue<K>,
): PersistedChoice<KeptValue<K> | undefined> {
  const kept = usePersistedState();
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
