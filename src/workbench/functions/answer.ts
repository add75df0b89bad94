import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

import { MOST_LETTERS } from "../book/entry";

/** What a custom function came back with, ready for the formula engine. */
export interface Answer {
  readonly value: BaseValueObject;
  /** The text Excel shows in the cell's error card. */
  readonly message?: string;
}

export const BUSY = "#BUSY!";
// Univer would take a value it does not know as an error for text, and calculate on with it.
(ERROR_TYPE_SET as Set<string>).add(BUSY);

/** The codes of Microsoft's custom-function runtime; others (a plain exception, say) show as #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  10: "#NAME?",
};

/** Excel has errors, #BUSY! among them, that Univer's enumeration has not; Univer keeps any text. */
export const errorValue = ErrorValueObject.create.bind(ErrorValueObject) as (
  error: string,
) => ErrorValueObject;

/** Reads one entry of SetInvocationArrayResults after its id: [succeeded, value or message, errorCode]. */
export function readAnswer(succeeded: unknown, value: unknown, code: unknown): Answer {
  if (succeeded === true) return readValue(value);
  const error = (typeof code === "number" ? ERRORS[code] : undefined) ?? "#VALUE!";
  return { value: errorValue(error), message: typeof value === "string" ? value : "" };
}

const SHOWN_ERROR = /^#(?:N\/A|DIV\/0!|NUM!|VALUE!|NULL!|NAME\?|REF!|CALC!|SPILL!)$/;

function readValue(value: unknown): Answer {
  if (!Array.isArray(value)) return readSingle(value);
  const rows = (value as readonly unknown[]).map((row) =>
    Array.isArray(row) ? (row as unknown[]) : [row],
  );
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return { value: errorValue("#CALC!") };
  const cells = rows.map((row) =>
    Array.from({ length: columnCount }, (_, c) =>
      c < row.length ? readSingle(row[c]).value : errorValue("#N/A"),
    ),
  );
  return { value: arrayValue(cells) };
}

/** One value of an answer, or of a cell, where an error is its text. */
export function readSingle(value: unknown): Answer {
  if (typeof value === "string" && SHOWN_ERROR.test(value)) return { value: errorValue(value) };
  switch (typeof value) {
    case "number":
      return { value: NumberValueObject.create(value) };
    case "boolean":
      return { value: BooleanValueObject.create(value) };
    case "string":
      return {
        value:
          value.length > MOST_LETTERS ? errorValue("#VALUE!") : StringValueObject.create(value),
      };
    default:
      return readObject(value);
  }
}

/** Null shows as 0, as in Excel; an object is an error that stands inside an array. */
function readObject(value: unknown): Answer {
  if (value === null || value === undefined) return { value: NumberValueObject.create(0) };
  const { basicValue, message } = value as { basicValue?: unknown; message?: unknown };
  const error = typeof basicValue === "string" ? basicValue : "#VALUE!";
  return { value: errorValue(error), message: typeof message === "string" ? message : "" };
}

export function arrayValue(cells: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
