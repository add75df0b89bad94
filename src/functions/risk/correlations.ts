import {
  correlationFactor,
  evenCorrelations,
  roundedCorrelations,
  type Square,
} from "../../model/risk/correlationMatrix";
import { plain } from "../cells/cell";
import { checkedNumber, type Reader } from "../cells/number";
import { rowsOf } from "../cells/range";
import { refuse } from "../errors/inputRefusal";
import type { Place } from "../../words/refusals/refusal";

/** CORREL leaves that much of rounding in its results. */
const ROUNDING = 1e-9;

/** Reads one correlation or a table of them, an optional argument; null where it is omitted or blank. */
export const optionalCorrelations: Reader<Square | null> = (range, argument) => {
  if (range === null || range === undefined) return null;
  const rows = rowsOf(range, argument, []);
  if (isOne(rows))
    return plain(rows[0][0], { argument }) === null ? null : [[cellOf(rows[0][0], { argument })]];
  return rows.map((row, r) =>
    row.map((cell, c) => cellOf(cell, { argument, row: r + 1, column: c + 1 })),
  );
};

function cellOf(cell: unknown, place: Place): number {
  const value = plain(cell, place);
  if (value === null) return refuse({ code: "missing", ...place });
  if (typeof value === "number" && Math.abs(Math.abs(value) - 1) <= ROUNDING)
    return Math.sign(value);
  return checkedNumber(value, place, { min: -1, max: 1, isDecimal: true });
}

const isOne = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.length === 1 && rows[0].length === 1;

/**
 * The lower triangle of the correlations between so many inputs, as `correlated` takes it.
 *
 * @returns null where no two of them are correlated
 */
export function correlationTriangle(given: Square | null, inputs: number): Square | null {
  if (given === null) return null;
  const matrix = isOne(given) ? evenCorrelations(inputs, given[0][0]) : symmetric(given, inputs);
  if (matrix.every((row, i) => row.every((value, j) => i === j || value === 0))) return null;
  const found = correlationFactor(matrix);
  if ("lower" in found) return found.lower;
  const nearest = roundedCorrelations(found.nearest);
  return refuse({
    code: "impossible-correlations",
    argument: "correlations",
    nearest: isOne(given) ? String(nearest[0][1]) : `{${nearest.join(";")}}`,
  });
}

/** The table itself: as many rows and columns as inputs, 1 on the diagonal, the same on both sides of it. */
function symmetric(given: Square, inputs: number): Square {
  const argument = "correlations";
  if ([given, ...given].some(({ length }) => length !== inputs)) {
    const columns = given.at(0)?.length ?? 0;
    refuse({ code: "not-square", rows: given.length, columns, needed: inputs, argument });
  }
  return given.map((row, r) =>
    row.map((found, c) => {
      const place = { argument, row: r + 1, column: c + 1 };
      if (r === c && found !== 1)
        refuse({ code: "out-of-range", found, bounds: { min: 1, max: 1 }, ...place });
      const mirror = given[c][r];
      // The lower half is named: it repeats the upper one.
      if (r > c && Math.abs(found - mirror) > ROUNDING)
        refuse({ code: "not-symmetric", found, mirror, ...place });
      return r > c ? mirror : found;
    }),
  );
}
