import type { Language } from "../words/language";
import { formatAs } from "./format";
import { speak, type Strings } from "../words/pane";
import { english } from "../words/pane/en";

const load: Record<Language, () => Promise<Strings>> = {
  en: () => Promise.resolve(english),
  "zh-CN": async () =>
    (await import(/* webpackChunkName: "chinese" */ "../words/pane/zh-CN")).chinese,
};

let spoken: Language = "en";

/** The language that is spoken now. */
export const spokenLanguage = (): Language => spoken;

/** The address of a page of the help site in the language that is spoken now, such as "guide/privacy.html". */
export const helpPage = (page: string): string => `help/${spoken}/${page}`;

/** Fetches a language and speaks it from the next rendering on; rejects, changing nothing, where it does not arrive. */
export async function speakLanguage(language: Language): Promise<void> {
  const catalogue = await load[language]();
  spoken = language;
  globalThis.ouroborosLanguage = language;
  speak(catalogue);
  formatAs({ locale: catalogue.locale });
  document.documentElement.lang = catalogue.locale;
}
