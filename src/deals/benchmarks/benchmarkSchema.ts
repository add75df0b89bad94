import * as z from "zod/mini";
import { spellings } from "./spellings";

const words = z.string().check(z.trim(), z.minLength(1));
const figure = z.number();

/** A published figure with whose it is. */
const benchmarkSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: words,
  /** Shares and rates are decimals; null = published as a range only. */
  value: z.nullable(figure),
  unit: words,
  source: words,
  /** Of publication, or the end of the period reported on; as precise as it is known. */
  date: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  /** Vintage, denominator and doubts. */
  note: z.string(),
  /** Ends of the published range; "up to" is a high without a low. */
  low: z.optional(figure),
  high: z.optional(figure),
});

export const benchmarksSchema = z.array(benchmarkSchema).check(
  z.refine((all) => new Set(all.flatMap(spellings)).size === 2 * all.length, "a name repeats"),
  z.refine(
    (all) => all.every(({ value, low, high }) => value !== null || (low ?? high) !== undefined),
    "a row has no figure",
  ),
);

export type Benchmark = z.infer<typeof benchmarkSchema>;
