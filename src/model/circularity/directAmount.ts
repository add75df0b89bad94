import type { FlowNetwork } from "../network/flowNetwork";

/**
 * What a company paid out that its own payees pay back to it: Σ over counterparties of
 * min(paid to, received from).
 *
 * @returns in the unit of the network, 0 … receipts
 * @example
 * directAmount(flowNetwork([["V", "A", 10], ["A", "V", 35], ["V", "B", 5]]), 0) // 10
 */
export function directAmount({ paid, received, receipts }: FlowNetwork, company: number): number {
  let sum = 0;
  let r = received.start[company];
  const end = received.start[company + 1];
  for (let p = paid.start[company]; p < paid.start[company + 1]; p++) {
    while (r < end && received.other[r] < paid.other[p]) r++;
    if (r < end && received.other[r] === paid.other[p])
      sum += Math.min(paid.amount[p], received.amount[r]);
  }
  return Math.min(sum, receipts[company]);
}
