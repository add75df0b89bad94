/**
 * Computes a result once for each object it is asked about, for as long as that object lives; on nothing else may the
 * result depend, a refusal for want of a budget excepted.
 *
 * @example
 * oncePer((list) => list.length)([7, 8]) // 2
 */
export function oncePer<K extends object, T, B = never>(
  compute: (key: K, budget?: B) => T,
): (key: K, budget?: B) => T {
  const known = new WeakMap<K, { result: T }>();
  return (key, budget) => {
    const found = known.get(key);
    if (found !== undefined) return found.result;
    const result = compute(key, budget);
    known.set(key, { result });
    return result;
  };
}
