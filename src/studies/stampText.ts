import type { StudyWords } from "../words/sheets/en";

/** When a scan's numbers were calculated, in words that need no locale, and what to do once they are old. */
export function stampText(words: StudyWords, at: Date, canRefresh = false): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return words.stamp(day, time, canRefresh);
}
