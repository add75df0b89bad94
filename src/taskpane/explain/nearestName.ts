/** Letters that may differ, as a share of the longer name: more is another word. */
const MOST_DIFFERENT = 0.34;

/**
 * The known name that a misspelt one most likely means; undefined where none is near.
 *
 * @example
 * nearestName("GPU_PAYBAK", ["GPU_PAYBACK", "RUNWAY"]) // "GPU_PAYBACK"
 */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toUpperCase();
  const near = known
    .map((name) => ({ name, distance: distance(wanted, name) }))
    .filter(
      ({ name, distance: far }) => far <= MOST_DIFFERENT * Math.max(name.length, wanted.length),
    )
    .sort((a, b) => a.distance - b.distance);
  return near.at(0)?.name;
}

/** How many letters have to be added, left out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const replaced = above[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1);
      row.push(Math.min(above[k] + 1, row[k - 1] + 1, replaced));
    }
    above = row;
  }
  return above[b.length];
}
