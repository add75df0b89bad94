/** So much of what a cell holds is repeated in a message. */
const LONGEST = 40;

/** The beginning of a text that is too long to be repeated whole. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
