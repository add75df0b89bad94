/** One way to do the work: called with the number of the case. */
export interface Contestant {
  name: string;
  run: (i: number) => unknown;
  /** Cases to run in five rounds; slow peers run fewer, figures are per case. */
  cases: number;
  /** How many times slower than ours this peer must be. */
  atLeast?: number;
}

/** Whether only answers are wanted, and no times. */
export const answersOnly = process.env.BENCH_ANSWERS_ONLY === "1";

const ROUNDS = answersOnly ? 1 : 25;

/**
 * Times contestants in short turns, so that whatever else the machine does meets all of them, and
 * prints the median turn of each and the median of the ratios within a round. Sets the exit code
 * where ours, the first, misses a target.
 */
export function interleaved(title: string, contestants: readonly Contestant[]): void {
  contestants.forEach((contestant) => perCase(contestant, 0));
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    contestants.map((contestant) => perCase(contestant, round)),
  );
  console.log(`\n${title}`);
  contestants.forEach(({ name, atLeast }, c) => {
    const time = median(rounds.map((times) => times[c]));
    const ratio = median(rounds.map((times) => times[c] / times[0]));
    const missed = atLeast !== undefined && ratio < atLeast;
    const target =
      atLeast === undefined ? "" : `  (at least ${atLeast}${missed ? ": MISSED" : ""})`;
    const figures = `${(time * 1000).toFixed(3).padStart(12)} µs  ${ratio.toFixed(2).padStart(8)} ×`;
    console.log(`  ${name.padEnd(24)}${figures}${target}`);
    if (missed) process.exitCode = 1;
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** What the last run returned is kept, so that no run can be optimised away. */
export const sink: { last: unknown } = { last: null };

/** Runs a part of the cases, another one each round. */
function perCase({ run, cases }: Contestant, round: number): number {
  const turn = Math.ceil(cases / 5);
  const first = (round % 5) * turn;
  const end = Math.min(cases, first + turn);
  const start = performance.now();
  for (let i = first; i < end; i++) sink.last = run(i);
  return (performance.now() - start) / (end - first);
}

/** Ends the benchmark where an answer is wrong: a fast wrong number does not count. */
export function check(what: string, actual: number, expected: number, tolerance: number): void {
  if (!(Math.abs(actual - expected) <= tolerance))
    throw new Error(`${what}: ${actual}, not ${expected}`);
}
