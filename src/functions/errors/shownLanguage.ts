import { languageFor, type Language } from "../../words/language";

/**
 * The language in which reasons are shown: the pane's where it runs in this page, else that of Excel. Asked when a
 * formula is refused, because the pane starts after the functions and may change its language.
 */
export function shownLanguage(): Language {
  return languageFor(globalThis.ouroborosLanguage ?? excelLanguage());
}

/** Excel's, once its library is ready; there is none in a bare virtual machine. */
function excelLanguage(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage;
}
