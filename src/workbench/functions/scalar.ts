import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";

/** What an argument became: text of JSON for the message, or the error the cell shows instead of a call. */
export type Encoded = { readonly json: string } | { readonly error: string };

/** What an empty cell arrives as where the parameter takes anything; see `blankCells` of the host's options. */
export type BlankCell = null | 0 | "";

/** What the runtime knows an error among the arguments by. */
export const ERROR_TYPE = "CustomFunctionError";

const VALUE_ERROR: Encoded = { error: "#VALUE!" };

/** One value as a parameter's type wants it; Excel converts or refuses before the add-in is called. */
export function encodeScalar(
  value: Nullable<BaseValueObject>,
  type: string,
  { blank, takesErrors }: { readonly blank: BlankCell; readonly takesErrors: boolean },
): Encoded {
  if (!value || value.isNull()) return encodeBlank(type, blank);
  if (value.isError()) {
    const error = String(value.getValue());
    // As Microsoft's runtime expects it, which makes a CustomFunctions.Error of it. Work under way is not handed over.
    const isPassed = takesErrors && type === "any" && error !== "#BUSY!";
    return isPassed ? json({ type: ERROR_TYPE, code: error }) : { error };
  }
  const raw = value.getValue();
  switch (type) {
    case "number":
      return encodeNumber(value.isBoolean() ? Number(raw) : raw);
    case "string":
      return json(value.isBoolean() ? String(Boolean(raw)).toUpperCase() : String(raw));
    case "boolean":
      return encodeBoolean(value.isString() ? String(raw).toLowerCase() : Boolean(raw));
    default:
      return json(value.isBoolean() ? Boolean(raw) : raw);
  }
}

function encodeBlank(type: string, blank: BlankCell): Encoded {
  if (type === "number") return json(0);
  if (type === "string") return json("");
  if (type === "boolean") return json(false);
  return json(blank);
}

function encodeNumber(raw: string | number | boolean): Encoded {
  if (raw === "") return VALUE_ERROR;
  const number = Number(raw);
  return Number.isFinite(number) ? json(number) : VALUE_ERROR;
}

function encodeBoolean(raw: string | boolean): Encoded {
  if (typeof raw === "boolean") return json(raw);
  return raw === "true" || raw === "false" ? json(raw === "true") : VALUE_ERROR;
}

function json(value: unknown): Encoded {
  return { json: JSON.stringify(value) };
}
