import { textContent, textOf, type Content } from "./content";

/** Letters of a note that fit beside the pane on a screen 1,366 pixels wide. */
const NOTE_LETTERS = 140;

/**
 * Letters of a line, the numbers behind the names of sheets aside: a template that is written beside another, or before
 * it takes its place, has its rows where they would be under the plain names.
 */
function letters(line: string): number {
  return line.replaceAll(/ \(\d+\)/g, "").length;
}

/** A note as lines short enough to be read whole, or broken where its words say; a formula stays one. */
export function noteLines(text: Content): Content[] {
  if (typeof text === "number" || text.startsWith("=")) return [text];
  if (text.includes("\n")) return text.split("\n");
  const lines: string[] = [];
  for (const word of textOf(text).split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || letters(`${line} ${word}`) > NOTE_LETTERS) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map(textContent);
}
