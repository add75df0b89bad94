import type { Outcome } from "../../refusal";
import type { Chain } from "./chain";
import type { WorkBudget } from "../../workBudget";
import { BLOCK, denseVisits } from "./denseVisits";

/** One eliminated state: where its money came from and went to, past the states eliminated before. */
export interface Step {
  readonly state: number;
  /** 1 − probability of coming straight back, computed without subtracting. */
  readonly pivot: number;
  /** Probability of coming straight back. */
  readonly back: number;
  readonly sources: Int32Array;
  /** Probability with which each source pays into the state. */
  readonly inflow: Float64Array;
  readonly targets: Int32Array;
  /** Probability with which money leaving the state goes to each target. */
  readonly onward: Float64Array;
}

/** I − P in factors: sparse steps in order, then the inverse of the dense core that they left. */
export interface Elimination {
  readonly size: number;
  readonly steps: readonly Step[];
  readonly core: Int32Array;
  /** Expected visits among core states, row-major, `coreStride` to a row; diagonal without the start. */
  readonly coreVisits: Float64Array;
  readonly coreStride: number;
}

/** Steps that one sparse update costs; a dense one costs one. */
const UPDATE = 100;

/** More need gigabytes for their rows, even in a ring. */
const MOST_STATES = 150_000;

/**
 * Eliminates the states of an irreducible chain one by one, those with the fewest neighbours first
 * (Markowitz 1957), as long as that is cheaper than treating the rest as a dense matrix.
 *
 * Own code: the npm libraries found either take dense matrices only (ml-matrix, mathjs), so that a
 * chain of 10,000 payments would need 800 MB, or have no elimination (ml-sparse-matrix); and none
 * eliminates without subtracting, which nearly closed rings need (see `denseVisits`).
 *
 * @param chain  must leave somewhere: a closed chain has no inverse
 * @returns      the factors; refusal `too-entangled` when there are too many or the budget is spent
 * @example
 * ((done) => done.steps.length + done.core.length)(eliminate({ next: sparseMatrix(2, [0, 1], [1, 0], [0.5, 0.5]), leaving: new Float64Array([0.5, 0.5]) }, new WorkBudget())) // 2
 */
export function eliminate(chain: Chain, budget: WorkBudget): Outcome<Elimination> {
  const size = chain.leaving.length;
  if (size > MOST_STATES) return { code: "too-entangled", companies: size };
  const { out, into, leaving, back } = adjacency(chain);
  const queue = new MarkowitzQueue(size, (state) => out[state].size * into[state].size);
  const steps: Step[] = [];
  for (let left = size; left > 0; left--) {
    const state = queue.cheapest();
    const cost = out[state].size * into[state].size;
    if (cost * UPDATE > left * left) {
      if (budget.allows(left ** 3)) {
        queue.put(state);
        budget.spend(left ** 3);
        break;
      }
    }
    // The states still to go cost no less than the cheapest: better to refuse now than after seconds.
    const ahead = cost * UPDATE * Math.max(1, left - Math.cbrt(budget.left));
    if (!budget.allows(ahead)) return { code: "too-entangled", companies: size };
    budget.spend(cost * UPDATE);
    const step = takeOut(state, out, into, leaving, back);
    steps.push(step);
    for (const neighbour of [...step.sources, ...step.targets]) queue.put(neighbour);
  }
  return { size, steps, ...denseCore(queue.rest(), out, leaving, back) };
}

type Rows = Map<number, number>[];

function adjacency({ next, leaving }: Chain) {
  const out: Rows = Array.from(leaving, () => new Map<number, number>());
  const into: Set<number>[] = Array.from(leaving, () => new Set());
  out.forEach((row, i) => {
    for (let e = next.start[i]; e < next.start[i + 1]; e++) {
      row.set(next.column[e], next.amount[e]);
      into[next.column[e]].add(i);
    }
  });
  return { out, into, leaving: leaving.slice(), back: new Float64Array(leaving.length) };
}

function takeOut(
  state: number,
  out: Rows,
  into: Set<number>[],
  leaving: Float64Array,
  back: Float64Array,
): Step {
  const targets = Int32Array.from(out[state].keys());
  const onward = Float64Array.from(out[state].values());
  const pivot = Math.max(
    onward.reduce((sum, p) => sum + p, leaving[state]),
    1e-300,
  );
  for (let t = 0; t < onward.length; t++) onward[t] /= pivot;
  const sources = Int32Array.from(into[state]);
  const inflow = Float64Array.from(sources, (source) => out[source].get(state)!);
  sources.forEach((source, s) => {
    const row = out[source];
    row.delete(state);
    leaving[source] += (inflow[s] * leaving[state]) / pivot;
    targets.forEach((target, t) => {
      const more = inflow[s] * onward[t];
      if (target === source) back[source] += more;
      else {
        const before = row.get(target);
        if (before === undefined) into[target].add(source);
        row.set(target, (before ?? 0) + more);
      }
    });
  });
  for (const target of targets) into[target].delete(state);
  return { state, pivot, back: back[state], sources, inflow, targets, onward };
}

/** States added to fill the last block have no neighbours and leave at once. */
function denseCore(core: Int32Array, out: Rows, leaving: Float64Array, back: Float64Array) {
  const size = Math.ceil(core.length / BLOCK) * BLOCK;
  const coreStride = size + 1;
  const coreVisits = new Float64Array(size * coreStride);
  const position = new Map(Array.from(core, (state, at) => [state, at]));
  for (let at = 0; at < size; at++) {
    coreVisits[at * coreStride + size] = at < core.length ? leaving[core[at]] : 1;
    if (at >= core.length) continue;
    coreVisits[at * coreStride + at] = back[core[at]];
    for (const [target, p] of out[core[at]])
      coreVisits[at * coreStride + position.get(target)!] = p;
  }
  denseVisits(coreVisits, size);
  return { core, coreVisits, coreStride };
}

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
