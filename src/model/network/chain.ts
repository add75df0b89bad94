import type { Links } from "./sparse/links";
import type { Leaking } from "./restricted";

/**
 * Where one unit of money in a state goes next: to state `next.other` with probability `next.amount`,
 * or out of the chain for good with probability `leaving`. The probabilities of a state sum to 1.
 */
export type Chain = Leaking;

/**
 * Every company has one mixed pot. By payer, a unit goes to payee k with probability payment ÷ resources;
 * by payee, it came from payer k with that probability.
 */
export function potChain(payments: Links, resources: Float64Array, leaving: Float64Array): Chain {
  const probability = payments.amount.slice();
  resources.forEach((all, i) => {
    for (let e = payments.start[i]; e < payments.start[i + 1]; e++) probability[e] /= all;
  });
  return {
    next: { ...payments, amount: probability },
    leaving: leaving.map((amount, i) => (resources[i] > 0 ? amount / resources[i] : 1)),
  };
}
