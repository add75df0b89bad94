import { useSyncExternalStore } from "react";

/** Whether Excel is dark; where Excel does not tell (on the web), whether the system is. */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

/** Excel has no event for a new theme, but nobody changes it without leaving the pane. */
function subscribe(changed: () => void): () => void {
  const media = systemTheme();
  media.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    media.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

function isDark(): boolean {
  return officeIsDark() ?? systemTheme().matches;
}

function officeIsDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  // Typed as always there; Excel on the web leaves it, or parts of it, out.
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor);
}

function isDarkColor(color: string | undefined): boolean | undefined {
  const parts = /^#(..)(..)(..)$/.exec(color ?? "");
  if (parts === null) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function systemTheme(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
