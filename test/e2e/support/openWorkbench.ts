/**
 * The built workbench in a real browser.
 *
 *   const workbench = await openWorkbench();             // for a benchmark; a test has the fixture `user`
 *   await workbench.pane.getByRole("button", { name: "…" }).click();   // the add-in's task pane
 *   await workbench.page.getByRole("button", { name: "…" }).click();   // the ribbon
 *   await workbench.idle();
 *   await workbench.call("read", "Deals", "A1:C3");      // any member of window.workbench
 *   await workbench.close();
 */
import { chromium, type Browser, type FrameLocator, type Page } from "@playwright/test";
import type { Workbench } from "../../../src/workbench/page/workbenchApi";
import { launchOptions } from "./browser";
import { listen } from "./complaints";
import { serve, type Server } from "./serve";

export interface WorkbenchOptions {
  readonly colorScheme?: "light" | "dark";
  /** As a contrast theme of Windows does. */
  readonly forcedColors?: "active" | "none";
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface ShownWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Resolves once nothing is left to calculate or to load. */
  idle(): Promise<void>;
  readonly call: <K extends keyof Workbench>(
    member: K,
    ...args: Parameters<Workbench[K]>
  ) => Promise<Awaited<ReturnType<Workbench[K]>>>;
}

export interface OpenWorkbench extends ShownWorkbench {
  /** Console errors and warnings, page errors, foreign requests. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Shows the workbench with an empty workbook in a page. */
export async function showWorkbench(page: Page, origin: string): Promise<ShownWorkbench> {
  await page.goto(`${origin}/index.html`);
  await page.waitForFunction(() => "workbench" in window);
  const idle = (): Promise<void> => page.evaluate(() => window.workbench.idle());
  await idle();
  return {
    page,
    pane: page.frameLocator("#pane-frame"),
    idle,
    call: (member, ...args) => callWorkbench(page, member, args),
  };
}

let shared: Promise<[Browser, Server]> | undefined;

/** For benchmarks: a workbench in a page of its own. @param timeout  milliseconds that anything may take */
export async function openWorkbench({ timeout = 15_000 } = {}): Promise<OpenWorkbench> {
  const [browser, { origin }] = await (shared ??= Promise.all([
    chromium.launch(launchOptions()),
    serve(),
  ]));
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  const { complaints } = listen(page, origin);
  const workbench = await showWorkbench(page, origin);
  return { ...workbench, complaints, close: () => context.close() };
}

/** Ends what the workbenches of a benchmark had in common. */
export async function closeAll(): Promise<void> {
  if (shared === undefined) return;
  const [browser, server] = await shared;
  await browser.close();
  await server.close();
  shared = undefined;
}

function callWorkbench<K extends keyof Workbench>(
  page: Page,
  member: K,
  args: Parameters<Workbench[K]>,
): Promise<Awaited<ReturnType<Workbench[K]>>> {
  return page.evaluate(
    ([name, given]) => {
      const workbench = window.workbench as unknown as Record<string, (...a: unknown[]) => unknown>;
      return workbench[name](...given);
    },
    [member, args] as const,
  ) as Promise<Awaited<ReturnType<Workbench[K]>>>;
}
