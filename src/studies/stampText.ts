import type { StudyWords } from "../words/sheets/en";

/** A day and a time of the day, in words that need no locale. */
export function dayAndTime(at: Date): [day: string, time: string] {
  const two = (n: number): string => String(n).padStart(2, "0");
  return [
    `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    `${two(at.getHours())}:${two(at.getMinutes())}`,
  ];
}

/** When a scan's numbers were calculated, in words that need no locale, and what to do once they are old. */
export function stampText(words: StudyWords, at: Date, canRefresh = false): string {
  return words.stamp(...dayAndTime(at), canRefresh);
}
