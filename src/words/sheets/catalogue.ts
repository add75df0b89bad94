import type { StudyWords } from "./studyWords";

/**
 * What the sheets say in another language than English. A key with "{0}", "{1}" … stands for every text of that
 * form; what stands in the places of the braces is put into the translation as it is.
 */
export interface Catalogue {
  /** Texts of cells, charts and comments by the English; a note by the whole of it, however many rows it takes. */
  texts: Readonly<Record<string, string>>;
  /**
   * Texts inside formulas by the English. Each is translated wherever it stands, so that what one formula writes
   * is what another looks for; what a formula hands to OURO, or compares with data, is none of them.
   */
  inFormulas: Readonly<Record<string, string>>;
  studies: StudyWords;
}
