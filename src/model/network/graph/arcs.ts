import type { Component } from "../component";
import { transposed } from "../sparse/links";
import { oncePer } from "../oncePer";

/** Payments, each with the arc that takes it back; arcs of company i are start[i] … start[i + 1] − 1. */
export interface Arcs {
  readonly start: Int32Array;
  readonly head: Int32Array;
  readonly capacity: Float64Array;
  readonly twin: Int32Array;
}

/** Once per component, since every company of it asks for two flows. */
export const arcsOf = oncePer(({ paid }: Component): Arcs => {
  const received = transposed(paid);
  const size = paid.start.length - 1;
  const start = paid.start.map((at, i) => at + received.start[i]);
  const head = new Int32Array(2 * paid.other.length);
  const capacity = new Float64Array(head.length);
  const twin = new Int32Array(head.length);
  const next = start.slice(0, size);
  for (let i = 0; i < size; i++) {
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++) {
      const [forth, back] = [next[i]++, next[paid.other[e]]++];
      head[forth] = paid.other[e];
      head[back] = i;
      capacity[forth] = paid.amount[e];
      twin[forth] = back;
      twin[back] = forth;
    }
  }
  return { start, head, capacity, twin };
});
