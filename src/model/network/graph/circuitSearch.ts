import { spend, type Effort } from "../effort";
import type { Links } from "../sparse/links";
import type { CircuitGraph, CircuitQuery } from "./circuitGraph";

/** Steps that looking at one payment costs. */
const PAYMENT = 40;

/** One search: what is left of the graph, and the barriers towards the node that circuits start from. */
export class CircuitSearch {
  stopped = false;
  private readonly size: number;
  /** Nodes that a circuit may still touch, and their payments to and from such nodes. */
  private readonly alive: Uint8Array;
  private readonly outs: Int32Array;
  private readonly ins: Int32Array;
  private readonly barrier: Int32Array;
  private readonly onPath: Uint8Array;

  constructor(
    private readonly graph: CircuitGraph,
    private readonly query: CircuitQuery,
    private readonly effort: Effort,
    private readonly found: (path: readonly number[]) => boolean,
  ) {
    this.size = graph.paid.start.length - 1;
    this.alive = new Uint8Array(this.size).fill(1);
    this.onPath = new Uint8Array(this.size);
    this.barrier = new Int32Array(this.size);
    this.outs = this.degrees(graph.paid);
    this.ins = this.degrees(graph.received);
  }

  /** Takes out all nodes that nothing enters or nothing leaves. */
  trim(): void {
    for (let node = 0; node < this.size; node++)
      if (this.alive[node] === 1 && (this.outs[node] === 0 || this.ins[node] === 0))
        this.remove(node);
  }

  /** Takes a node out, and with it those that nothing enters or leaves any more. */
  remove(first: number): void {
    if (this.alive[first] === 0) return;
    this.alive[first] = 0;
    const gone = [first];
    for (const node of gone) {
      this.detach(this.graph.paid, this.ins, node, gone);
      this.detach(this.graph.received, this.outs, node, gone);
    }
  }

  /** Finds the circuits through one node, depth first. */
  from(start: number): void {
    if (this.alive[start] === 0) return;
    this.measure(start);
    const { paid } = this.graph;
    const { maxLength, atLeast } = this.query;
    const path = [start];
    const next = [paid.start[start]];
    const shortest = [Infinity]; // payments from each node of the path back to the start, if found
    this.onPath[start] = 1;
    while (path.length > 0 && !this.stopped) {
      const at = path.length - 1;
      const node = path[at];
      if (next[at] < paid.start[node + 1]) {
        const e = next[at]++;
        const to = paid.other[e];
        if (!spend(this.effort, PAYMENT)) this.stopped = true;
        if (this.alive[to] === 0 || paid.amount[e] < atLeast) continue;
        if (to === start) {
          shortest[at] = 1;
          this.stopped ||= this.found(path);
        } else if (this.onPath[to] === 0 && at + 1 + this.barrier[to] <= maxLength) {
          path.push(to);
          next.push(paid.start[to]);
          shortest.push(Infinity);
          this.onPath[to] = 1;
        }
        continue;
      }
      this.leave(path, next, shortest);
    }
    for (const node of path) this.onPath[node] = 0;
  }

  /** Steps back: the path's last node leaves it, and what was learnt about it stays. */
  private leave(path: number[], next: number[], shortest: number[]): void {
    const node = path.pop()!;
    const back = shortest.pop()!;
    next.pop();
    this.onPath[node] = 0;
    const parent = path.length - 1;
    if (parent >= 0) shortest[parent] = Math.min(shortest[parent], back + 1);
    if (back === Infinity) this.barrier[node] = this.query.maxLength - parent;
    else this.lower(node, back);
  }

  /** A node is free again and `back` payments from the start: those that waited for it may be nearer. */
  private lower(freed: number, back: number): void {
    const { start, other, amount } = this.graph.received;
    this.barrier[freed] = Math.min(this.barrier[freed], back);
    let wave = [freed];
    for (let steps = back + 1; wave.length > 0; steps++) {
      const further: number[] = [];
      for (const node of wave) {
        spend(this.effort, PAYMENT * (start[node + 1] - start[node]));
        for (let e = start[node]; e < start[node + 1]; e++) {
          const payer = other[e];
          if (amount[e] < this.query.atLeast || this.barrier[payer] <= steps) continue;
          if (this.alive[payer] === 0 || this.onPath[payer] === 1) continue;
          this.barrier[payer] = steps;
          further.push(payer);
        }
      }
      wave = further;
    }
  }

  /** Sets every barrier to the distance to the start. */
  private measure(start: number): void {
    this.barrier.fill(this.query.maxLength + 1);
    spend(this.effort, this.size / 4);
    this.lower(start, 0);
  }

  private degrees({ start, amount }: Links): Int32Array {
    const degrees = new Int32Array(this.size);
    for (let node = 0; node < this.size; node++)
      for (let e = start[node]; e < start[node + 1]; e++)
        if (amount[e] >= this.query.atLeast) degrees[node]++;
    return degrees;
  }

  private detach(
    { start, other, amount }: Links,
    degrees: Int32Array,
    node: number,
    gone: number[],
  ): void {
    for (let e = start[node]; e < start[node + 1]; e++) {
      const neighbour = other[e];
      if (amount[e] < this.query.atLeast || this.alive[neighbour] === 0) continue;
      if (--degrees[neighbour] > 0) continue;
      this.alive[neighbour] = 0;
      gone.push(neighbour);
    }
  }
}
