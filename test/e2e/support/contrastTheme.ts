import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { launchOptions } from "./browser";

/** Contrast themes of Windows, by the numbers that Chromium's page colours have in its preferences. */
const PAGE_COLORS = { dusk: 1, desert: 2, "night sky": 3, white: 4 } as const;

export type ContrastTheme = keyof typeof PAGE_COLORS;

export const CONTRAST_THEMES = Object.keys(PAGE_COLORS) as ContrastTheme[];

/** An empty page in a browser of its own, whose pages have the colours of a theme, and how to close that. */
export async function pageInTheme(
  theme: ContrastTheme,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), "contrast-theme-"));
  mkdirSync(join(profile, "Default"));
  const a11y = {
    page_colors: PAGE_COLORS[theme],
    requested_page_colors: PAGE_COLORS[theme],
    apply_page_colors_only_on_increased_contrast: false,
  };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify({ settings: { a11y } }));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions({ seldomOptimized: true }),
    viewport: { width: 1000, height: 900 },
    // What Playwright would otherwise pretend of the user's system.
    forcedColors: null,
    colorScheme: null,
    contrast: null,
  });
  return {
    page: await context.newPage(),
    close: async () => {
      await context.close();
      // Chromium's last processes may still be writing.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
