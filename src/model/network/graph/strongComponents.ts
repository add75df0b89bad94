import type { SparseMatrix } from "../sparse/sparseMatrix";

/** Groups of nodes, each `members.slice(start[c], start[c + 1])`. */
export interface Components {
  readonly start: Int32Array;
  readonly members: Int32Array;
}

/**
 * The strongly connected components of a directed graph: groups within which every node reaches
 * every other. No component reaches a later one.
 *
 * Tarjan, "Depth-first search and linear graph algorithms", 1972, with its own stack: a chain of
 * 10,000 payments would exhaust the engine's.
 *
 * @example
 * // 0 and 1 pay each other; 2 pays 0
 * [...strongComponents(sparseMatrix(3, [0, 1, 2], [1, 0, 0], [1, 1, 1])).start] // [0, 2, 3]
 */
export function strongComponents({ start, column }: SparseMatrix): Components {
  const size = start.length - 1;
  const next = start.slice(0, size);
  const found = new Int32Array(size); // order of discovery from 1; 0 = not yet, DONE = in a component
  const low = new Int32Array(size);
  const path = new Int32Array(size);
  const open: number[] = [];
  const starts = [0];
  const members = new Int32Array(size);
  let [placed, clock, depth] = [0, 0, 0];

  const enter = (node: number) => {
    found[node] = low[node] = ++clock;
    open.push(node);
    path[depth++] = node;
  };
  const close = (root: number) => {
    let node;
    do {
      node = open.pop()!;
      found[node] = DONE;
      members[placed++] = node;
    } while (node !== root);
    starts.push(placed);
  };

  for (let root = 0; root < size; root++) {
    if (found[root] === 0) enter(root);
    while (depth > 0) {
      const node = path[depth - 1];
      if (next[node] < start[node + 1]) {
        const to = column[next[node]++];
        if (found[to] === 0) enter(to);
        else if (found[to] !== DONE) low[node] = Math.min(low[node], found[to]);
        continue;
      }
      depth--;
      if (low[node] === found[node]) close(node);
      else low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
    }
  }
  return { start: Int32Array.from(starts), members };
}

const DONE = 0x7fffffff;
