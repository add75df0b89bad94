import { formatAs } from "./format";
import { speak, type Strings } from "./strings";
import { english } from "./strings/en";

/** The languages of the pane. */
export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The pane's language for a language tag such as Excel's display language: English where there is no other. */
export function languageFor(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") === true ? "zh" : "en";
}

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
  speak(catalogue);
  formatAs(catalogue.locale);
  document.documentElement.lang = catalogue.locale;
}
