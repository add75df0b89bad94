import type { Language } from "../../words/language";

/** Where a formula is explained, below the folder of its language. */
export function formulaPath(id: string): string {
  return `formulas/${id.toLowerCase().replaceAll("_", "-")}.html`;
}

/** Where a formula is explained, below the address of the add-in. */
export function helpPath(language: Language, id: string): string {
  return `help/${language}/${formulaPath(id)}`;
}
