import { refuse, type Bounds, type Place } from "../errors/inputRefusal";
import { oneCell, type Plain } from "./cell";

/** Reads one argument; refuses by throwing. */
export type Reader<T> = (cell: unknown, argument: string) => T;

interface NumberRules extends Bounds {
  whole?: boolean;
}

/** A required number within bounds. */
export function number(rules: NumberRules = {}): Reader<number> {
  return (cell, argument) => {
    const value = oneCell(cell, { argument });
    return value === null
      ? refuse({ code: "missing", argument })
      : checkedNumber(value, { argument }, rules);
  };
}

/** An optional number: `fallback` where the argument is omitted or blank. */
export function optionalNumber<D extends number | null>(
  fallback: D,
  rules: NumberRules = {},
): Reader<number | D> {
  return (cell, argument) => {
    const value = oneCell(cell, { argument });
    return value === null ? fallback : checkedNumber(value, { argument }, rules);
  };
}

/** The number in a cell that is not blank; used for arguments and for the cells of tables. */
export function checkedNumber(value: Plain, place: Place, rules: NumberRules = {}): number {
  if (typeof value !== "number") {
    return refuse({ code: "not-a-number", found: String(value), ...place });
  }
  if (!Number.isFinite(value)) return refuse({ code: "not-finite", ...place });
  const { whole, ...bounds } = rules;
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = bounds;
  if (value < min || value > max || value <= above || value >= below) {
    return refuse({ code: "out-of-range", found: value, bounds, ...place });
  }
  if (whole === true && !Number.isInteger(value)) {
    return refuse({ code: "not-whole", found: value, ...place });
  }
  return value;
}
