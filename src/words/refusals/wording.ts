import type { Language } from "../language";
import type { AnyRefusal } from "./refusal";
import { chinese } from "./zh-CN";
import { english } from "./en";

const catalogues: Record<Language, (refusal: AnyRefusal) => string> = {
  en: english,
  "zh-CN": chinese,
};

/** The reason of a refusal in words, as the cell's error card shows it. Names of arguments stay as declared. */
export function wording(refusal: AnyRefusal, language: Language): string {
  return catalogues[language](refusal);
}
