import { transposed, type Links } from "../sparse/links";

/** A graph whose nodes are numbered in the order in which circuits are to be found. */
export interface CircuitGraph {
  readonly paid: Links;
  readonly received: Links;
}

export function circuitGraph(paid: Links): CircuitGraph {
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
