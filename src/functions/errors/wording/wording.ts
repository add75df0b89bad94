import type { Language } from "../../../words/language";
import type { AnyRefusal } from "../inputRefusal";
import { chinese } from "./chinese";
import { english } from "./english";

const catalogues: Record<Language, (refusal: AnyRefusal) => string> = {
  en: english,
  zh: chinese,
};

/** The reason of a refusal in words, as the cell's error card shows it. Names of arguments stay as declared. */
export function wording(refusal: AnyRefusal, language: Language): string {
  return catalogues[language](refusal);
}
