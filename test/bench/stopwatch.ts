/** Milliseconds until something is done. */
export async function stopwatch(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
