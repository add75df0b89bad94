import { useEffect, useRef, type RefObject } from "react";

/**
 * Puts the focus on the element when what had it was taken away by a change. Whoever is in the sheet is
 * left there.
 */
export function useRestoredFocus(element: RefObject<HTMLElement | null>, change: unknown): void {
  const last = useRef(change);
  useEffect(() => {
    if (last.current === change) return;
    last.current = change;
    if (document.hasFocus() && document.activeElement === document.body) element.current?.focus();
  }, [element, change]);
}
