import { existsSync } from "node:fs";
import type { LaunchOptions } from "@playwright/test";

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

/** How a browser is started here. @throws where there is none */
export function launchOptions({ seldomOptimized = false } = {}): LaunchOptions {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `No browser at ${executablePath}; name one in the environment variable CHROMIUM`,
    );
  }
  return {
    executablePath,
    headless: true,
    args: seldomOptimized ? [...FLAGS, SELDOM_OPTIMIZED] : FLAGS,
  };
}
