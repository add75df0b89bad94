import type { FrameLocator } from "playwright-core";

/** The pane's views, in their order. */
export const VIEWS = [
  "Deals",
  "Formulas",
  "Network",
  "Explain",
  "What if",
  "Import and export",
  "Checks",
  "Settings",
];

/**
 * Shows a view of the pane by its tab, or by the menu where there was no room for the tab.
 *
 * @param more  what the menu is called in the pane's language
 */
export async function showView(
  pane: FrameLocator,
  view: string,
  more = "More views",
): Promise<void> {
  const tab = pane.getByRole("tab", { name: view, exact: true });
  const menu = pane.getByRole("button", { name: more });
  const isShown = pane.getByRole("main", { name: view, exact: true });
  // Which views have room is settled only after the pane was measured: until then either way may vanish.
  for (let tries = 0; tries < 20 && !(await isShown.isVisible()); tries++) {
    if (await tab.isVisible()) await tab.click({ timeout: 2000 }).catch(() => undefined);
    else if (await menu.isVisible()) {
      await menu.click({ timeout: 2000 }).catch(() => undefined);
      const item = pane.getByRole("menuitem", { name: view, exact: true });
      await item.click({ timeout: 2000 }).catch(() => undefined);
    }
    await isShown.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  await isShown.waitFor();
}
