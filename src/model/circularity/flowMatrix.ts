import type { FlowNetwork } from "../network/flowNetwork";

/** Payments as a square table: `amounts[i][j]` is what `names[i]` pays `names[j]`. */
export interface FlowMatrix {
  /** Companies in order of appearance, then Outside where any row has it. */
  names: string[];
  amounts: number[][];
}

/**
 * The network as a full matrix, payers down and payees across.
 *
 * @returns in the unit of the network
 * @example
 * flowMatrix(flowNetwork([["A", "B", 3], ["B", "", 2]])) // { names: ["A", "B", "Outside"], amounts: [[0, 3, 0], [0, 0, 2], [0, 0, 0]] }
 */
export function flowMatrix(network: FlowNetwork): FlowMatrix {
  const { companies, paid, outsideReceipts, outsidePayments } = network;
  const outside = companies.length;
  const names = usesOutside(network) ? [...companies, "Outside"] : [...companies];
  const amounts = names.map(() => names.map(() => 0));
  companies.forEach((_, i) => {
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++)
      amounts[i][paid.column[e]] = paid.amount[e];
    if (names.length === outside) return;
    amounts[i][outside] = outsidePayments[i];
    amounts[outside][i] = outsideReceipts[i];
  });
  return { names, amounts };
}

/**
 * Whether any payment comes from outside or goes there.
 *
 * @example
 * usesOutside(flowNetwork([["A", "B", 30], ["", "A", 10]])) // true
 */
export function usesOutside({ outsideReceipts, outsidePayments }: FlowNetwork): boolean {
  return (
    outsideReceipts.some((amount) => amount > 0) || outsidePayments.some((amount) => amount > 0)
  );
}
