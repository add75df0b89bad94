import { ExcelError } from "../protocol/errors";

/** The "OrNullObject" form of a lookup: null where the plain form says ItemNotFound. */
export function orNull<T>(lookup: () => T): T | null {
  try {
    return lookup();
  } catch (error) {
    if (error instanceof ExcelError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
