import type { Refusal } from "../../model/refusal";

/** Where in the formula the trouble is; `row` counts from 1 within the range, header included. */
export interface Place {
  argument: string;
  row?: number;
  /** What the column is called; counted from 1 where it has no name. */
  column?: string | number;
}

/** Bounds of a number, as the wording needs them. */
export interface Bounds {
  min?: number;
  max?: number;
  above?: number;
  below?: number;
}

/** Reasons the door itself refuses a cell or a range, before the model is asked. */
export type InputRefusal =
  | ({ code: "missing" } & Place)
  | ({ code: "not-a-number"; found: string } & Place)
  /** Text that somebody meant as a number: `meant`, where that is beyond doubt. */
  | ({ code: "stored-as-text"; found: string; meant: number | null } & Place)
  /** "n/a", "TBD" and the like in the place of a number. */
  | ({ code: "undisclosed"; found: string } & Place)
  /** A share or a rate as a whole number: 14 for 14 %. */
  | ({ code: "percentage"; found: number } & Place)
  | { code: "not-a-date"; found: number; looksLike: string; argument: string; position: number }
  | { code: "totals-row"; argument: string; row: number; found: string }
  | ({ code: "not-finite" } & Place)
  | ({ code: "not-text"; found: string } & Place)
  | ({ code: "out-of-range"; found: number; bounds: Bounds } & Place)
  | ({ code: "not-whole"; found: number } & Place)
  | ({ code: "not-a-choice"; found: string; choices: readonly string[] } & Place)
  | ({ code: "error-cell"; found: string } & Place)
  | { code: "unknown-name"; found: string; near: readonly string[]; argument: string }
  | { code: "not-published"; name: string; field: string; has: readonly string[] }
  | ({ code: "not-one-cell" } & Place)
  | ({ code: "too-few-columns"; found: number; needed: readonly string[] } & Place)
  | ({ code: "no-rows" } & Place)
  | ({ code: "different-lengths"; found: number; needed: number; other: string } & Place)
  | ({ code: "not-a-list" } & Place)
  /** A long formula in Excel's value preview. */
  | { code: "in-preview" }
  | { code: "result-too-large"; cells: number; limit: number }
  | { code: "text-too-long"; length: number; limit: number }
  | { code: "too-many-inputs"; found: number; formula: string; takes: number }
  /** Neither `low` nor `high` holds anything. */
  | { code: "nothing-varied" }
  | ({ code: "input-twice"; found: string } & Place)
  | ({ code: "parameter-not-taken"; kind: string; takes: readonly string[] } & Place)
  | ({ code: "not-square"; rows: number; columns: number; needed: number } & Place)
  | ({ code: "not-symmetric"; found: number; mirror: number } & Required<Place>)
  /** Nothing can have all of them at once; `nearest` is as one types it. */
  | { code: "impossible-correlations"; argument: string; nearest: string }
  /** `limit` is how many calculations of this formula fit. */
  | { code: "too-much-work"; formula: string; limit: number };

export type AnyRefusal = Refusal | InputRefusal;
