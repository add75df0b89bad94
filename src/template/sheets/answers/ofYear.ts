import type { TemplateContext } from "../../templateContext";
import { YEAR_KEYS } from "../flowsSheet";

/** The cell of the year that the answers speak of, in a row with a cell each year. */
export function ofYear({ input }: TemplateContext, row: (key: string) => string): string {
  const [first, last] = [YEAR_KEYS[0], YEAR_KEYS[YEAR_KEYS.length - 1]];
  return `INDEX(${row(first)}:${row(last).replace(/^.*!/, "")},1,${input("Current_year")}-${input("First_year")}+1)`;
}
