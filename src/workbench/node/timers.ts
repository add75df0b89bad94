/** Timers that end with the workbook: the library still has some running when the work is done. */
export class Timers {
  readonly #running = new Set<NodeJS.Timeout>();
  #isStopped = false;

  /** As setTimeout: what follows the delay is given to the call. Microsoft's runtime hands on what is left of a batch so. */
  start<T extends unknown[]>(
    call: (...given: T) => void,
    delay = 0,
    ...given: T
  ): NodeJS.Timeout | undefined {
    if (this.#isStopped) return undefined;
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      call(...given);
    }, delay);
    this.#running.add(timer);
    return timer;
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of this.#running) clearTimeout(timer);
  }
}
