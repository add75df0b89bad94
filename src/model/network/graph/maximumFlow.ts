import type { Outcome } from "../../refusal";
import type { Component } from "../component";
import { arcsOf } from "./arcs";
import { spend, type Effort } from "../effort";
import { Preflow } from "./preflow";

/** How much of one company's payments can drain; the two sum to what it pays within the component. */
export interface Drained {
  readonly drained: number;
  /** Exactly 0 where everything can drain. */
  readonly stuck: number;
}

/** Steps that looking at one arc costs, and setting up one company. */
const ARC = 10;
const COMPANY = 40;

/**
 * The largest flow from the payments of `source` through the other members of its component into
 * their drains, with payments as capacities.
 *
 * Push–relabel (Goldberg & Tarjan, "A new approach to the maximum-flow problem", 1988), first in first
 * out, with the gap heuristic: its cost is that of the part of the network that the money reaches.
 * Own code: no library on npm that we found takes fractional capacities, works on flat arrays (2,000
 * flows a table) and returns what is stuck without a subtraction.
 *
 * @param drain  what each member can take up for good; the source's own is not used
 * @returns      refusal `too-entangled` when the effort is used up
 */
export function maximumFlow(
  component: Component,
  source: number,
  drain: Float64Array,
  effort: Effort,
): Outcome<Drained> {
  const arcs = arcsOf(component);
  const preflow = new Preflow(arcs, source, drain.slice());
  spend(effort, COMPANY * drain.length + (ARC / 2) * arcs.head.length);
  while (preflow.active()) {
    if (!spend(effort, ARC * preflow.discharge()))
      return { code: "too-entangled", companies: drain.length };
  }
  return { drained: preflow.drained, stuck: preflow.stuck };
}
