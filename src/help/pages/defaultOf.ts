/** A sentence that ends a description and says the default: "Default 1.2." or "默认 1.2。". */
const SENTENCE = /\s*(?:Default:?|默认：?)\s*([^。]+?)[.。]$/;
/** A choice marked as the default: "traced" (default: in proportion). */
const MARKED = /"([^"]+)"\s*[(（](?:default|默认)/;

/**
 * Takes the default out of an argument's description.
 *
 * @returns the description without a sentence that only says the default; null where none is said
 */
export function defaultOf(description: string): { meaning: string; fallback: string } | null {
  const marked = MARKED.exec(description);
  if (marked) return { meaning: description, fallback: `"${marked[1]}"` };
  const sentence = SENTENCE.exec(description);
  return sentence && { meaning: description.slice(0, sentence.index), fallback: sentence[1] };
}
