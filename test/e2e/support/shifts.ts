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
    // What answers a press may have another place, until the pointer aims at something else.
    let answering = 0;
    addEventListener("pointerup", ({ timeStamp }) => (answering = timeStamp), true);
    const isAnswer = ({ startTime }: PerformanceEntry): boolean =>
      answering > 0 &&
      startTime >= answering &&
      !pointers.some(({ at }) => at > answering && at <= startTime);
    addEventListener("pointermove", note, true);
    addEventListener("pointerdown", note, true);
    // A window that changes its size has everything elsewhere.
    addEventListener("resize", ({ timeStamp }) => {
      pointers = [...pointers.slice(-50), { at: timeStamp, x: -1, y: -1 }];
    });
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
    const PRESSABLE = "button, a, input, select, textarea, label, [role=tab], [role=option]";
    /** What a press would have met before the shift: of a part of the pane, what in it can be pressed. */
    const pressable = (node: Node | null, { x, y }: Pointer, [dx, dy]: number[]) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const around = element?.closest(PRESSABLE);
      const within = element ? [...element.querySelectorAll(PRESSABLE)] : [];
      return [...(around ? [around] : []), ...within].find((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return x >= left - dx && x <= right - dx && y >= top - dy && y <= bottom - dy;
      });
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const pointer = pointers.filter(({ at }) => at <= entry.startTime).at(-1);
        if (!pointer || isAnswer(entry)) continue;
        for (const { node, previousRect, currentRect } of (
          entry as unknown as { sources: Source[] }
        ).sources) {
          const { left, right, top, bottom } = previousRect;
          // What grows away from the pointer, such as the foot of the pane, keeps its other edges.
          const hasGrown = currentRect.right === right && currentRect.bottom === bottom;
          const by = [currentRect.left - left, currentRect.top - top];
          const pressed = hasGrown ? undefined : pressable(node, pointer, by);
          if (pressed)
            shifts.push(`${nameOf(pressed)} moved by ${by.map(Math.round).join(", ")} px`);
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has moved from under the pointer since the pane was opened. */
export const shifts = ({ frame }: User): Promise<string[]> =>
  frame.evaluate(() => window.shifts ?? []);
