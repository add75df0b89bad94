import { likelyDuplicates } from "../../../src/deals/import";
import { legRows } from "../../../src/deals/legRows";
import { presetDeals } from "../../../src/deals/presets";
import { legRow } from "../../support/legRow";

const there = legRow({ deal: "a", amount: 300, startYear: 2027, years: 5 });
const isDuplicate = (over: Parameters<typeof legRow>[0]): boolean =>
  likelyDuplicates([legRow({ amount: 300, startYear: 2027, years: 5, ...over })], [there]).has(0);

describe("likelyDuplicates(incoming, there)", () => {
  test("OpenAI pays Oracle 300 is in the preset, whatever its kind is called", () => {
    const legs = legRows(presetDeals("2026-06"));
    const leg = legRow({ from: "openai", to: "Oracle", amount: 300, kind: "purchase", deal: "" });
    const like = likelyDuplicates([{ ...leg, startYear: null, announced: "" }], legs).get(0);
    expect(like).toMatchObject({ from: "OpenAI", to: "Oracle", kind: "cloud" });
  });

  test.each([
    ["another deal and status", { deal: "b", status: "reported" as const }, true],
    ["an amount that differs by a fifth", { amount: 240 }, true],
    ["an amount that is not disclosed", { amount: null }, true],
    ["an amount of a third in another deal", { amount: 100, deal: "b" }, false],
    ["an amount of a third in the same deal", { amount: 100, deal: "A" }, true],
    [
      "an amount of a third for another kind",
      { amount: 100, deal: "a", kind: "cloud" as const },
      false,
    ],
    ["years before it", { startYear: 2020, years: 3 }, false],
    ["years that overlap", { startYear: 2030, years: 3 }, true],
    ["another payee", { to: "Beta" }, false],
    ["the other direction", { from: "Acme", to: "Nvidia" }, false],
  ])("%s: %s", (_, over, expected) => {
    expect(isDuplicate(over)).toBe(expected);
  });
});
