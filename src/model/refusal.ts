/**
 * Every reason the model can decline to answer, as data: nobody branches on prose.
 * The wording lives in one catalogue per language (src/functions/errors), the Excel error
 * of each code beside it; both are exhaustive, so a new code fails to compile until it is worded.
 */
export type Refusal =
  /** A company that appears on both ends of one payment. `row` counts from 1 in the caller's table. */
  | { code: "pays-itself"; row: number; company: string }
  /** A payment between two ends that are both outside the network. */
  | { code: "both-outside"; row: number }
  /** The company asked for is on no row. */
  | { code: "unknown-company"; company: string }
  /** A share of receipts was asked for and there are none. */
  | { code: "no-receipts"; company: string }
  /** Cumulative net cash stays below capex; `recovered` is the share reached, discounted as asked. */
  | { code: "never-pays-back"; recovered: number; life: number }
  /** life × stepsPerYear is not a whole number. */
  | { code: "uneven-steps"; life: number; stepsPerYear: number }
  /** Each input is finite but the result is beyond the largest double. */
  | { code: "too-large" };

/** A value, or the reason there is none. */
export type Outcome<T> = T | Refusal;

/** Tells a refusal from any value the model returns: of these only refusals carry a `code`. */
export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === "object" && outcome !== null && "code" in outcome;
}
