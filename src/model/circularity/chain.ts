import type { Component } from "./component";
import type { Links } from "./links";

/**
 * Where one unit of money in a state goes next: to state `next.other` with probability `next.amount`,
 * or out of the chain for good with probability `leaving`. The probabilities of a state sum to 1.
 */
export interface Chain {
  readonly next: Links;
  readonly leaving: Float64Array;
}

/** Every company pays out of one mixed pot: a unit goes to payee k with probability payment ÷ resources. */
export function chainOf({ paid, resources, leaving }: Component): Chain {
  const probability = paid.amount.slice();
  resources.forEach((all, i) => {
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++) probability[e] /= all;
  });
  return {
    next: { ...paid, amount: probability },
    leaving: leaving.map((amount, i) => amount / resources[i]),
  };
}
