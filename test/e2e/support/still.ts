import type { FrameLocator } from "@playwright/test";

/** Waits until nothing moves in the pane: what is on its way has neither its place nor its colour yet. */
export async function still(pane: FrameLocator): Promise<void> {
  await pane.locator("body").evaluate(async () => {
    const drawn = (): Promise<number> => new Promise(requestAnimationFrame);
    const isMoving = (): boolean =>
      document.getAnimations().some(({ playState }) => playState === "running");
    // A change begins to move in the frame after the one that draws it.
    do {
      await drawn();
      await drawn();
    } while (isMoving());
  });
}
