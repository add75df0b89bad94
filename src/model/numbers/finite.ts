import type { Outcome } from "../refusal";

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
