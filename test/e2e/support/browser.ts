import { existsSync } from "node:fs";
import type { Browser, LaunchOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Tests do little often: to optimize it takes longer than it saves. Benchmarks measure what users have. */
const SELDOM_OPTIMIZED = "--js-flags=--invocation-count-for-turbofan=1000000";
const flags = process.env.JEST_WORKER_ID === undefined ? FLAGS : [...FLAGS, SELDOM_OPTIMIZED];

let launched: Promise<Browser> | undefined;
let kept: Page | undefined;

/**
 * An empty page, which tests use one after the other: the process behind a new one takes five seconds more to show the
 * workbench. `leave` takes away what a test leaves behind.
 */
export async function freshPage(): Promise<Page> {
  const page = kept;
  kept = undefined;
  if (page && !page.isClosed()) return page;
  return (await (await browser()).newContext()).newPage();
}

export async function leave(page: Page): Promise<void> {
  const context = page.context();
  await Promise.all(
    context
      .pages()
      .filter((one) => one !== page)
      .map((one) => one.close()),
  );
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.clearPermissions();
  await forget(page);
  await page.goto("about:blank");
  if (kept) await context.close();
  else kept = page;
}

/** Takes away what the page's origin has stored. */
async function forget(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}

async function browser(): Promise<Browser> {
  launched ??= chromium.launch(launchOptions());
  const open = await launched;
  if (open.isConnected()) return open;
  // One test's crash is not the next one's.
  launched = chromium.launch(launchOptions());
  return launched;
}

/** Closes what tests that failed have left open. */
export async function closeOthers(): Promise<void> {
  const contexts = (await launched)?.contexts() ?? [];
  await Promise.all(contexts.filter((one) => one !== kept?.context()).map((one) => one.close()));
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
  kept = undefined;
}

/** How a browser is started here; without one a test fails. */
export function launchOptions(): LaunchOptions {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `No browser at ${executablePath}; name one in the environment variable CHROMIUM`,
    );
  }
  return { executablePath, headless: true, args: flags };
}
