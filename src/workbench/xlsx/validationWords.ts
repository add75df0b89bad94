import type { DataValidationOperator, DataValidationWithFormulae } from "@cj-tech-master/excelts";

/** A file's words for the rules of Excel.DataValidationRule. */
export const VALIDATION_TYPES: ReadonlyMap<string, DataValidationWithFormulae["type"]> = new Map([
  ["list", "list"],
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["textLength", "textLength"],
  ["custom", "custom"],
]);

export const VALIDATION_OPERATORS: ReadonlyMap<string, DataValidationOperator> = new Map([
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
]);
