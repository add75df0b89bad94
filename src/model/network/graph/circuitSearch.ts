import type { WorkBudget } from "../../workBudget";
import { transposed, type SparseMatrix } from "../sparse/sparseMatrix";

/**
 * Finds elementary circuits one by one, those that begin with the lowest node first.
 *
 * Johnson, "Finding all the elementary circuits of a directed graph", SIAM Journal on Computing 4,
 * 1975, with his blocked nodes replaced by barriers, since circuits here have a bounded length: a
 * barrier is the number of payments that it takes, at least, from a node back to the start without
 * touching the path (Peng et al., "Towards bridging theory and practice: hop-constrained s-t simple
 * path enumeration", VLDB 13, 2019). The time from one circuit to the next is polynomial.
 * Own code: elementary-circuits-directed-graph (npm, MIT) knows neither a bound on length nor a stop.
 *
 * @param found  called with the path, valid during the call; true stops the search
 * @returns      false if the budget was spent before the end
 * @example
 * ((nodes) => (searchCircuits(circuitGraph(sparseMatrix(2, [0, 1], [1, 0], [5, 3])), { atLeast: 0, through: null, maxLength: 6 }, new WorkBudget(), (path) => nodes.push(...path) > 9), nodes))([]) // [0, 1]
 */
export function searchCircuits(
  graph: CircuitGraph,
  query: CircuitQuery,
  budget: WorkBudget,
  found: (path: readonly number[]) => boolean,
): boolean {
  const size = graph.paid.start.length - 1;
  const search = new CircuitSearch(graph, query, budget, found);
  if (query.through !== null) search.from(query.through);
  else {
    search.trim();
    for (let node = 0; node < size && !search.stopped; node++) {
      search.from(node);
      search.remove(node);
    }
  }
  return budget.left >= 0;
}

/** A graph whose nodes are numbered in the order in which circuits are to be found. */
export interface CircuitGraph {
  readonly paid: SparseMatrix;
  readonly received: SparseMatrix;
}

/**
 * The payments by payer, and by payee, which barriers are found along.
 *
 * @example
 * [...circuitGraph(sparseMatrix(2, [0], [1], [5])).received.start] // [0, 0, 1]
 */
export function circuitGraph(paid: SparseMatrix): CircuitGraph {
  return { paid, received: transposed(paid) };
}

/** Which circuits to look for. */
export interface CircuitQuery {
  /** Payments below this are not there. */
  readonly atLeast: number;
  /** Only circuits through this node, told from it; `null` = all, each told from its first node. */
  readonly through: number | null;
  /** Companies on a circuit, at most. */
  readonly maxLength: number;
}

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
    private readonly budget: WorkBudget,
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
        const to = paid.column[e];
        if (!this.budget.spend(PAYMENT)) this.stopped = true;
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
    const { start, column, amount } = this.graph.received;
    this.barrier[freed] = Math.min(this.barrier[freed], back);
    let wave = [freed];
    for (let steps = back + 1; wave.length > 0; steps++) {
      const further: number[] = [];
      for (const node of wave) {
        this.budget.spend(PAYMENT * (start[node + 1] - start[node]));
        for (let e = start[node]; e < start[node + 1]; e++) {
          const payer = column[e];
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
    this.budget.spend(this.size / 4);
    this.lower(start, 0);
  }

  private degrees({ start, amount }: SparseMatrix): Int32Array {
    const degrees = new Int32Array(this.size);
    for (let node = 0; node < this.size; node++)
      for (let e = start[node]; e < start[node + 1]; e++)
        if (amount[e] >= this.query.atLeast) degrees[node]++;
    return degrees;
  }

  private detach(
    { start, column, amount }: SparseMatrix,
    degrees: Int32Array,
    node: number,
    gone: number[],
  ): void {
    for (let e = start[node]; e < start[node + 1]; e++) {
      const neighbour = column[e];
      if (amount[e] < this.query.atLeast || this.alive[neighbour] === 0) continue;
      if (--degrees[neighbour] > 0) continue;
      this.alive[neighbour] = 0;
      gone.push(neighbour);
    }
  }
}
