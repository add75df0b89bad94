/**
 * The built workbench in a real browser.
 *
 *   const workbench = await openWorkbench();             // or { colorScheme: "dark", viewport }
 *   await workbench.pane.getByRole("button", { name: "…" }).click();   // the add-in's task pane
 *   await workbench.page.getByRole("button", { name: "…" }).click();   // the ribbon
 *   await workbench.idle();
 *   await workbench.call("read", "Deals", "A1:C3");      // any member of window.workbench
 *   expect(workbench.complaints).toEqual([]);            // console errors and warnings, page errors, foreign requests
 *   await workbench.close();
 */
import type { FrameLocator, Page } from "playwright-core";
import type { Workbench } from "../../../src/workbench/page/workbenchApi";
import type { ContrastTheme } from "./contrastTheme";

export interface WorkbenchOptions {
  readonly colorScheme?: "light" | "dark";
  /** As a contrast theme of Windows does. */
  readonly forcedColors?: "active" | "none";
  /** In a browser of its own. */
  readonly contrastTheme?: ContrastTheme;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Milliseconds that anything may take; benchmarks say themselves what is too long. */
  readonly timeout?: number;
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: readonly string[];
  idle(): Promise<void>;
  call<K extends keyof Workbench>(
    member: K,
    ...args: Parameters<Workbench[K]>
  ): Promise<Awaited<ReturnType<Workbench[K]>>>;
  close(): Promise<void>;
}

/** Nothing a user waits for takes longer, on a slow machine either; where everything is checked, two tests run at once. */
const TIMEOUT = process.env.CI ? 60_000 : 15_000;

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { colorScheme = "light", viewport = { width: 1400, height: 900 } } = options;
  const { forcedColors = "none", contrastTheme, timeout = TIMEOUT } = options;
  const { freshPage, leave, pageInTheme, serve } = await shared();
  const server = await serve();
  const themed = contrastTheme && (await pageInTheme(contrastTheme));
  const page = themed ? themed.page : await freshPage();
  page.setDefaultTimeout(timeout);
  if (!themed) await page.emulateMedia({ colorScheme, forcedColors });
  await page.setViewportSize(viewport);
  const complaints = listen(page, server.origin);
  await page.goto(`${server.origin}/index.html`);
  await page.waitForFunction(() => "workbench" in window);
  const idle = (): Promise<void> => page.evaluate(() => window.workbench.idle());
  await idle();
  return {
    page,
    pane: page.frameLocator("#pane-frame"),
    complaints,
    idle,
    call: (member, ...args) => callWorkbench(page, member, args),
    close: () => (themed ? themed.close() : leave(page)),
  };
}

/** Ends what the workbenches of a benchmark had in common. */
export async function closeAll(): Promise<void> {
  await (await shared()).closeAll();
}

async function shared(): Promise<typeof import("./shared")> {
  return globalThis.ofWorker ?? import("./shared");
}

/** Collects what must not happen, from the page and every frame in it. */
function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning")
      complaints.push(`console ${type}: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    complaints.push(`page error: ${error.stack ?? error.message}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
    if (!isOwn) complaints.push(`foreign request: ${url}`);
  });
  page.on("requestfailed", (request) => {
    complaints.push(`request failed: ${request.url()}`);
  });
  return complaints;
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
