/** Timers that end with the workbook: the library still has some running when the work is done. */
export class Timers {
  readonly #running = new Set<NodeJS.Timeout>();
  #isStopped = false;

  start(call: () => void, delay = 0): NodeJS.Timeout | undefined {
    if (this.#isStopped) return undefined;
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      call();
    }, delay);
    this.#running.add(timer);
    return timer;
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of this.#running) clearTimeout(timer);
  }
}
