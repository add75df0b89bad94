import type { Language } from "../language";
import { en, type Words } from "./en";
import { zhCN } from "./zh-CN";

/** The words of every language. */
export const dictionary: Record<Language, Words> = { en, "zh-CN": zhCN };
