import type { ConditionalFormat, ScalePoint } from "../book/conditionalFormat";

type ValueOperator = NonNullable<ConditionalFormat["cellValue"]>["operator"];
type TextOperator = NonNullable<ConditionalFormat["text"]>["operator"];

/** A file's words for the operators of conditional formats. */
export const VALUE_RULES = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const satisfies Record<ValueOperator, string>;

/** What a test of text comes to, as a formula: the library writes one of the four tests only. */
export const TEXT_FORMULAS: Readonly<Record<TextOperator, (cell: string, text: string) => string>> =
  {
    Contains: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
    NotContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
    BeginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
    EndsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  };

export const SCALE_TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const satisfies Record<ScalePoint["type"], string>;
