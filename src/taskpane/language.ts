import type { Language } from "../words/language";
import { formatAs } from "./format";
import { speak, type Strings } from "./strings";
import { english } from "./strings/en";

const load: Record<Language, () => Promise<Strings>> = {
  en: () => Promise.resolve(english),
  zh: async () => (await import(/* webpackChunkName: "chinese" */ "./strings/zh")).chinese,
};

let spoken: Language = "en";

/** The language that is spoken now. */
export const spokenLanguage = (): Language => spoken;

/** Fetches a language and speaks it from the next rendering on; rejects, changing nothing, where it does not arrive. */
export async function speakLanguage(language: Language): Promise<void> {
  const catalogue = await load[language]();
  spoken = language;
  globalThis.ouroborosLanguage = language;
  speak(catalogue);
  formatAs({ locale: catalogue.locale });
  document.documentElement.lang = catalogue.locale;
}
