import type { Page } from "@playwright/test";
import type { User } from "./user";

declare global {
  interface Window {
    /** What has moved from under the pointer, in words. */
    shifts?: string[];
  }
}

/** Has every pane that opens in a page note what moves from under the pointer. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (!location.pathname.endsWith("/taskpane.html")) return;
    interface Pointer {
      readonly at: number;
      readonly x: number;
      readonly y: number;
    }
    interface Source {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }
    const shifts: string[] = (window.shifts = []);
    let pointers: Pointer[] = [];
    const note = ({ timeStamp, clientX, clientY }: PointerEvent): void => {
      pointers = [...pointers.slice(-50), { at: timeStamp, x: clientX, y: clientY }];
    };
    addEventListener("pointermove", note, true);
    addEventListener("pointerdown", note, true);
    // The document may have no element yet.
    document.addEventListener(
      "pointerleave",
      ({ target, timeStamp }) => {
        if (target !== document.documentElement) return;
        pointers = [...pointers.slice(-50), { at: timeStamp, x: -1, y: -1 }];
      },
      true,
    );
    const nameOf = (node: Node | null): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      return `${element?.localName ?? "something"} “${node?.textContent?.trim().slice(0, 40) ?? ""}”`;
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const pointer = pointers.filter(({ at }) => at <= entry.startTime).at(-1);
        if (!pointer) continue;
        for (const { node, previousRect, currentRect } of (
          entry as unknown as { sources: Source[] }
        ).sources) {
          const { left, right, top, bottom } = previousRect;
          const wasUnder =
            pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom;
          // What grows away from the pointer, such as the foot of the pane, keeps its other edges.
          const hasGrown = currentRect.right === right && currentRect.bottom === bottom;
          const by = [currentRect.left - left, currentRect.top - top].map(Math.round);
          if (wasUnder && !hasGrown) shifts.push(`${nameOf(node)} moved by ${by.join(", ")} px`);
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has moved from under the pointer since the pane was opened. */
export const shifts = ({ frame }: User): Promise<string[]> =>
  frame.evaluate(() => window.shifts ?? []);
