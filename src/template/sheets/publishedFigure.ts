import { benchmark } from "../../deals/benchmarks/benchmarks";
import type { Benchmark } from "../../deals/benchmarks/benchmarkSchema";
import type { SheetWords } from "../../words/sheets/en";

/** A published figure as part of a formula, by its name; a name that is not there is a programmer's mistake. */
export function publishedFigure(name: string, field: "value" | "low" | "high" = "value"): string {
  const { [field]: figure } = known(name);
  if (figure === undefined || figure === null) throw new Error(`${name} has no ${field}`);
  return field === "value" ? `OURO.BENCHMARK("${name}")` : `OURO.BENCHMARK("${name}","${field}")`;
}

/** Who published a figure and when, as part of a formula. */
export function sourceOf(name: string, words: SheetWords): string {
  known(name);
  return `OURO.BENCHMARK("${name}","source")&"${words.common.mark}"&OURO.BENCHMARK("${name}","date")`;
}

/** Its vintage, denominator and doubts, as part of a formula. */
export function noteOf(name: string): string {
  known(name);
  return `OURO.BENCHMARK("${name}","note")`;
}

function known(name: string): Benchmark {
  const found = benchmark(name);
  if (found === undefined) throw new Error(`No published figure is called ${name}`);
  return found;
}
