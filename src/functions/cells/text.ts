import { refuse } from "../errors/inputRefusal";
import { isNameless, oneCell } from "./cell";
import type { Reader, ScalarReader } from "./number";

/** A required name: trimmed text; a number counts as its digits, since companies are called 360 or 3. */
export const text: Reader<string> = (cell, argument) => {
  const value = oneCell(cell, { argument });
  if (typeof value === "boolean")
    return refuse({ code: "not-text", found: String(value), argument });
  const trimmed = isNameless(value) ? "" : String(value).trim();
  return trimmed === "" ? refuse({ code: "missing", argument }) : trimmed;
};

/** An optional choice among words, matched without regard to case; `fallback` where omitted. */
export function choice<C extends string>(choices: readonly C[], fallback: C): ScalarReader<C> {
  const read: Reader<C> = (cell, argument) => {
    const value = oneCell(cell, { argument });
    if (isNameless(value)) return fallback;
    const wanted = String(value).trim().toLowerCase();
    const found = choices.find((word) => word.toLowerCase() === wanted);
    return found ?? refuse({ code: "not-a-choice", found: String(value), choices, argument });
  };
  return Object.assign(read, { rules: null });
}

/** An optional name: `null` where it is omitted or blank. */
export const optionalText: Reader<string | null> = (cell, argument) => {
  const value = oneCell(cell, { argument });
  return isNameless(value) || String(value).trim() === "" ? null : text(value, argument);
};
