import { useEffect } from "react";

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
