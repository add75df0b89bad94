import type { Language } from "../pages/paths";
import { en, type Words } from "./en";
import { zhCN } from "./zhCN";

/** The words of every language. */
export const dictionary: Record<Language, Words> = { en, "zh-CN": zhCN };
