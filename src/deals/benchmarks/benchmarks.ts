import type { Benchmark } from "./benchmarkSchema";
import published from "./benchmarks.json";
import { spellings } from "./spellings";

let bySpelling: ReadonlyMap<string, Benchmark> | undefined;

/** The published figures that the deals are compared with; a test holds the file to its schema. */
export function benchmarks(): readonly Benchmark[] {
  return published;
}

/** The figure of that name or id, without regard to case. */
export function benchmark(name: string): Benchmark | undefined {
  bySpelling ??= new Map(
    benchmarks().flatMap((one) => spellings(one).map((key) => [key, one] as const)),
  );
  return bySpelling.get(name.trim().toLowerCase());
}
