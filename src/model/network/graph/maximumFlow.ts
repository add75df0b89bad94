import type { Outcome } from "../../refusal";
import type { Component } from "../component";
import type { WorkBudget } from "../../workBudget";
import { Preflow, type Arcs } from "./preflow";
import { transposed } from "../sparse/sparseMatrix";
import { oncePer } from "../oncePer";

/** How much of one company's payments reaches a sink; the two sum to what it pays within the component. */
export interface SinkFlow {
  readonly arrived: number;
  /** Exactly 0 where everything reaches one. */
  readonly stuck: number;
}

/** Steps that looking at one arc costs, and setting up one company. */
const ARC = 10;
const COMPANY = 40;

/**
 * The largest flow from the payments of `source` through the other members of its component into
 * their sinks, with payments as capacities.
 *
 * Push–relabel (Goldberg & Tarjan, "A new approach to the maximum-flow problem", 1988), first in first
 * out, with the gap heuristic: its cost is that of the part of the network that the money reaches.
 * Own code: no library on npm that we found takes fractional capacities, works on flat arrays (2,000
 * flows a table) and returns what is stuck without a subtraction.
 *
 * @param sink  what each member can take up for good; the source's own is not used
 * @returns     refusal `too-entangled` when the budget is spent
 * @example
 * // V pays A 10, of which A takes up 4 for good
 * maximumFlow(components(flowNetwork([["V", "A", 10], ["A", "V", 35]])).found[0], 0, new Float64Array([0, 4]), new WorkBudget()) // { arrived: 4, stuck: 6 }
 */
export function maximumFlow(
  component: Component,
  source: number,
  sink: Float64Array,
  budget: WorkBudget,
): Outcome<SinkFlow> {
  const preflow = new Preflow(arcsOf(component), source, sink.slice());
  budget.spend(leastWork(component));
  while (preflow.active()) {
    if (!budget.spend(ARC * preflow.discharge()))
      return { code: "too-entangled", companies: sink.length };
  }
  return { arrived: preflow.arrived, stuck: preflow.stuck };
}

/**
 * The steps that any flow through a component costs at least, from whichever source.
 *
 * @example
 * leastWork(components(flowNetwork([["A", "B", 1], ["B", "A", 1]])).found[0]) // 100
 */
export function leastWork({ members, paid }: Component): number {
  return COMPANY * members.length + ARC * paid.column.length;
}

/** Once per component, since every company of it asks for two flows. */
const arcsOf = oncePer(({ paid }: Component): Arcs => {
  const received = transposed(paid);
  const size = paid.start.length - 1;
  const start = paid.start.map((at, i) => at + received.start[i]);
  const head = new Int32Array(2 * paid.column.length);
  const capacity = new Float64Array(head.length);
  const reverse = new Int32Array(head.length);
  const next = start.slice(0, size);
  for (let i = 0; i < size; i++) {
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++) {
      const [forth, back] = [next[i]++, next[paid.column[e]]++];
      head[forth] = paid.column[e];
      head[back] = i;
      capacity[forth] = paid.amount[e];
      reverse[forth] = back;
      reverse[back] = forth;
    }
  }
  return { start, head, capacity, reverse };
});
