import type { Place } from "../../words/refusals/refusal";
import { refuse } from "../errors/inputRefusal";
import { plain } from "./cell";
import { checkedNumber, type Reader } from "./number";
import { isBlank } from "./range";

/**
 * Reads numbers from one row or one column (a single cell counts as one).
 *
 * A first cell that is text is a header; blank cells at the end do not count. A blank among the
 * numbers is refused: whether it stands for 0 or for nothing would change the answer.
 */
export function numberList(rules: Parameters<typeof checkedNumber>[2] = {}): Reader<number[]> {
  return (range, argument) => {
    const cells = oneLine(range, argument);
    const values = cells.map(({ cell, place }) => ({ value: plain(cell, place), place }));
    while (values.length > 0 && isBlank(values[values.length - 1].value)) values.pop();
    const first = values.at(0)?.value;
    if (values.length > 1 && typeof first === "string" && !isBlank(first)) values.shift();
    if (values.length === 0) return refuse({ code: "no-rows", argument });
    return values.map(({ value, place }) =>
      value === null ? refuse({ code: "missing", ...place }) : checkedNumber(value, place, rules),
    );
  };
}

/** An optional list; null where the argument is omitted. */
export function optionalList(
  rules: Parameters<typeof numberList>[0] = {},
): Reader<number[] | null> {
  const read = numberList(rules);
  return (range, argument) =>
    range === null || range === undefined ? null : read(range, argument);
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
