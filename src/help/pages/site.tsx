import { createContext, use } from "react";
import type { FormulaDoc } from "../declarations/formulaDoc";
import type { Calculate } from "../examples/openFunctions";
import type { Guide } from "../guide/guide";
import type { Words } from "../../words/help/en";
import type { Language } from "../../words/language";

/** What every page of one language draws on. */
export interface Site {
  readonly language: Language;
  /** The add-in's version. */
  readonly version: string;
  readonly words: Words;
  readonly docs: readonly FormulaDoc[];
  readonly guides: readonly Guide[];
  readonly calculate: Calculate;
  /** The way from the page up to the folder of its language: "" or "../". */
  readonly up: string;
}

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = use(SiteContext);
  if (site === null) throw new Error("a page outside of a site");
  return site;
}
