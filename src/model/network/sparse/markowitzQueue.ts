/** Costs from here on share a bucket: at that point the order no longer matters much. */
const BUCKETS = 4096;

/** States by the number of entries that eliminating them would touch; cheapest first, then latest put. */
export class MarkowitzQueue {
  private readonly buckets: number[][] = [];
  private readonly taken: Uint8Array;
  private lowest = 0;

  constructor(
    size: number,
    private readonly cost: (state: number) => number,
  ) {
    this.taken = new Uint8Array(size);
    for (let state = 0; state < size; state++) this.put(state);
  }

  /** Adds a state, or adds it again after its cost has changed. */
  put(state: number): void {
    const bucket = this.bucketOf(state);
    (this.buckets[bucket] ??= []).push(state);
    this.taken[state] = 0;
    this.lowest = Math.min(this.lowest, bucket);
  }

  /** Takes the cheapest state out. Entries whose cost has changed since they were put are passed over. */
  cheapest(): number {
    for (;;) {
      const state = this.buckets[this.lowest]?.pop();
      if (state === undefined) this.lowest++;
      else if (this.taken[state] === 0 && this.bucketOf(state) === this.lowest) {
        this.taken[state] = 1;
        return state;
      }
    }
  }

  /** The states not taken, ascending. */
  rest(): Int32Array {
    return Int32Array.from(this.taken.keys()).filter((state) => this.taken[state] === 0);
  }

  private bucketOf(state: number): number {
    return Math.min(this.cost(state), BUCKETS - 1);
  }
}
