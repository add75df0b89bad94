import { excelError } from "../protocol/errors";
import { readColor } from "../book/color";
import type { ConditionalFormat, ScalePoint } from "../book/conditionalFormat";
import { SCALE_POINTS, TEXT_OPERATORS, VALUE_OPERATORS } from "../book/conditionalFormat";
import { oneOf, optionalText, record, text } from "./arguments";

/** Readers of the rule objects an add-in hands to a conditional format. */

export function readCellValueRule(rule: unknown): ConditionalFormat["cellValue"] {
  const { operator, formula1, formula2 } = record(rule);
  const operators = Object.keys(VALUE_OPERATORS) as (keyof typeof VALUE_OPERATORS)[];
  return {
    operator: oneOf(operator, operators),
    formula1: formulaText(formula1),
    formula2: formula2 === undefined || formula2 === null ? null : formulaText(formula2),
  };
}

export function readTextRule(rule: unknown): ConditionalFormat["text"] {
  const { operator, text: wanted } = record(rule);
  return { operator: oneOf(operator, TEXT_OPERATORS), text: text(wanted) };
}

export function readScale(criteria: unknown): readonly ScalePoint[] {
  const { minimum, midpoint, maximum } = record(criteria);
  const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  return points.map((point) => {
    const { type, formula, color } = record(point);
    return {
      type: oneOf(type, SCALE_POINTS),
      formula: typeof formula === "number" ? String(formula) : optionalText(formula),
      color: readColor(color),
    };
  });
}

export function scaleCriteria(scale: ConditionalFormat["scale"]): unknown {
  if (!scale) return null;
  const [minimum, second, third] = scale;
  return scale.length === 3
    ? { minimum, midpoint: second, maximum: third }
    : { minimum, maximum: second };
}

/** A formula or a constant, which add-ins write as a number too. */
function formulaText(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw excelError("InvalidArgument");
  return value;
}
