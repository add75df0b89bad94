import type { FlowNetwork } from "./flowNetwork";
import type { SparseMatrix } from "./sparse/sparseMatrix";
import { oncePer } from "./oncePer";
import { restricted } from "./sparse/chain";
import { strongComponents } from "./graph/strongComponents";

/** Two or more companies within which money can go round: a strongly connected component. */
export interface Component {
  /** Indices in `network.companies`; the other arrays are indexed by position in this one. */
  readonly members: Int32Array;
  /** Payments between members, by payer. */
  readonly paid: SparseMatrix;
  readonly resources: Float64Array;
  /** The part of its resources that a member keeps or pays outside the component: it never returns. */
  readonly leaving: Float64Array;
}

/** Where a company stands; `null` for one whose money cannot come back. */
export type Seat = { readonly component: Component; readonly position: number } | null;

/** The components of a network, and each company's seat among them. */
export const components = oncePer((network: FlowNetwork) => {
  const { companies, paid, resources, retained, outsidePayments } = network;
  const whole = { next: paid, leaving: retained.map((kept, i) => kept + outsidePayments[i]) };
  const { start, members } = strongComponents(paid);
  const found: Component[] = [];
  const seats: Seat[] = companies.map(() => null);
  const position = new Int32Array(companies.length).fill(-1);
  for (let c = 0; c + 1 < start.length; c++) {
    if (start[c + 1] - start[c] < 2) continue;
    const group = members.slice(start[c], start[c + 1]).sort();
    const { next, leaving } = restricted(whole, group, position);
    const pots = Float64Array.from(group, (company) => resources[company]);
    const component = { members: group, paid: next, resources: pots, leaving };
    group.forEach((company, at) => (seats[company] = { component, position: at }));
    found.push(component);
  }
  return { found, seats };
});
