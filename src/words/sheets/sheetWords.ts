import { lazily } from "../lazily";
import { english } from "./en";

/** Fetches what the sheets say in a language. */
export const sheetWords = lazily(english, {
  "zh-CN": async () => (await import(/* webpackChunkName: "chineseSheets" */ "./zh-CN")).chinese,
});
