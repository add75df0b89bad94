/** Payments, each with the arc that takes it back; arcs of company i are start[i] … start[i + 1] − 1. */
export interface Arcs {
  readonly start: Int32Array;
  readonly head: Int32Array;
  readonly capacity: Float64Array;
  readonly reverse: Int32Array;
}

/** Money on its way: each company passes what it holds on to one that is a step nearer to a sink. */
export class Preflow {
  arrived = 0;
  stuck = 0;
  private readonly residual: Float64Array;
  private readonly held: Float64Array;
  /** A lower bound on the steps to a sink; `size` for companies that no longer reach one. */
  private readonly height: Int32Array;
  private readonly atHeight: Int32Array;
  private readonly current: Int32Array;
  private readonly queue: number[] = [];
  private first = 0;
  private readonly size: number;

  constructor(
    private readonly arcs: Arcs,
    source: number,
    private readonly sink: Float64Array,
  ) {
    this.size = sink.length;
    this.residual = arcs.capacity.slice();
    this.held = new Float64Array(this.size);
    this.current = arcs.start.slice(0, this.size);
    this.height = stepsToSink(arcs, source, sink);
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
    if (this.height[node] === 1) this.pushToSink(node);
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

  private pushToSink(node: number): void {
    const amount = Math.min(this.held[node], this.sink[node]);
    this.held[node] -= amount;
    this.sink[node] -= amount;
    this.arrived += amount;
  }

  private push(node: number, arc: number): void {
    const head = this.arcs.head[arc];
    if (this.residual[arc] > 0 && this.height[head] === this.height[node] - 1) {
      const amount = Math.min(this.held[node], this.residual[arc]);
      this.residual[arc] -= amount;
      this.residual[this.arcs.reverse[arc]] += amount;
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

  /** Nobody stands on a height: companies above it cannot step down to a sink any more. */
  private giveUpAbove(gap: number): void {
    for (let node = 0; node < this.size; node++)
      if (this.height[node] > gap && this.height[node] < this.size) this.moveTo(node, this.size);
  }
}

/**
 * Steps from each company to the nearest sink, not through the source; `size` where there is none.
 * The search ends when it has found all that the source pays: those further away get a lower bound.
 */
function stepsToSink(arcs: Arcs, source: number, sink: Float64Array): Int32Array {
  const { start, head, capacity, reverse } = arcs;
  const size = sink.length;
  const steps = new Int32Array(size).fill(size);
  const queue = new Int32Array(size);
  let found = 0;
  for (let node = 0; node < size; node++) {
    if (node === source || sink[node] === 0) continue;
    steps[node] = 1;
    queue[found++] = node;
  }
  const known = (node: number) => steps[node] < size || node === source;
  const last = start[source + 1];
  let unknown = start[source];
  let bound = 2;
  for (let q = 0; q < found; q++) {
    while (unknown < last && known(head[unknown])) unknown++;
    if (unknown === last) return fillBeyond(steps, source, bound);
    bound = steps[queue[q]] + 1;
    for (let a = start[queue[q]]; a < start[queue[q] + 1]; a++) {
      const payer = head[a];
      if (capacity[reverse[a]] === 0 || known(payer)) continue;
      steps[payer] = bound;
      queue[found++] = payer;
    }
  }
  return steps;
}

function fillBeyond(steps: Int32Array, source: number, bound: number): Int32Array {
  for (let node = 0; node < steps.length; node++)
    if (node !== source && steps[node] === steps.length) steps[node] = bound;
  return steps;
}
