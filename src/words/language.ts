/** The languages that the add-in speaks. */
export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a tag such as Excel's display language: English where there is no other. */
export function languageFor(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") === true ? "zh-CN" : "en";
}

/** Each language by its own name: a template's Cover carries it, and the add-in knows its language by it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
};

/** What the Cover of a Chinese template said before the words of its data were Chinese too. */
export const CHINESE_LABELS = "中文";

declare global {
  /**
   * The tag of the language that the pane speaks, unset until it has started. Pane and functions are two scripts
   * of one page: this is how the reasons in cells come in the pane's language.
   */
  var ouroborosLanguage: string | undefined;
}
