import type { Arcs } from "./arcs";

/**
 * Steps from each company to the nearest drain, not through the source; `size` where there is none.
 * The search ends when it has found all that the source pays: those further away get a lower bound.
 */
export function stepsToDrain(arcs: Arcs, source: number, drain: Float64Array): Int32Array {
  const { start, head, capacity, twin } = arcs;
  const size = drain.length;
  const steps = new Int32Array(size).fill(size);
  const queue = new Int32Array(size);
  let found = 0;
  for (let node = 0; node < size; node++) {
    if (node === source || drain[node] === 0) continue;
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
      if (capacity[twin[a]] === 0 || known(payer)) continue;
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
