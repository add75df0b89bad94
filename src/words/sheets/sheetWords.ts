import { lazily } from "../lazily";
import type { Language } from "../language";
import { english, type SheetWords } from "./en";

/** Fetches what the sheets say in a language. */
export const sheetWords = lazily(english, {
  "zh-CN": async () => (await import(/* webpackChunkName: "chineseSheets" */ "./zh-CN")).chinese,
});

/** What the sheets of a template say: in its language, with the data words that its formulas compare. */
export async function wordsOf(of: { language: Language; data: Language }): Promise<SheetWords> {
  const words = await sheetWords(of.language);
  return words.data === of.data ? words : { ...words, data: of.data };
}
