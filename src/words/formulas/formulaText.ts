/** What the Chinese pages and Excel in Chinese say about a formula, in place of its declaration. */
export interface FormulaText {
  readonly description: string;
  /** By parameter, as Excel shows them; the default is said last: "默认 1.2。" */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
  readonly remarks?: string;
  /** One for each example; empty where the declaration's is. */
  readonly captions: readonly string[];
  /** Where the declaration's sources are words rather than titles. */
  readonly sources?: readonly string[];
}

/** Texts by the id of the formula. */
export type Catalogue = Readonly<Record<string, FormulaText>>;
