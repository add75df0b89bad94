import * as z from "zod/mini";
import { useSyncExternalStore } from "react";
import { LANGUAGES } from "../../words/language";
import { PRESET_IDS } from "../../deals/presets";

/** The units in which the pane shows amounts; the sheets hold USD bn whatever is chosen. */
export const AMOUNT_UNITS = ["bn", "m"] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** One that is not known counts as not chosen, and leaves the others. */
const chosen = <T extends readonly string[]>(known: T) =>
  z.catch(z.optional(z.enum(known)), undefined);

/** Earlier versions kept "zh" for Chinese. */
const renamed = (tag: unknown): unknown => (tag === "zh" ? "zh-CN" : tag);

const settings = z.object({
  /** Absent: as Excel. */
  language: z.pipe(z.transform(renamed), chosen(LANGUAGES)),
  /** What "Load deal template" starts with. */
  preset: chosen(PRESET_IDS),
  amounts: chosen(AMOUNT_UNITS),
});

/** What a user chose for every workbook on this computer. */
type Settings = z.infer<typeof settings>;

/** Reads settings out of storage; what cannot be read counts as not chosen. */
export function readStoredSettings(text: string | null): Settings {
  if (text === null) return {};
  try {
    return settings.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}

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
export function saveSettings(settings: Settings): void {
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
