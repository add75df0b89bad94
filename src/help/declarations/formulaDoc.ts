/** One argument of a formula, as functions.json declares it. */
export interface ArgumentDoc {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether it takes a range. */
  readonly range: boolean;
  /** The words that it takes, where it takes only these. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly word: string;
  readonly meaning: string;
}

/** A formula to try, and what it shows in a few words; the caption may be empty. */
export interface ExampleDoc {
  readonly caption: string;
  readonly formula: string;
}

/** All that is said about a formula, in one language. */
export interface FormulaDoc {
  readonly id: string;
  readonly group: string;
  readonly description: string;
  readonly parameters: readonly ArgumentDoc[];
  readonly returns: string;
  readonly remarks: string;
  readonly sources: readonly string[];
  readonly examples: readonly ExampleDoc[];
  /** Formulas that are refused. */
  readonly refused: readonly string[];
}
