import type { Reader } from "./number";
import { isNameless, oneCell } from "./cell";
import { text } from "./text";

/** An optional name: `null` where it is omitted or blank. */
export const optionalText: Reader<string | null> = (cell, argument) => {
  const value = oneCell(cell, { argument });
  return isNameless(value) || String(value).trim() === "" ? null : text(value, argument);
};
