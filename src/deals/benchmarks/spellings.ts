import type { Benchmark } from "./benchmarkSchema";

/** What a benchmark is found by, both without regard to case. */
export function spellings({ id, name }: Pick<Benchmark, "id" | "name">): [string, string] {
  return [id, name.toLowerCase()];
}
