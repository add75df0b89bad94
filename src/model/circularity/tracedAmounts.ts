import { isRefusal, type Outcome } from "../refusal";
import { potChain } from "../network/sparse/chain";
import { components } from "../network/component";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import { oncePer } from "../network/oncePer";
import { returnProbabilities } from "../network/sparse/returnProbabilities";

/**
 * What every company paid out that comes back to it as receipts, by proportional sharing.
 *
 * A company pays out of one mixed pot, so a unit that it holds goes to payee k with probability
 * payment ÷ resources; counted is what returns to the payer for the first time. Equal, company by
 * company, to Σ xᵢ·pᵢV with x = (I − Qᵀ)⁻¹b over the others; here resources × (nᵢᵢ − 1) ÷ nᵢᵢ from one
 * elimination for each strongly connected component. Once per network.
 *
 * @returns in the unit of the network, indexed as its companies; refusal `too-entangled`
 * @see     J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows",
 *          Journal of Theoretical Biology 56, 1976
 * @example
 * // V lends A 10; A pays V 35; others pay V 65
 * tracedAmounts(flowNetwork([["V", "A", 10], ["A", "V", 35], ["", "V", 65]])) // new Float64Array([10, 3.5])
 */
export const tracedAmounts = oncePer(
  (network: FlowNetwork, budget: WorkBudget = new WorkBudget()): Outcome<Float64Array> => {
    const traced = new Float64Array(network.companies.length);
    for (const component of components(network).found) {
      const { members, paid, resources, leaving } = component;
      const probability = returnProbabilities(potChain(paid, resources, leaving), budget);
      if (isRefusal(probability)) return probability;
      members.forEach((company, at) => {
        const { receipts, payments } = network;
        const limit = Math.min(receipts[company], payments[company]);
        traced[company] = Math.min(resources[at] * probability[at], limit);
      });
    }
    return traced;
  },
);
