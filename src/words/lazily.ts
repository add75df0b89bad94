import type { Language } from "./language";

/**
 * Returns the loader of one area's words: English is part of the bundle, another language arrives when it is asked for.
 * The promise rejects where it does not arrive.
 */
export function lazily<Words>(
  english: Words,
  others: Record<Exclude<Language, "en">, () => Promise<Words>>,
): (language: Language) => Promise<Words> {
  return (language) => (language === "en" ? Promise.resolve(english) : others[language]());
}
