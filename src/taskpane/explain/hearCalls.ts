import { listenToCalls, type FormulaCall } from "../../functions/calls";

/** More calls of one cell are not told apart by anybody. */
const MOST_CALLS = 50;
/** Excel calculates what is inside a formula first, and hands over results with pauses in between. */
const QUIET_MS = 700;
const LONGEST_MS = 5000;

/**
 * The calls that a piece of work brings about, in the order in which they come.
 *
 * @param expected  after so many nothing more is waited for
 * @param signal    ends the waiting
 */
export async function hearCalls(
  work: () => Promise<void>,
  expected: number,
  signal: AbortSignal,
): Promise<FormulaCall[]> {
  const calls: FormulaCall[] = [];
  let stop: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const longest = setTimeout(resolve, LONGEST_MS);
    signal.addEventListener("abort", () => {
      resolve();
    });
    stop = listenToCalls((call) => {
      if (calls.length < MOST_CALLS) calls.push(call);
      clearTimeout(quiet);
      if (calls.length >= expected) {
        clearTimeout(longest);
        resolve();
      } else quiet = setTimeout(resolve, QUIET_MS);
    });
  });
  try {
    await work();
    await heard;
  } finally {
    stop();
  }
  return calls;
}
