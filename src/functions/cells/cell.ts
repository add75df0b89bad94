import type { Place } from "../../words/refusals/refusal";
import { refuse } from "../errors/inputRefusal";

/** What a cell can hold once Excel's wrappers are off; blank and omitted are both `null`. */
export type Plain = string | number | boolean | null;

/** Excel hands entities and formatted numbers over as objects around a basic value. */
interface WithBasicValue {
  type?: unknown;
  basicValue?: unknown;
}

/** Takes the plain value out of one cell as Excel passes it; refuses error cells. */
export function plain(cell: unknown, place: Place): Plain {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell;
  if (Array.isArray(cell)) return refuse({ code: "not-one-cell", ...place });
  if (typeof cell === "object") {
    const { type, basicValue } = cell as WithBasicValue;
    const basic = typeof basicValue === "string" ? basicValue : null;
    if (type === "Error")
      return refuse({ code: "error-cell", found: basic ?? "#VALUE!", ...place });
    if (basicValue === undefined || typeof basicValue === "object") {
      return refuse({ code: "not-a-number", found: "an object", ...place });
    }
    return plain(basicValue, place);
  }
  return refuse({ code: "not-a-number", found: typeof cell, ...place });
}

/**
 * Whether a cell in which a name or a word is expected is empty. Excel on the web passes an empty cell as
 * null, Excel on the desktop as 0 (OfficeDev/office-js #4702); nothing is called 0.
 */
export function isNameless(cell: Plain): cell is null | 0 {
  return cell === null || cell === 0;
}

/** The one cell of an argument that is not a range; a 1 × 1 range counts as its cell. */
export function oneCell(cell: unknown, place: Place): Plain {
  if (!Array.isArray(cell)) return plain(cell, place);
  const rows = cell as unknown[];
  const row = rows[0];
  if (rows.length !== 1 || !Array.isArray(row) || row.length !== 1) {
    return refuse({ code: "not-one-cell", ...place });
  }
  return plain(row[0], place);
}
