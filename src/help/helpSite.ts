import { formulaDocs, type FunctionSource } from "./declarations/formulaDocs";
import type { Metadata } from "./declarations/metadata";
import { openFunctions } from "./examples/openFunctions";
import { guides } from "./guide/en";
import { sitePages } from "./pages/sitePages";
import { dictionary } from "./words/dictionary";

/** What the help site is made of. */
export interface Parts {
  /** functions.json, parsed. */
  readonly metadata: Metadata;
  /** functions.js as built: it answers the examples. */
  readonly script: string;
  readonly sources: readonly FunctionSource[];
}

/** The files of the help site in every language, by their path below help/. */
export function helpSite({ metadata, script, sources }: Parts): ReadonlyMap<string, string> {
  const calculate = openFunctions(script);
  const english = sitePages({
    language: "en",
    words: dictionary.en,
    docs: formulaDocs(metadata, sources),
    guides,
    calculate,
  });
  return new Map([...english].map(([path, html]) => [`en/${path}`, html]));
}
