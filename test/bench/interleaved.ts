import { isCheck, record, section } from "./results";
import { spent } from "./stopwatch";

/** One way to do the work: called with the number of the case. */
export interface Contestant {
  name: string;
  run: (i: number) => unknown;
  /** Cases to run in five rounds; slow peers run fewer, figures are per case. */
  cases: number;
  /** How many times as long as ours this peer must take. */
  atLeast?: number;
  /** Milliseconds a case of ours may take. */
  atMost?: number;
}

const ROUNDS = 25;

/**
 * Times contestants in short turns, so that whatever else the machine does meets all of them, and
 * records the median turn of each and the median of the ratios within a round; ours is the first.
 */
export function interleaved(title: string, contestants: readonly Contestant[]): void {
  if (isCheck) return;
  section(title);
  contestants.forEach((contestant) => perCase(contestant, 0));
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    contestants.map((contestant) => perCase(contestant, round)),
  );
  const times = contestants.map((_, c) => median(rounds.map((turns) => turns[c])));
  record({ name: title, milliseconds: times[0], atMost: contestants[0].atMost });
  contestants.slice(1).forEach(({ name, atLeast }, c) => {
    const ratio = median(rounds.map((turns) => turns[c + 1] / turns[0]));
    const peer = { name, milliseconds: times[c + 1], ratio, atLeast };
    record({ name: title, milliseconds: times[0], peer });
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
  const milliseconds = spent(() => {
    for (let i = first; i < end; i++) sink.last = run(i);
  });
  return milliseconds / (end - first);
}

/** Ends the benchmark where an answer is wrong: a fast wrong number does not count. */
export function check(what: string, actual: number, expected: number, tolerance: number): void {
  if (!(Math.abs(actual - expected) <= tolerance))
    throw new Error(`${what}: ${actual}, not ${expected}`);
}
