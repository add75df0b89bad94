/** Thrown where work that was to be brief turns out to be long. */
class LongWork extends Error {}

/** The part of the longest work that is brief: 50 ms where the counting is half as quick as it thinks. */
const BRIEF = 1 / 80;

let isBrief = false;

/**
 * Runs what must not take long, because somebody waits and the rest can be done elsewhere. What is answered is what would
 * be answered with all the time there is.
 *
 * @returns undefined where it takes long; nothing is kept of it then
 */
export function briefly<T>(run: () => T): T | undefined {
  const before = isBrief;
  isBrief = true;
  try {
    return run();
  } catch (error) {
    if (error instanceof LongWork) return undefined;
    throw error;
  } finally {
    isBrief = before;
  }
}

/** How much work may be done, given how much the longest is. */
export function allowed(longest: number): number {
  return isBrief ? longest * BRIEF : longest;
}

/** To be called when the allowed work is used up, before whatever is then refused or left out. */
export function usedUp(): void {
  if (isBrief) throw new LongWork();
}
