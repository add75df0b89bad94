import { ANY_LEG, findLegs, isFiltering } from "../../../src/taskpane/deals/findLegs";
import { legRow } from "../../support/legRow";

const big = legRow({ to: "OpenAI", amount: 100, announced: "2025-09-22", deal: "nvda-loi" });
const open = legRow({ from: "OpenAI", to: "AMD", amount: null, announced: "2026", deal: "amd" });
const small = legRow({ to: "CoreWeave", amount: 6, announced: "2025-09", deal: "backstop" });
const LEGS = [small, open, big];

describe("legs are found", () => {
  test.each([
    ["by a company on either side", "openai", [big, open]],
    ["by the deal", "BACKSTOP", [small]],
    ["by every word, in any order", "openai  nvidia", [big]],
    ["all of them without a word", "  ", [big, small, open]],
    ["not at all by what stands nowhere", "intel", []],
  ])("%s", (_, search, expected) => {
    expect(findLegs(LEGS, { ...ANY_LEG, search }, "amount")).toEqual(expected);
  });

  test("by status, kind and the year the deal was announced, however precise its date", () => {
    const cloud = legRow({ kind: "cloud", status: "reported", announced: "2024-01-02" });
    const find = (filter: object) =>
      findLegs([...LEGS, cloud], { ...ANY_LEG, ...filter }, "amount");
    expect(find({ status: "reported" })).toEqual([cloud]);
    expect(find({ kind: "cloud" })).toEqual([cloud]);
    expect(find({ year: "2026" })).toEqual([open]);
    expect(find({ year: "2025", kind: "cloud" })).toEqual([]);
  });

  test("by how firm the amount is: superseded is superseded, contingent or not", () => {
    const gone = legRow({ status: "superseded", contingent: true });
    const intent = legRow({ status: "letter-of-intent" });
    const find = (amount: "unconditional" | "uncertain" | "doubled") =>
      findLegs([gone, intent, small], { ...ANY_LEG, amount }, "amount");
    expect([find("unconditional"), find("uncertain"), find("doubled")]).toEqual([
      [small],
      [intent],
      [gone],
    ]);
  });
});

describe("legs are sorted", () => {
  test("by amount, those not disclosed last, even behind zero", () => {
    const zero = legRow({ amount: 0 });
    expect(findLegs([open, zero, big], ANY_LEG, "amount")).toEqual([big, zero, open]);
  });

  test("by the date of the deal, leaving the caller's list as it was", () => {
    const given = [...LEGS];
    expect(findLegs(given, ANY_LEG, "oldest")).toEqual([small, big, open]);
    expect(findLegs(given, ANY_LEG, "newest")).toEqual([open, big, small]);
    expect(given).toEqual(LEGS);
  });
});

test("blank words filter nothing", () => {
  expect(isFiltering({ ...ANY_LEG, search: "  " })).toBe(false);
  expect(isFiltering({ ...ANY_LEG, year: "2025" })).toBe(true);
});
