import type { Arcs } from "./arcs";
import { stepsToDrain } from "./stepsToDrain";

/** Money on its way: each company passes what it holds on to one that is a step nearer to a drain. */
export class Preflow {
  drained = 0;
  stuck = 0;
  private readonly residual: Float64Array;
  private readonly held: Float64Array;
  /** A lower bound on the steps to a drain; `size` for companies that no longer reach one. */
  private readonly height: Int32Array;
  private readonly atHeight: Int32Array;
  private readonly current: Int32Array;
  private readonly queue: number[] = [];
  private first = 0;
  private readonly size: number;

  constructor(
    private readonly arcs: Arcs,
    source: number,
    private readonly drain: Float64Array,
  ) {
    this.size = drain.length;
    this.residual = arcs.capacity.slice();
    this.held = new Float64Array(this.size);
    this.current = arcs.start.slice(0, this.size);
    this.height = stepsToDrain(arcs, source, drain);
    this.atHeight = new Int32Array(this.size + 1);
    for (const height of this.height) this.atHeight[height]++;
    for (let a = arcs.start[source]; a < arcs.start[source + 1]; a++)
      this.receive(arcs.head[a], arcs.capacity[a]);
  }

  active(): boolean {
    return this.first < this.queue.length;
  }

  /** Empties the next company in the queue; returns the number of arcs looked at. */
  discharge(): number {
    const node = this.queue[this.first++];
    const { start } = this.arcs;
    let scanned = 1;
    if (this.height[node] === 1) this.drainAt(node);
    while (this.held[node] > 0 && this.height[node] < this.size) {
      if (this.current[node] < start[node + 1]) {
        scanned++;
        this.push(node, this.current[node]);
      } else {
        scanned += start[node + 1] - start[node];
        this.relabel(node);
      }
    }
    this.stuck += this.held[node];
    this.held[node] = 0;
    return scanned;
  }

  private receive(node: number, amount: number): void {
    if (!(amount > 0)) return;
    if (this.held[node] === 0) this.queue.push(node);
    this.held[node] += amount;
  }

  private drainAt(node: number): void {
    const amount = Math.min(this.held[node], this.drain[node]);
    this.held[node] -= amount;
    this.drain[node] -= amount;
    this.drained += amount;
  }

  private push(node: number, arc: number): void {
    const head = this.arcs.head[arc];
    if (this.residual[arc] > 0 && this.height[head] === this.height[node] - 1) {
      const amount = Math.min(this.held[node], this.residual[arc]);
      this.residual[arc] -= amount;
      this.residual[this.arcs.twin[arc]] += amount;
      this.held[node] -= amount;
      this.receive(head, amount);
      if (this.residual[arc] > 0) return;
    }
    this.current[node]++;
  }

  private relabel(node: number): void {
    const { start, head } = this.arcs;
    const before = this.height[node];
    let lowest = this.size;
    for (let a = start[node]; a < start[node + 1]; a++)
      if (this.residual[a] > 0) lowest = Math.min(lowest, this.height[head[a]] + 1);
    this.moveTo(node, lowest);
    this.current[node] = start[node];
    if (this.atHeight[before] === 0) this.giveUpAbove(before);
  }

  private moveTo(node: number, height: number): void {
    this.atHeight[this.height[node]]--;
    this.height[node] = Math.min(height, this.size);
    this.atHeight[this.height[node]]++;
  }

  /** Nobody stands on a height: companies above it cannot step down to a drain any more. */
  private giveUpAbove(gap: number): void {
    for (let node = 0; node < this.size; node++)
      if (this.height[node] > gap && this.height[node] < this.size) this.moveTo(node, this.size);
  }
}
