import type { CircuitGraph, CircuitQuery } from "./circuitGraph";
import { CircuitSearch } from "./circuitSearch";
import type { Effort } from "../effort";

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
 * @returns      false if the effort was used up before the end
 */
export function searchCircuits(
  graph: CircuitGraph,
  query: CircuitQuery,
  effort: Effort,
  found: (path: readonly number[]) => boolean,
): boolean {
  const size = graph.paid.start.length - 1;
  const search = new CircuitSearch(graph, query, effort, found);
  if (query.through !== null) search.from(query.through);
  else {
    search.trim();
    for (let node = 0; node < size && !search.stopped; node++) {
      search.from(node);
      search.remove(node);
    }
  }
  return effort.left >= 0;
}
