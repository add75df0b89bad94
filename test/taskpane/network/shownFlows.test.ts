import type { Payment } from "../../../src/taskpane/network/readPayments";
import { shownFlows } from "../../../src/taskpane/network/shownFlows";

const leg = (part: Partial<NonNullable<Payment["leg"]>>): Payment["leg"] => ({
  status: "closed",
  contingent: false,
  countedIn: "",
  kind: "equity",
  source: "",
  ...part,
});
const payments: Payment[] = [
  { from: "Outside", to: "A", byYear: [5, 6], published: null },
  { from: "A", to: "B", byYear: [1, 0], published: 10, leg: leg({}) },
  { from: "B", to: "A", byYear: [0, 2], published: 20, leg: leg({ status: "letter-of-intent" }) },
  { from: "B", to: "C", byYear: [0, 0], published: 40, leg: leg({ status: "superseded" }) },
  { from: "C", to: "B", byYear: [0, 0], published: null, leg: leg({ contingent: true }) },
];

test("counted amounts are those of one year, or of all together; what is nothing is left out", () => {
  expect(shownFlows(payments, { of: "counted", year: 1 })).toEqual([
    ["Outside", "A", 6],
    ["B", "A", 2],
  ]);
  expect(shownFlows(payments, { of: "counted", year: null })).toEqual([
    ["Outside", "A", 11],
    ["A", "B", 1],
    ["B", "A", 2],
  ]);
});

test("published amounts are those of the chosen kinds of legs; undisclosed ones are left out", () => {
  const all = ["unconditional", "uncertain", "doubled"] as const;
  expect(shownFlows(payments, { of: "published", kinds: ["uncertain"] })).toEqual([["B", "A", 20]]);
  expect(
    shownFlows(payments, { of: "published", kinds: all }).map(([, , amount]) => amount),
  ).toEqual([10, 20, 40]);
  expect(shownFlows(payments, { of: "published", kinds: [] })).toEqual([]);
});

test("of whole deals, what is firm and what is drawn are sums of their own; not known is left out", () => {
  const known = { ...payments[1], firm: 4, paid: 3 };
  const basis = { of: "published", kinds: ["unconditional"] } as const;
  const read = (reading: "announced" | "firm" | "drawn") =>
    shownFlows([known, payments[1]], { ...basis, reading }).map(([, , amount]) => amount);
  expect([read("announced"), read("firm"), read("drawn")]).toEqual([[10, 10], [4], [3]]);
});
