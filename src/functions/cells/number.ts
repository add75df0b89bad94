import type { Bounds, Place } from "../../words/refusals/refusal";
import { refuse } from "../errors/inputRefusal";
import { oneCell, type Plain } from "./cell";
import { isMeantAsNumber, isUndisclosed, numberMeant } from "./numberText";

/** Reads one argument; refuses by throwing. */
export type Reader<T> = (cell: unknown, argument: string) => T;

/** What a number must be to be read. */
export interface NumberRules extends Bounds {
  whole?: boolean;
  /** The only numbers taken, where there are few. */
  only?: readonly number[];
  /** A share or a rate, which is typed as a decimal: 14 is a percentage typed as a whole number. */
  isDecimal?: true;
}

/** A share, 0 to 1. */
export const SHARE = { min: 0, max: 1, isDecimal: true } as const satisfies NumberRules;

/** A rate a year above −100 %; more than 300 % is a percentage typed as a whole number. */
export const RATE = { above: -1, max: 3, isDecimal: true } as const satisfies NumberRules;

/**
 * A reader of one cell that says beforehand what it takes, for formulas that choose values themselves:
 * the rules of its number, or null where it takes a word.
 */
export type ScalarReader<T> = Reader<T> & { readonly rules: NumberRules | null };

/** A required number within bounds. */
export function number(rules: NumberRules = {}): ScalarReader<number> {
  const read: Reader<number> = (cell, argument) => {
    const value = oneCell(cell, { argument });
    return value === null
      ? refuse({ code: "missing", argument })
      : checkedNumber(value, { argument }, rules);
  };
  return Object.assign(read, { rules });
}

/** An optional number: `fallback` where the argument is omitted or blank. */
export function optionalNumber<D extends number | null>(
  fallback: D,
  rules: NumberRules = {},
): ScalarReader<number | D> {
  const read: Reader<number | D> = (cell, argument) => {
    const value = oneCell(cell, { argument });
    return value === null ? fallback : checkedNumber(value, { argument }, rules);
  };
  return Object.assign(read, { rules });
}

/** The number in a cell that is not blank; used for arguments and for the cells of tables. */
export function checkedNumber(value: Plain, place: Place, rules: NumberRules = {}): number {
  if (typeof value !== "number") return refuseText(value, place);
  const { min, max, above, below, only } = rules;
  switch (brokenRule(value, rules)) {
    case "finite":
      return refuse({ code: "not-finite", ...place });
    case "bounds":
      if (isPercentage(value, rules)) return refuse({ code: "percentage", found: value, ...place });
      return refuse({
        code: "out-of-range",
        found: value,
        bounds: { min, max, above, below },
        ...place,
      });
    case "whole":
      return refuse({ code: "not-whole", found: value, ...place });
    case "only": {
      const choices = (only ?? []).map(String);
      return refuse({ code: "not-a-choice", found: String(value), choices, ...place });
    }
    case null:
      return value;
  }
}

/** The first rule that a number breaks; null where it keeps them all. Works out nothing else: it is called in loops. */
export function brokenRule(
  value: number,
  rules: NumberRules,
): "finite" | "bounds" | "whole" | "only" | null {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = rules;
  if (!Number.isFinite(value)) return "finite";
  if (value < min || value > max || value <= above || value >= below) return "bounds";
  if (rules.whole === true && !Number.isInteger(value)) return "whole";
  return rules.only?.includes(value) === false ? "only" : null;
}

/** Tells whether a number keeps the rules, as `brokenRule`, a million times over: what they are is looked up once. */
export function ruleTest(rules: NumberRules): (value: number) => boolean {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = rules;
  const isPlain = rules.whole !== true && rules.only === undefined;
  return (value) =>
    value > above &&
    value < below &&
    value >= min &&
    value <= max &&
    (isPlain ? Number.isFinite(value) : brokenRule(value, rules) === null);
}

/** Whether a share or rate that is too large is right as so many percent; 1.7 is rather a share above 1. */
function isPercentage(value: number, rules: NumberRules): boolean {
  return rules.isDecimal === true && value >= 2 && brokenRule(value / 100, rules) === null;
}

function refuseText(value: Plain, place: Place): never {
  const found = String(value);
  if (typeof value !== "string") return refuse({ code: "not-a-number", found, ...place });
  if (isUndisclosed(found)) return refuse({ code: "undisclosed", found, ...place });
  if (!isMeantAsNumber(found)) return refuse({ code: "not-a-number", found, ...place });
  return refuse({ code: "stored-as-text", found, meant: numberMeant(found), ...place });
}
