import { quoted } from "../../../plan/sheetPlan";
import type { Check } from "../../check";
import type { SheetKey } from "../../sheetKeys";

/** Excel takes formulas of 8,192 characters; a check has two that are as long as its ranges are many. */
const LONGEST = 2500;

/** Sum over a range of what is 1 where a cell is wrong. */
export const count = (wrong: string): string => `SUMPRODUCT(${wrong})`;

/** The last cell of a column that is wrong, such as "Deals B17". */
export function lastWrong(sheet: string, letter: string, rows: string, wrong: string): string {
  return `"${sheet} ${letter}"&SUMPRODUCT(MAX((${wrong})*ROW(${rows})))`;
}

/** A formula that counts what is wrong, and one that says where. */
export interface Part {
  count: string;
  where: string;
}

/** As many parts together as one formula holds; all are about one sheet. */
export function chunked<P extends Part>(
  parts: readonly P[],
  { key, name }: { key: SheetKey; name: string },
): P[][] {
  // As if the sheet had its own name, so that every template has the same checks, whatever its sheets are called.
  const lengthOf = (formula: string): number =>
    formula
      .replaceAll(`${quoted(name)}!`, `${key}!`)
      .replaceAll(`"${name} `, `"${key} `)
      .replaceAll("'", "").length;
  const groups: P[][] = [];
  let length = Infinity;
  for (const part of parts) {
    const own = lengthOf(part.where);
    length += own;
    if (length > LONGEST) {
      groups.push([]);
      length = own;
    }
    groups.at(-1)?.push(part);
  }
  return groups;
}

/** The cells of all parts. */
export function faultOf(group: readonly Part[], what: string): NonNullable<Check["fault"]> {
  const wheres = group.map(({ where }) => where);
  return {
    where: wheres.length === 1 ? wheres[0] : `TEXTJOIN(", ",TRUE,${wheres.join(",")})`,
    what,
  };
}
