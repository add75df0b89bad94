import type { FrameLocator } from "@playwright/test";
import { PRESS } from "./press";
import { still } from "./still";

/**
 * Shows a view of the pane by its tab, or by the menu where there was no room for the tab.
 *
 * @param view  its name in the pane's language
 * @param more  what the menu is called in the pane's language
 */
export async function showView(
  pane: FrameLocator,
  view: string,
  more = "More views",
): Promise<void> {
  // Which tabs have room is known once the pane is drawn.
  await still(pane);
  const tab = pane.getByRole("tab", { name: view, exact: true });
  const menu = pane.getByRole("button", { name: more });
  // Behind a dialog neither is reached until that has faded out.
  await tab.or(menu).filter({ visible: true }).first().waitFor();
  if (await tab.isVisible()) await tab.click(PRESS);
  else {
    await menu.click(PRESS);
    await pane.getByRole("menuitem", { name: view, exact: true }).click(PRESS);
  }
  await pane.getByRole("main", { name: view, exact: true }).waitFor();
}
