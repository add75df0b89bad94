import type { FlowNetwork } from "./flowNetwork";
import type { Links } from "./links";
import { oncePer } from "./oncePer";
import { strongComponents } from "./strongComponents";

/** Two or more companies within which money can go round: a strongly connected component. */
export interface Component {
  /** Indices in `network.companies`; the other arrays are indexed by position in this one. */
  readonly members: Int32Array;
  /** Payments between members, by payer. */
  readonly paid: Links;
  readonly resources: Float64Array;
  /** The part of its resources that a member keeps or pays outside the component: it never returns. */
  readonly leaving: Float64Array;
}

/** Where a company stands; `null` for one whose money cannot come back. */
export type Seat = { readonly component: Component; readonly position: number } | null;

/** The components of a network, and each company's seat among them. */
export const components = oncePer((network: FlowNetwork) => {
  const { start, members } = strongComponents(network.paid);
  const found: Component[] = [];
  const seats: Seat[] = network.companies.map(() => null);
  const position = new Int32Array(network.companies.length).fill(-1);
  for (let c = 0; c + 1 < start.length; c++) {
    if (start[c + 1] - start[c] < 2) continue;
    const group = members.slice(start[c], start[c + 1]).sort();
    const component = extract(network, group, position);
    group.forEach((company, at) => (seats[company] = { component, position: at }));
    found.push(component);
  }
  return { found, seats };
});

/** `position` is scratch space, −1 for every company before and after. */
function extract(network: FlowNetwork, members: Int32Array, position: Int32Array): Component {
  const { paid, resources, retained, outsidePayments } = network;
  members.forEach((company, at) => (position[company] = at));
  const start = new Int32Array(members.length + 1);
  const [other, amount]: [number[], number[]] = [[], []];
  const leaving = new Float64Array(members.length);
  members.forEach((company, at) => {
    leaving[at] = retained[company] + outsidePayments[company];
    for (let e = paid.start[company]; e < paid.start[company + 1]; e++) {
      const to = position[paid.other[e]];
      if (to < 0) leaving[at] += paid.amount[e];
      else {
        other.push(to);
        amount.push(paid.amount[e]);
      }
    }
    start[at + 1] = other.length;
  });
  for (const company of members) position[company] = -1;
  return {
    members,
    paid: { start, other: Int32Array.from(other), amount: Float64Array.from(amount) },
    resources: Float64Array.from(members, (company) => resources[company]),
    leaving,
  };
}
