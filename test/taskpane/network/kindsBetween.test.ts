import { kindsBetween } from "../../../src/taskpane/network/shownFlows";
import { paymentOfLeg } from "../../../src/taskpane/network/readPayments";
import { legRow } from "../../support/legRow";

const leg = (over: Parameters<typeof legRow>[0]) => paymentOfLeg(legRow({ ...over }));
const ALL = { of: "published", kinds: ["unconditional", "uncertain", "doubled"] } as const;

test("what one company pays another is added up by how firm it is, however the names are spelt", () => {
  const kindsOf = kindsBetween(
    [
      leg({ from: "V", to: "A", amount: 10 }),
      leg({ from: "v ", to: "A", amount: 5, status: "letter-of-intent" }),
      leg({ from: "V", to: "A", amount: 2, contingent: true }),
      leg({ from: "V", to: "A", amount: 1, status: "superseded" }),
      leg({ from: "A", to: "V", amount: null }),
    ],
    ALL,
  );
  expect(kindsOf("V", "A")).toEqual({ unconditional: 10, uncertain: 7, doubled: 1 });
  expect(kindsOf("A", "V")).toEqual({});
});

test("kinds that are not drawn, and years without payment, have no part", () => {
  const intent = leg({ from: "V", to: "A", amount: 5, status: "letter-of-intent" });
  expect(kindsBetween([intent], { of: "published", kinds: ["unconditional"] })("V", "A")).toEqual(
    {},
  );
  const yearly = { from: "V", to: "A", byYear: [0, 3], published: null };
  expect(kindsBetween([yearly], { of: "counted", year: 0 })("V", "A")).toEqual({});
  expect(kindsBetween([yearly], { of: "counted", year: 1 })("V", "A")).toEqual({
    unconditional: 3,
  });
});
