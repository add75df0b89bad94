import type { Place } from "../../words/refusals/refusal";
import { refuse } from "../errors/inputRefusal";
import { plain } from "./cell";
import { checkedNumber, type Reader } from "./number";
import { isBlank, isHeader } from "./range";

/**
 * Reads numbers from one row or one column (a single cell counts as one).
 *
 * A first cell may be a header; blank cells at the end do not count. A blank among the
 * numbers is refused: whether it stands for 0 or for nothing would change the answer.
 */
export function numberList(rules: Parameters<typeof checkedNumber>[2] = {}): Reader<number[]> {
  return (range, argument) => {
    const cells = oneLine(range, argument);
    const values = cells.map(({ cell, place }) => ({ value: plain(cell, place), place }));
    while (values.length > 0 && isBlank(values[values.length - 1].value)) values.pop();
    if (values.length > 1 && isHeader(values[0].value)) values.shift();
    if (values.length === 0) return refuse({ code: "no-rows", argument });
    return values.map(({ value, place }) =>
      value === null ? refuse({ code: "missing", ...place }) : checkedNumber(value, place, rules),
    );
  };
}

/** The last date of Excel, 31 December 9999. */
const LAST_DATE = 2_958_465;
/** No list of deal dates goes back before it: 1 January 1950. */
const MODERN = 18_264;

/** Reads dates as Excel counts them, an optional argument; null where it is omitted. */
export const optionalDates: Reader<number[] | null> = (range, argument) => {
  if (range === null || range === undefined) return null;
  const dates = numberList({ min: 0 })(range, argument);
  const areYears = dates.every((date) => isYear(date) || date >= MODERN) && dates.some(isYear);
  for (const [i, found] of dates.entries()) {
    const looksLike = isYear(found) && areYears ? String(found) : digitsAsDate(found);
    if (looksLike !== null)
      refuse({ code: "not-a-date", found, looksLike, argument, position: i + 1 });
    if (found >= LAST_DATE + 1)
      refuse({ code: "out-of-range", found, bounds: { max: LAST_DATE }, argument });
  }
  return dates;
};

/** As a date such a number is in the year 1905. */
const isYear = (date: number): boolean => Number.isInteger(date) && date >= 1900 && date <= 2100;

/** "2023-01-01" where a number has those digits, as 20230101; null where it does not. */
function digitsAsDate(found: number): string | null {
  const digits = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(String(found));
  if (digits === null) return null;
  const [, year, month, day] = digits;
  if (Number(month) > 12 || Number(day) > 31) return null;
  return `${year}-${month}-${day}`;
}

/** The cells of one row or one column as they are, each with its place; a single cell counts as one. */
export function oneLine(range: unknown, argument: string): { cell: unknown; place: Place }[] {
  if (range === null || range === undefined) return refuse({ code: "missing", argument });
  const rows = (Array.isArray(range) ? range : [[range]]) as unknown[][];
  if (rows.every((row) => row.length === 1))
    return rows.map(([cell], i) => ({ cell, place: { argument, row: i + 1 } }));
  if (rows.length !== 1) return refuse({ code: "not-a-list", argument });
  return rows[0].map((cell, i) => ({ cell, place: { argument, column: i + 1 } }));
}
