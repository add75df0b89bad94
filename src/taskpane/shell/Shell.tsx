import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useSyncExternalStore, useEffect } from "react";
import type { Language } from "../../words/language";
import { darkPane, lightPane } from "../theme/brand";
import { Header } from "./Header";

const useStyles = makeStyles({
  // Fluent repeats the provider's class on every portal: its layout and background belong to the frame inside.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  frame: {
    position: "relative",
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    // At high zoom a fixed header and footer would leave no room between them.
    "@media (max-height: 420px)": { height: "auto", minHeight: "100vh" },
  },
});

interface Props {
  children: ReactNode;
  /** The pane is to be rendered in another language; without it none can be chosen. */
  onLanguage?: (language: Language) => void;
}

/** The frame around every view: theme and header. */
export function Shell({ children, onLanguage }: Props) {
  const styles = useStyles();
  const dark = useDarkTheme();
  useFocusKeeper();
  return (
    <FluentProvider
      theme={dark ? darkPane : lightPane}
      className={dark ? styles.dark : styles.light}
    >
      <div className={styles.frame} onDragOver={refuse} onDrop={refuse}>
        <Header onLanguage={onLanguage} />
        {children}
      </div>
    </FluentProvider>
  );
}

/** A file that is dropped where none is taken would take the pane's place in its window. */
function refuse(event: DragEvent): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}

/** Whether Excel is dark; where Excel does not tell (on the web), whether the system is. */
function useDarkTheme(): boolean {
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

/** Time for a view to put the focus where it knows best. */
const GRACE_MS = 120;

/**
 * Keeps the keyboard's place: where what had the focus was taken away, and nothing else has taken it, the nearest part of
 * the pane that stood around it gets it. Whoever is in the sheet is left there.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let around: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const page = document;
    const isLost = (): boolean => page.hasFocus() && page.activeElement === page.body;
    const remember = ({ target }: FocusEvent): void => {
      around = [];
      for (let at = target as Element | null; at !== null; at = at.parentElement) around.push(at);
    };
    const restore = (): void => {
      if (!isLost() || around.length === 0 || isThere(around[0])) return;
      const heir = around.find((one) => isThere(one) && one.hasAttribute("tabindex"));
      (heir as HTMLElement | undefined)?.focus({ preventScroll: true });
    };
    const look = (): void => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(restore, GRACE_MS);
    };
    page.addEventListener("focusin", remember);
    const changes = new MutationObserver(look);
    changes.observe(page.body, { childList: true, subtree: true, attributeFilter: ["hidden"] });
    return () => {
      page.removeEventListener("focusin", remember);
      changes.disconnect();
      clearTimeout(timer);
    };
  }, []);
}

const isThere = (element: Element): boolean =>
  element.isConnected && element.closest("[hidden]") === null;
