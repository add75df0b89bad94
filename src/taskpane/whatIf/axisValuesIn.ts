import { typedValues, type TypedValues } from "./axisValues";

const RANGE = /^(\S+)\s+to\s+(\S+)\s+step\s+(\S+)$/i;
/** As many as may be taken from the sheet. */
const MOST = 1000;

/**
 * The values of an axis as typed: a list of numbers, or "0.5 to 0.9 step 0.1", whose last value is the last that
 * does not pass the end. At most 1,000 values; a step of 0, or one that makes more, is named as bad.
 */
export function axisValuesIn(text: string): TypedValues {
  const match = RANGE.exec(text.trim());
  if (match === null) return typedValues(text);
  const numbers = typedValues(match.slice(1).join(" "));
  if ("bad" in numbers) return numbers;
  const [from, to, step] = numbers.values;
  const size = Math.sign(to - from) * Math.abs(step);
  // A tenth is no binary fraction: the last step may seem to pass the end by its last digit.
  const steps = from === to ? 0 : Math.floor((to - from) / size + 1e-9);
  if (!(steps < MOST)) return { bad: text.trim() };
  return {
    values: Array.from({ length: steps + 1 }, (_, i) => Number((from + i * size).toPrecision(12))),
  };
}
