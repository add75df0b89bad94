import { formulaDocs, type FunctionSource } from "./declarations/formulaDocs";
import type { Metadata } from "./declarations/metadata";
import { openFunctions } from "./examples/openFunctions";
import { formulaGuide } from "./formulaGuide";
import { guides as english } from "./guide/en";
import { guides as chinese } from "./guide/zh-CN";
import { LANGUAGES } from "../words/language";
import { sitePages, startPage } from "./pages/sitePages";
import { dictionary } from "../words/help/dictionary";
import { localizedMetadata, textOf } from "./localizedMetadata";
import type { FormulaDoc } from "./declarations/formulaDoc";

/** What the help site is made of. */
export interface Parts {
  /** functions.json, parsed. */
  readonly metadata: Metadata;
  /** The add-in's version. */
  readonly version: string;
  /** functions.js as built: it answers the examples. */
  readonly script: string;
  readonly sources: readonly FunctionSource[];
}

/** The files of the help site in every language, by their path below help/. */
export function helpSite({
  metadata,
  version,
  script,
  sources,
}: Parts): ReadonlyMap<string, string> {
  const docs = {
    en: formulaDocs(metadata, sources),
    "zh-CN": formulaDocs(localizedMetadata(metadata), sources).map(localizedDoc),
  };
  const guides = { en: english, "zh-CN": chinese };
  return new Map([
    ["index.html", startPage()],
    ...LANGUAGES.flatMap((language) => {
      const calculate = openFunctions(script, language);
      const site = { language, version, words: dictionary[language], calculate };
      const pages = sitePages({ ...site, docs: docs[language], guides: guides[language] });
      const files = [
        ...pages,
        ["formulas.json", formulaGuide(docs[language], dictionary[language], calculate)] as const,
      ];
      return files.map(([path, text]): [string, string] => [`${language}/${path}`, text]);
    }),
  ]);
}

/** A formula's page in Chinese: `doc` comes from the Chinese metadata, the longer texts from the catalogue. */
function localizedDoc(doc: FormulaDoc): FormulaDoc {
  const { returns, remarks = "", captions, sources = doc.sources } = textOf(doc.id);
  return {
    ...doc,
    returns,
    remarks,
    sources,
    examples: doc.examples.map(({ formula }, i) => ({ formula, caption: captions[i] ?? "" })),
  };
}
