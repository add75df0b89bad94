import { test as base, expect, type Page } from "@playwright/test";
import { listen } from "./complaints";
import { showWorkbench } from "./openWorkbench";
import { serve } from "./serve";
import { createSeat, type Seat } from "./seat";
import { shifts } from "./shifts";
import { createTemplateBook, type TemplateBook } from "./templateBook";
import { User } from "./user";

export { expect };

/** Nothing that a user presses is longer in coming, on a busy machine either. */
const PATIENCE = 60_000;

interface Look {
  readonly colorScheme?: "light" | "dark";
  /** As a contrast theme of Windows does. */
  readonly forcedColors?: "active" | "none";
  readonly viewport?: { readonly width: number; readonly height: number };
}

interface Options {
  look: Look;
  /** What the page may say that fails a journey otherwise. */
  tolerated: RegExp | undefined;
}

interface Users {
  /** Before an empty workbook. */
  user: User;
  /** Before a workbook with an empty sheet and the loaded template of October 2025. */
  analyst: User;
}

interface OfWorker {
  origin: string;
  seat: Seat;
  templateBook: TemplateBook;
}

/**
 * A test with a user before the built workbench. Whatever the page complains of fails it: warnings and errors on the
 * console, foreign requests, requests that fail. So does whatever moves from under the pointer in the pane.
 */
export const test = base.extend<Options & Users, OfWorker>({
  look: [{}, { option: true }],
  tolerated: [undefined, { option: true }],

  origin: [
    async ({}, use) => {
      const server = await serve();
      await use(server.origin);
      await server.close();
    },
    { scope: "worker" },
  ],

  seat: [
    async ({ browser, origin }, use) => {
      const seat = createSeat(browser, origin);
      await use(seat);
      await seat.close();
    },
    { scope: "worker" },
  ],

  templateBook: [
    async ({ browser, origin }, use) => {
      const book = createTemplateBook(browser, origin);
      await use(book);
      await book.close();
    },
    { scope: "worker" },
  ],

  user: async ({ seat, origin, look, tolerated }, hand, testInfo) => {
    const page = await seat.take();
    await lookAt(page, look);
    const complaints = listen(page, origin);
    const user = new User(await showWorkbench(page, origin));
    await hand(user);
    const moved = await shifts(user);
    await seat.leave(testInfo.status === testInfo.expectedStatus);
    expect([...complaints.end(tolerated), ...moved]).toEqual([]);
  },

  analyst: async ({ templateBook, origin, look, tolerated }, hand, testInfo) => {
    const user = await templateBook.take();
    await lookAt(user.page, look);
    const complaints = listen(user.page, origin);
    await hand(user);
    const moved = await shifts(user);
    if (testInfo.status !== testInfo.expectedStatus) await templateBook.close();
    expect([...complaints.end(tolerated), ...moved]).toEqual([]);
  },
});

async function lookAt(
  page: Page,
  { colorScheme = "light", forcedColors = "none", viewport = { width: 1400, height: 900 } }: Look,
): Promise<void> {
  page.setDefaultTimeout(PATIENCE);
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.setViewportSize(viewport);
}
