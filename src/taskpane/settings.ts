import { readStoredSettings, type Settings } from "../data";

const NAME = "ouroboros.settings";

/** Where the browser shares storage between pages, Excel says which part is this one's. */
const key = (): string => {
  const partition: unknown = Office.context.partitionKey;
  return typeof partition === "string" ? `${partition}${NAME}` : NAME;
};

/** What this user chose on this computer; nothing where storage is closed to the pane. */
export function readSettings(): Settings {
  try {
    return readStoredSettings(localStorage.getItem(key()));
  } catch {
    return {};
  }
}

/** Keeps what was chosen, for the next time where storage allows it. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(key(), JSON.stringify({ ...readSettings(), ...settings }));
  } catch {
    // Chosen for this time only.
  }
}
