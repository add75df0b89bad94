import { excelError } from "../protocol/errors";

/** Readers of arguments off the wire: what has the wrong type is InvalidArgument, as in Excel. */

export function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw excelError("InvalidArgument");
  return value;
}

export function optionalText(value: unknown): string | null {
  return value === null || value === undefined || value === "" ? null : text(value);
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw excelError("InvalidArgument");
  return value;
}

export function positive(value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) throw excelError("InvalidArgument");
  return value;
}

/** A length that may be nothing. */
export function distance(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw excelError("InvalidArgument");
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw excelError("InvalidArgument");
  return value;
}

/** One of the words of an enumeration, without regard to case. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const wanted = text(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === wanted);
  if (word === undefined) throw excelError("InvalidArgument");
  return word;
}

/** An object of named members, such as a rule. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw excelError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}
