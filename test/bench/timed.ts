import { isRefusal } from "../../src/model/refusal";
import { isCheck, record } from "./results";
import { sink } from "./interleaved";
import { spent } from "./stopwatch";

interface Timing {
  /** Milliseconds it may take. */
  readonly atMost?: number;
  /** Runs after the one that warms up; the best counts. */
  readonly runs?: number;
  /** Where it is a peer's way to do the work: what ours is called and takes, for the same amount of work. */
  readonly besides?: { readonly name: string; readonly milliseconds: number };
  readonly atLeast?: number;
}

/** Times one thing and records it. @returns milliseconds; with --check it runs once */
export function timed(
  name: string,
  run: () => unknown,
  { atMost, runs = 3, besides, atLeast }: Timing = {},
): number {
  let best = Infinity;
  for (let i = 0; i <= (isCheck ? 0 : runs); i++) {
    const milliseconds = spent(() => (sink.last = run()));
    if (isRefusal(sink.last)) throw new Error(`${name}: ${sink.last.code}`);
    if (i > 0 || runs === 0 || isCheck) best = Math.min(best, milliseconds);
  }
  if (isCheck) return best;
  if (besides === undefined) record({ name, milliseconds: best, atMost });
  else {
    const ratio = best / besides.milliseconds;
    record({ ...besides, peer: { name, milliseconds: best, ratio, atLeast } });
  }
  return best;
}
