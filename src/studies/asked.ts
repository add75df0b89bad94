import { spelled } from "../formulaText/spelled";
import type { Content } from "./types";

/** What the inputs have been set to, to tell it from what a user types meanwhile. */
export class Asked {
  readonly #contents: Set<string>[];
  /** What the user has typed, by input. */
  readonly typed = new Map<number, Content>();

  constructor(contents: readonly Content[]) {
    this.#contents = contents.map((content) => new Set([keyOfContent(content)]));
  }

  add(combination: readonly Content[]): void {
    combination.forEach((content, i) => this.#contents[i].add(keyOfContent(content)));
  }

  /** Takes note of what an input held. */
  note(input: number, content: Content): void {
    if (!this.#contents[input].has(keyOfContent(content))) this.typed.set(input, content);
  }
}

/**
 * The same for what Excel hands back as for what it was given: it keeps 15 digits, text of a cell for text, and spells
 * formulas its own way.
 */
function keyOfContent(written: Content): string {
  const content = typeof written === "string" ? spelled(written.replace(/^'/, "")) : written;
  const number = typeof content === "boolean" || content === "" ? NaN : Number(content);
  return Number.isNaN(number) ? String(content).toLowerCase() : number.toPrecision(14);
}
