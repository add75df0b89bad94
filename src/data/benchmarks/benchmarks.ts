import { benchmarksSchema, spellings, type Benchmark } from "./benchmarkSchema";
import published from "./benchmarks.json";

let parsed: readonly Benchmark[] | undefined;
let bySpelling: ReadonlyMap<string, Benchmark> | undefined;

/** The published figures that the deals are compared with, validated once. */
export function benchmarks(): readonly Benchmark[] {
  return (parsed ??= benchmarksSchema.parse(published));
}

/** The figure of that name or id, without regard to case. */
export function benchmark(name: string): Benchmark | undefined {
  bySpelling ??= new Map(
    benchmarks().flatMap((one) => spellings(one).map((key) => [key, one] as const)),
  );
  return bySpelling.get(name.trim().toLowerCase());
}
