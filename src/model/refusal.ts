/**
 * Every reason the model can decline to answer, as data: nobody branches on prose.
 * The wording lives in one catalogue per language (src/words/refusals), the Excel error
 * of each code beside it; both are exhaustive, so a new code fails to compile until it is worded.
 */
export type Refusal =
  /** A company that appears on both ends of one payment. `row` counts from 1 in the caller's table. */
  | { code: "pays-itself"; row: number; company: string }
  /** A payment between two ends that are both outside the network. */
  | { code: "both-outside"; row: number }
  /** The company asked for is on no row. */
  | {
      code: "unknown-company";
      company: string;
      role: "company" | "shocked";
      near: readonly string[];
    }
  /** A share of receipts was asked for and there are none. */
  | { code: "no-receipts"; company: string }
  /** A share of payments was asked for and there are none. */
  | { code: "no-payments"; company: string }
  /** A share of a company's resources was asked for and it has none. */
  | { code: "no-resources"; company: string }
  /** A share of all resources was asked for and every amount is 0. */
  | { code: "nothing-flows" }
  /** A ratio to a revenue of 0. */
  | { code: "no-revenue" }
  /** The company's money only goes round: none of it ever came from outside. */
  | { code: "no-outside-funds"; company: string }
  /** Money goes round nowhere, or not through `company`. */
  | { code: "no-loop"; company: string | null; maxLength: number }
  /** A row of a table beside flows names a company that is on no row of flows. */
  | {
      code: "not-in-flows";
      table: CompanyTable;
      row: number;
      company: string;
      near: readonly string[];
    }
  /** A table beside flows names a company a second time. */
  | { code: "listed-twice"; table: CompanyTable; row: number; company: string }
  /** A company in flows whose equity is not given. */
  | { code: "no-equity"; company: string }
  /** A table with a row for each company would not fit. */
  | { code: "too-many-companies"; most: number }
  /** So many companies pay each other that the answer would take too long. */
  | { code: "too-entangled"; companies: number }
  /** Cumulative net cash stays below capex; `recovered` is the share reached, discounted as asked. */
  | { code: "never-pays-back"; recovered: number; life: number }
  /** The term (a GPU's life, a loan's years) × stepsPerYear is not a whole number. */
  | { code: "uneven-steps"; term: "life" | "years"; years: number; stepsPerYear: number }
  /** No rent makes the GPU worth its price: none is earned, or it is worth more even for nothing. */
  | { code: "no-breakeven"; because: "nothing-rented" | "worth-more-at-no-rent" }
  /** A decline by a constant share never reaches 0. */
  | { code: "needs-residual" }
  /** The cash flows end before the debt does. */
  | { code: "too-few-cashflows"; found: number; years: number }
  /** There are no shares at all, so there is no share of them. */
  | { code: "no-shares" }
  /** The cash outlasts the burn; `lasting` is all that will ever be burnt. */
  | { code: "never-runs-out"; lasting: number }
  /** Nothing is burnt: `burn` is negative, so cash is earned. */
  | { code: "no-burn"; burn: number }
  /** No rate above −100 % makes the NPV 0. */
  | { code: "no-rate" }
  /** The cash flows of every date add up to 0, so that the NPV is 0 at every rate. */
  | { code: "every-rate" }
  /** The formula equals `target` at no value between `lower` and `upper`. */
  | { code: "no-solution"; target: number; lower: number; upper: number }
  /** Not one trial of a simulation has an answer. */
  | { code: "no-trial-answered"; trials: number }
  /** Each input is finite but the result is beyond the largest double. */
  | { code: "too-large" };

/** The tables beside flows that have one row a company. */
export type CompanyTable = "resources" | "equity";

/** A value, or the reason there is none. */
export type Outcome<T> = T | Refusal;

/**
 * Tells a refusal from any value the model returns: of these only refusals carry a `code`.
 *
 * @example
 * isRefusal({ code: "nothing-flows" }) // true
 */
export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === "object" && outcome !== null && "code" in outcome;
}

/**
 * Passes a finite number on; refuses one that overflowed on the way.
 *
 * @returns the value itself; refusal `too-large` for ±Infinity and for NaN (∞ − ∞)
 * @example
 * finite(1.5) // 1.5
 * finite(1e308 * 10).code // "too-large"
 */
export function finite(value: number): Outcome<number> {
  return Number.isFinite(value) ? value : { code: "too-large" };
}
