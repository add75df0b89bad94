/** Thrown where work that was to be brief turns out to be long. */
export class LongWork extends Error {}

/** The part of the longest work that may be done now. */
let part = 1;

/**
 * Runs what must not take long, because somebody else can do it where it does.
 *
 * @param most  0 … 1, of the longest work that a formula may do
 * @throws LongWork where that is used up; nothing has been kept of it
 */
export function briefly<T>(most: number, run: () => T): T {
  const before = part;
  part = most;
  try {
    return run();
  } finally {
    part = before;
  }
}

/** How much work may be done, given how much the longest is. */
export function allowed(longest: number): number {
  return longest * part;
}

/** To be called when the allowed work is used up, before whatever is then refused or left out. */
export function usedUp(): void {
  if (part < 1) throw new LongWork();
}
