import { isDoubled } from "../../src/deals/amountSums";
import { legRows, type LegRow } from "../../src/deals/legRows";
import { PRESET_IDS, presetDeals, type PresetId } from "../../src/deals/presets";
import { presetSummary } from "../../src/deals/presetSummary";
import { presetSchema } from "../../src/deals/dealSchema";

describe.each(PRESET_IDS)("preset %s", (id) => {
  const preset = presetDeals(id);
  const ids = preset.deals.map((deal) => deal.id);

  test("names a source for every deal and was public by its as-of date", () => {
    for (const { source, announced } of preset.deals) {
      expect(source).not.toBe("");
      expect(announced.slice(0, 10) <= preset.asOf).toBe(true);
    }
  });

  test("points only to deals it holds", () => {
    for (const { supersededBy, overlaps = [] } of preset.deals) {
      const mentioned = [...overlaps, ...(supersededBy === undefined ? [] : [supersededBy])];
      for (const other of mentioned) expect(ids).toContain(other);
    }
  });

  test("adds up: what was announced is each leg once, and with what is left out every amount", () => {
    const { announced, unconditional, uncertain, doubled } = presetSummary(preset);
    expect(unconditional + uncertain).toBeCloseTo(announced, 9);
    const amounts = legRows(preset).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(announced + doubled).toBeCloseTo(amounts, 9);
  });

  test("counts no money that another deal holds, and that deal is there and counts", () => {
    const rows = legRows(preset);
    for (const { deal, countedIn } of rows.filter(({ countedIn }) => countedIn !== "")) {
      expect(countedIn).not.toBe(deal);
      const holders = rows.filter((row) => row.deal === countedIn);
      expect([countedIn, holders.some((row) => !isDoubled(row) && row.amount !== null)]).toEqual([
        countedIn,
        true,
      ]);
    }
  });

  test("knows no firm or drawn part above its leg's amount, and says as of when it was drawn", () => {
    const rows = legRows(preset);
    const within = ({ amount, firm, drawn }: LegRow): boolean =>
      Math.max(firm ?? 0, drawn ?? 0) <= (amount ?? Infinity);
    expect(rows.filter((row) => !within(row))).toEqual([]);
    expect(rows.filter(({ drawn, drawnAsOf }) => (drawn === null) !== (drawnAsOf === ""))).toEqual(
      [],
    );
    expect(rows.filter(({ drawnAsOf }) => drawnAsOf.slice(0, 10) > preset.asOf)).toEqual([]);
  });

  test("says whose word each leg rests on, and what each company does", () => {
    const rows = legRows(preset);
    const unknown = rows.filter(({ confidence, fromLayer, toLayer }) =>
      [confidence, fromLayer, toLayer].includes(""),
    );
    expect(unknown).toEqual([]);
  });

  test("rests on no source of a later day", () => {
    const texts = preset.deals.flatMap(({ source, statusHistory = [] }) => [
      source,
      ...statusHistory.flat(),
    ]);
    const days = texts.flatMap((text) => text.match(/\b20\d\d-\d\d(-\d\d)?\b/g) ?? []);
    expect(days.filter((day) => day > preset.asOf)).toEqual([]);
  });

  test("gives a deal's gigawatts once, so that a column of them adds up", () => {
    const column = legRows(preset).reduce((sum, { gw }) => sum + (gw ?? 0), 0);
    const deals = preset.deals.reduce((sum, { gw }) => sum + (gw ?? 0), 0);
    expect(column).toBeCloseTo(deals, 12);
  });
});

describe("what the article of October 2025 says", () => {
  const deals = presetDeals("2025-10").deals.filter(({ inArticle }) => inArticle);

  test("Nvidia 10, AMD 6 and Oracle 4.5 GW are 20.5 GW", () => {
    expect(deals.reduce((sum, { gw }) => sum + (gw ?? 0), 0)).toBeCloseTo(20.5, 12);
  });

  test("Nvidia's letter of intent is contingent, up to 100 USD bn, against purchases of 350", () => {
    const rows = legRows(presetDeals("2025-10")).filter(
      ({ status }) => status === "letter-of-intent",
    );
    expect(rows.map(({ from, to, amount, contingent }) => [from, to, amount, contingent])).toEqual([
      ["Nvidia", "OpenAI", 100, true],
      ["OpenAI", "Nvidia", 350, true],
    ]);
  });

  test("Oracle's contract is 300 USD bn over about five years from 2027", () => {
    const [oracle] = legRows(presetDeals("2025-10")).filter(({ deal }) => deal === "oracle-openai");
    expect(oracle).toMatchObject({ amount: 300, startYear: 2027, years: 5, gw: 4.5 });
  });
});

describe("as the deals moved", () => {
  const amount = (id: PresetId, deal: string): (number | null)[] =>
    legRows(presetDeals(id))
      .filter((row) => row.deal === deal)
      .map((row) => row.amount);

  test("Nvidia's equity in CoreWeave grew from 0.35 to 2.35 USD bn in January 2026", () => {
    expect(amount("2025-10", "nvda-coreweave-equity")).toEqual([0.35]);
    expect(amount("2026-06", "nvda-coreweave-equity")).toEqual([2.35]);
  });

  test("Meta's contract with CoreWeave grew from 14.2 to 35.2 USD bn", () => {
    expect(amount("2025-10", "meta-coreweave")).toEqual([14.2]);
    expect(amount("2026-06", "meta-coreweave")).toEqual([35.2]);
  });

  test("SoftBank had paid in 7.5 of its 30 USD bn by October 2025", () => {
    expect(amount("2025-10", "softbank-openai-2025")).toEqual([7.5, 22.5, 2.5, 7.5]);
    expect(amount("2026-06", "softbank-openai-2025")).toEqual([30, 11]);
  });

  test("an amount that is not disclosed stays blank", () => {
    expect(amount("2025-10", "amd-openai")).toEqual([null, null]);
  });
});

describe("the schema", () => {
  const good = structuredClone(presetDeals("2025-10"));
  const [deal] = good.deals;
  const withLeg = (change: object): unknown => ({
    ...good,
    deals: [{ ...deal, legs: [{ ...deal.legs[0], ...change }] }],
  });

  test.each([
    ["a negative amount", withLeg({ amountUsdBn: -1 })],
    ["an amount as text", withLeg({ amountUsdBn: "100" })],
    ["a missing payee", withLeg({ payee: undefined })],
    ["a blank payer", withLeg({ payer: "  " })],
    ["an unknown kind", withLeg({ kind: "gift" })],
    ["a field it does not know", withLeg({ amountEurBn: 3 })],
    ["an unknown status", { ...good, deals: [{ ...deal, status: "rumour" }] }],
    ["a deal without legs", { ...good, deals: [{ ...deal, legs: [] }] }],
    ["an id given twice", { ...good, deals: [deal, deal] }],
    ["another unit", { ...good, unit: "EUR bn" }],
  ])("refuses %s", (_, bad) => {
    expect(presetSchema.safeParse(bad).success).toBe(false);
  });
});
