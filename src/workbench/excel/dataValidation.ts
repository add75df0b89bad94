import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { formatArea } from "../../formulaText/addresses";
import type { RangeTarget } from "./make";

/** Rules are kept and read back; the grid does not enforce or draw them. */
export const dataValidationClass = (): ExcelClass<RangeTarget> => ({
  name: "DataValidation",
  get: {
    Rule: (target) => record(target).rule ?? {},
    ErrorAlert: (target) => record(target).errorAlert ?? null,
    Prompt: (target) => record(target).prompt ?? null,
    IgnoreBlanks: (target) => record(target).ignoreBlanks ?? true,
    Type: (target) => ruleType(record(target).rule),
  },
  set: {
    Rule: (target, rule) => {
      keep(target, { rule: object(rule) });
    },
    ErrorAlert: (target, errorAlert) => {
      keep(target, { errorAlert: object(errorAlert) });
    },
    Prompt: (target, prompt) => {
      keep(target, { prompt: object(prompt) });
    },
    IgnoreBlanks: (target, ignoreBlanks) => {
      keep(target, { ignoreBlanks });
    },
  },
  call: {
    Clear: ({ book, sheetId, area }) => {
      book.facts.of(sheetId).validation.delete(formatArea(area));
    },
  },
});

type Rule = Readonly<Record<string, unknown>>;

function record({ book, sheetId, area }: RangeTarget): Rule {
  return (book.facts.of(sheetId).validation.get(formatArea(area)) ?? {}) as Rule;
}

function keep(target: RangeTarget, change: Rule): void {
  const { book, sheetId, area } = target;
  book.facts.of(sheetId).validation.set(formatArea(area), { ...record(target), ...change });
}

function object(value: unknown): object {
  if (typeof value !== "object" || value === null) throw excelError("InvalidArgument");
  return value;
}

function ruleType(rule: unknown): string {
  const [kind] = Object.keys(rule ?? {});
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
}
