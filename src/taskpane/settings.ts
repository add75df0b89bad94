import { useSyncExternalStore } from "react";
import { readStoredSettings, type Settings } from "./settings/storedSettings";

const NAME = "ouroboros.settings";

/** Where the browser shares storage between pages, Excel says which part is this one's. */
const key = (): string => {
  const partition: unknown = Office.context.partitionKey;
  return typeof partition === "string" ? `${partition}${NAME}` : NAME;
};

/** What was chosen where storage takes nothing: for this time only. */
let unstored: string | undefined;
let last: { text: string | null; settings: Settings } = { text: null, settings: {} };
const listeners = new Set<() => void>();

function storedText(): string | null {
  if (unstored !== undefined) return unstored;
  try {
    return localStorage.getItem(key());
  } catch {
    return null;
  }
}

/** What this user chose on this computer; the same object as long as nothing else is chosen. */
export function readSettings(): Settings {
  const text = storedText();
  if (text !== last.text) last = { text, settings: readStoredSettings(text) };
  return last.settings;
}

/** Keeps what was chosen, for the next time where storage allows it; undefined takes a choice back. */
export function keepSettings(settings: Settings): void {
  const text = JSON.stringify({ ...readSettings(), ...settings });
  try {
    localStorage.setItem(key(), text);
    unstored = undefined;
  } catch {
    unstored = text;
  }
  for (const listener of listeners) listener();
}

/** What this user chose, as it is now. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, readSettings);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
