import { WorkbookError } from "../../excel/workbookError";
import type { KeptKey, KeptValue, PaneState } from "../../excel/stored/paneState";

/** So long after the last choice it is written: writing marks the workbook as changed, and need not do so often. */
const PAUSE_MS = 800;
/** So long after the workbook refused, such as while a cell is edited, it is tried again. */
const AGAIN_MS = 10_000;

/** What is chosen in the pane, kept by the workbook that the pane belongs to. */
export interface Persisted {
  get: <K extends KeptKey>(key: K) => KeptValue<K> | undefined;
  /** Undefined takes the choice back. */
  set: <K extends KeptKey>(key: K, value: KeptValue<K> | undefined) => void;
  /** The same for what nobody chose, such as a value that was read anew: written along with the next choice. */
  adopt: <K extends KeptKey>(key: K, value: KeptValue<K> | undefined) => void;
  subscribe: (listener: () => void) => () => void;
  /** Writes at once what waits to be written. */
  flush: () => void;
  /** Whether the workbook takes nothing, as one that is read-only: it is not asked again. */
  isRefused: () => boolean;
  /** Resolves when what the workbook keeps is known, or cannot be. */
  ready: Promise<void>;
}

/** Where it is kept. */
export interface PersistedStore {
  read: () => Promise<PaneState>;
  write: (state: PaneState) => Promise<void>;
}

/**
 * Reads what the workbook keeps and writes choices back, some while after the last. What was chosen before the
 * workbook answered stands; nothing is written before it has. Without a store choices are kept as long as the pane.
 */
export function createPersisted(store?: PersistedStore): Persisted {
  let state: PaneState = {};
  let isKnown = store === undefined;
  let isChanged = false;
  let isRefused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const learn = async (): Promise<void> => {
    if (isKnown || store === undefined) return;
    const found = await store.read();
    state = { ...found, ...state };
    isKnown = true;
    tell();
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (!isChanged || isRefused || store === undefined) return;
    isChanged = false;
    try {
      await learn();
      await store.write(state);
    } catch (error) {
      isChanged = true;
      isRefused = error instanceof WorkbookError && error.code !== "busy";
      if (isRefused) tell();
      else plan(AGAIN_MS);
    }
  };
  const plan = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };
  const adopt: Persisted["adopt"] = (key, value) => {
    state = { ...state, [key]: value };
    tell();
  };
  return {
    get: (key) => state[key],
    adopt,
    set: (key, value) => {
      if (state[key] === value) return;
      adopt(key, value);
      isChanged = true;
      if (store !== undefined) plan(PAUSE_MS);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => void save(),
    isRefused: () => isRefused,
    ready: learn().catch(() => {
      // Without a workbook, or one that keeps nothing, the pane begins as new.
    }),
  };
}
