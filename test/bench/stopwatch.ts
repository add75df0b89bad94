/** Milliseconds until something is done. */
export async function stopwatch(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/**
 * Milliseconds that work takes: by the clock or by the processor, whichever is less, since other work on the machine
 * adds to the one and the engine's own helper threads add to the other.
 */
export function spent(work: () => unknown): number {
  const [before, start] = [process.cpuUsage(), performance.now()];
  work();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1000);
}
