/** A break after one of these is worth a line that is longer or shorter by so much. */
const STOPS = new Set("，。；：、");
const WORTH = 14;
/** No line begins with one of these, and none ends with one of those. */
const CLOSING = new Set("，。；：、）”》%");
const OPENING = new Set("（“《");

/** Room that a text takes, in Latin letters: a Chinese character takes that of two. */
export function roomOf(text: string): number {
  return Array.from(text).reduce((room, letter) => room + (isWide(letter) ? 2 : 1), 0);
}

/**
 * A Chinese text as just so many lines of about the same length: broken after a stop where one is near, never within
 * a number or a Latin word.
 */
export function splitLines(text: string, lines: number): string[] {
  const letters = Array.from(text);
  const ends = letters.map((_, i) => roomOf(letters.slice(0, i + 1).join("")));
  const total = ends.at(-1) ?? 0;
  const breaks = [0];
  for (let n = 1; n < lines; n++) {
    const wanted = (total * n) / lines;
    const cost = (i: number): number =>
      Math.abs(ends[i - 1] - wanted) - (STOPS.has(letters[i - 1]) ? WORTH : 0);
    const from = breaks[n - 1] + 1;
    const allowed = [...letters.keys()].filter((i) => i >= from && mayBreak(letters, i));
    breaks.push(allowed.reduce((best, i) => (cost(i) < cost(best) ? i : best), allowed[0] ?? from));
  }
  return breaks.map((start, n) =>
    letters
      .slice(start, breaks.at(n + 1) ?? letters.length)
      .join("")
      .trim(),
  );
}

/** Whether a line may end before the letter with this number. */
function mayBreak(letters: readonly string[], i: number): boolean {
  const [before, after] = [letters[i - 1], letters[i]];
  if (CLOSING.has(after) || OPENING.has(before)) return false;
  return before === " " || isWide(before) || isWide(after);
}

function isWide(letter: string): boolean {
  return /[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F“”]/u.test(letter);
}
