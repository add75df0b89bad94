import type { FormulaDoc } from "./declarations/formulaDoc";
import { textOf } from "./localizedMetadata";

/** A formula's page in Chinese: `doc` comes from the Chinese metadata, the longer texts from the catalogue. */
export function localizedDoc(doc: FormulaDoc): FormulaDoc {
  const { returns, remarks = "", captions, sources = doc.sources } = textOf(doc.id);
  return {
    ...doc,
    returns,
    remarks,
    sources,
    examples: doc.examples.map(({ formula }, i) => ({ formula, caption: captions[i] ?? "" })),
  };
}
