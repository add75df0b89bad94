import { english } from "./en";

/** Everything the pane says; each language is one object of this shape. */
export type Strings = typeof english;

/** What the pane says, in the language that is set. Read it while rendering, never while a module loads. */
export let strings: Strings = english;

/** Makes the pane speak another language from its next rendering on. */
export function speak(catalogue: Strings): void {
  strings = catalogue;
}
