import type { Frame, Page } from "playwright-core";

/** The pane's frame, for what is to run within it. */
export function paneFrame(page: Page): Frame {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (frame === null) throw new Error("The pane is not there");
  return frame;
}
