/** One way to do the work: called with the number of the case. */
export interface Contestant {
  name: string;
  run: (i: number) => unknown;
  /** Cases to run in each round; slow peers run fewer, figures are per case. */
  cases: number;
  /** How many times slower than ours this peer must be. */
  atLeast?: number;
}

const ROUNDS = 7;

/**
 * Times contestants in turns, so that whatever else the machine does meets all of them, and prints the
 * best round of each. Sets the exit code where ours, the first, misses a target.
 */
export function interleaved(title: string, contestants: readonly Contestant[]): void {
  const best = contestants.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    contestants.forEach((contestant, c) => {
      best[c] = Math.min(best[c], perCase(contestant));
    });
  }
  console.log(`\n${title}`);
  contestants.forEach(({ name, atLeast }, c) => {
    const ratio = best[c] / best[0];
    const missed = atLeast !== undefined && ratio < atLeast;
    const target =
      atLeast === undefined ? "" : `  (at least ${atLeast}${missed ? ": MISSED" : ""})`;
    const figures = `${(best[c] * 1000).toFixed(3).padStart(12)} µs  ${ratio.toFixed(2).padStart(8)} ×`;
    console.log(`  ${name.padEnd(24)}${figures}${target}`);
    if (missed) process.exitCode = 1;
  });
}

/** What the last run returned is kept, so that no run can be optimised away. */
export const sink: { last: unknown } = { last: null };

function perCase({ run, cases }: Contestant): number {
  const start = performance.now();
  for (let i = 0; i < cases; i++) sink.last = run(i);
  return (performance.now() - start) / cases;
}

/** Ends the benchmark where an answer is wrong: a fast wrong number does not count. */
export function check(what: string, actual: number, expected: number, tolerance: number): void {
  if (!(Math.abs(actual - expected) <= tolerance))
    throw new Error(`${what}: ${actual}, not ${expected}`);
}
