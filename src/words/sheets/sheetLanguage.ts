/** The languages of the sheets, each by its own name: a template's Cover carries it, and is known by it. */
export const LANGUAGE_NAMES = { en: "English", "zh-CN": "中文" } as const;

export type SheetLanguage = keyof typeof LANGUAGE_NAMES;

export const SHEET_LANGUAGES = Object.keys(LANGUAGE_NAMES) as SheetLanguage[];
