import { several } from "./several";

/** What the list of a preset's legs says. */
export const legs = {
  search: "Search companies and deals",
  searchHint: "Company or deal",
  filters: "Filter the legs",
  status: "Status",
  anyStatus: "All statuses",
  kind: "Kind",
  anyKind: "All kinds",
  amount: "Amount",
  anyAmount: "All amounts",
  year: "Year announced",
  anyYear: "All years",
  inYear: (year: string) => `Announced ${year}`,
  order: "Order",
  orders: { amount: "Largest first", newest: "Newest first", oldest: "Oldest first" },
  found: (shown: string, all: string) => `${shown} of ${all} legs`,
  secondHand: (where: string) => `second-hand: ${where}`,
  unconditional: (amount: string) => `${amount} unconditional`,
  uncertain: (amount: string) => `${amount} in letters of intent or contingent`,
  doubled: (amount: string) =>
    `${amount} superseded, umbrella or counted in another deal: left out of sums`,
  undisclosed: (n: number) => several(n, "1 amount not disclosed", `${n} amounts not disclosed`),
  none: "No leg matches.",
  noneMeans: "Search for fewer words, or clear the filters to see every leg again.",
  clear: "Clear the filters",
  announced: (date: string, deal: string) => `Announced ${date} · ${deal}`,
};
