import type { Language } from "../../words/language";
import type { AnyRefusal } from "../../words/refusals/refusal";

/** One call of a formula, by number. */
export interface Asked {
  readonly call: number;
  readonly id: string;
  readonly cells: readonly unknown[];
}

/** What the page sends: calls of one moment together, so that a range they share is copied once. */
export interface Question {
  readonly language: Language;
  readonly errorCodes: typeof CustomFunctions.ErrorCode;
  readonly calls: readonly Asked[];
}

/** A cell of a table; an error as the plain object that is left of Excel's. */
export type SentCell =
  string | number | { readonly code: CustomFunctions.ErrorCode; readonly message?: string };

/** What comes back for a call: its result, or what it threw. */
export type Reply = { readonly call: number } & (
  | { readonly result: string | number | readonly (readonly SentCell[])[] | AnyRefusal }
  | { readonly failure: string }
);
