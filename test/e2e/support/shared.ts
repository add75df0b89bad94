import { closeBrowser } from "./browser";
import { closeServer } from "./serve";

export { closeOthers, freshPage, leave } from "./browser";
export { pageInTheme } from "./contrastTheme";
export { serve } from "./serve";

/** Ends what workbenches had in common; no other can be open. */
export async function closeAll(): Promise<void> {
  await closeBrowser();
  await closeServer();
}
