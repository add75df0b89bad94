import type { Catalogue } from "./catalogue";
import { englishStudies } from "./studyWords";
import type { SheetLanguage } from "./sheetLanguage";

/** The sheets are planned in English: nothing of them is translated. */
const english: Catalogue = { texts: {}, inFormulas: {}, studies: englishStudies };

const load: Record<SheetLanguage, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(english),
  "zh-CN": async () => (await import(/* webpackChunkName: "chineseSheets" */ "./zh-CN")).chinese,
};

/** Fetches what the sheets say in a language; rejects where it does not arrive. */
export function catalogueOf(language: SheetLanguage): Promise<Catalogue> {
  return load[language]();
}
