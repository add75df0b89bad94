import { defineConfig } from "@playwright/test";
import { launchOptions } from "./test/e2e/support/browser";

/** Journeys in Chromium over the built workbench, and, where asked for, pictures of everything to look at. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test/e2e/results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // Much more than a quiet machine takes: whoever waits longer waits for something that does not come.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: launchOptions({ seldomOptimized: true }),
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "journeys", grepInvert: /@long/ },
    { name: "long", grep: /@long/ },
  ],
});
