import type { Browser, Page } from "@playwright/test";
import { watchShifts } from "./shifts";

/**
 * A page that tests use one after the other: the process behind a new one takes seconds more to show the workbench.
 */
export interface Seat {
  take(): Promise<Page>;
  /** @param isSound  false takes the page away with whatever has happened to it */
  leave(isSound: boolean): Promise<void>;
  close(): Promise<void>;
}

export function createSeat(browser: Browser, origin: string): Seat {
  let page: Page | undefined;
  const close = async (): Promise<void> => {
    await page?.context().close();
    page = undefined;
  };
  return {
    take: async () => (page ??= await newPage(browser)),
    leave: async (isSound) => {
      if (!isSound || page === undefined || page.isClosed()) await close();
      else await clear(page, origin);
    },
    close,
  };
}

/** An empty page that notes what moves from under the pointer. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await watchShifts(page);
  return page;
}

/** Takes away what a test has left behind. */
async function clear(page: Page, origin: string): Promise<void> {
  const context = page.context();
  const others = context.pages().filter((one) => one !== page);
  await Promise.all(others.map((one) => one.close()));
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
  await page.goto("about:blank");
}
