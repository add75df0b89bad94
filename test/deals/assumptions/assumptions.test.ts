import { LEG_KINDS } from "../../../src/deals/dealSchema";
import { PRESET_IDS, presetDeals } from "../../../src/deals/presets";
import { BALANCE_ROWS, balances } from "../../../src/deals/assumptions/balances";
import { kindDurations } from "../../../src/deals/assumptions/kindDurations";
import { legRows } from "../../../src/deals/legRows";
import { outsideRevenues } from "../../../src/deals/assumptions/outsideRevenue";
import { scalarAssumptions } from "../../../src/deals/assumptions/assumptionGroups";
import { english } from "../../../src/words/sheets/en";

describe("outside revenue", () => {
  test("names the same companies in the same order for every preset", () => {
    const [first, ...others] = PRESET_IDS.map((id) =>
      // xAI is part of SpaceX since February 2026.
      outsideRevenues(id, english).map(({ company }) => company.replace("SpaceX", "xAI")),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test("spells the companies as the presets' legs do, each once", () => {
    const parties = new Set(
      PRESET_IDS.flatMap((id) => legRows(presetDeals(id)).flatMap(({ from, to }) => [from, to])),
    );
    const names = outsideRevenues("2026-10", english).map(({ company }) => company);
    expect(names.filter((name) => !parties.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(PRESET_IDS)("of %s is a year's, dated before the preset, and says why", (id) => {
    const { asOf } = presetDeals(id);
    for (const { company, revenue, year, share, growth, source, reason } of outsideRevenues(
      id,
      english,
    )) {
      const isPlausible = revenue > 0 && share >= 0 && share <= 1 && growth > -1;
      expect({ company, revenue, share, growth, isPlausible }).toMatchObject({ isPlausible: true });
      expect(year).toBeLessThanOrEqual(Number(asOf.slice(0, 4)));
      expect(reason).not.toBe("");
      const later = [...source.matchAll(/\d{4}-\d{2}(-\d{2})?/g)].filter(([date]) => date > asOf);
      expect({ company, later }).toEqual({ company, later: [] });
    }
  });

  test("is never older in a later preset", () => {
    const [earlier, later] = PRESET_IDS.map((id) => outsideRevenues(id, english));
    later.forEach(({ year }, i) => {
      expect(year).toBeGreaterThanOrEqual(earlier[i].year);
    });
  });
});

describe("balances", () => {
  test.each(PRESET_IDS)("hold every company of %s, each once, with equity to lose", (id) => {
    const listed = balances(id, english).map(({ company }) => company);
    const parties = legRows(presetDeals(id)).flatMap(({ from, to }) => [from, to]);
    expect(parties.filter((company) => !listed.includes(company))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length).toBeLessThanOrEqual(BALANCE_ROWS);
    expect(balances(id, english).filter(({ cash, equity }) => cash < 0 || equity <= 0)).toEqual([]);
  });

  test("take the customer's cash from the runway: one figure for one fact", () => {
    for (const id of PRESET_IDS) {
      const cash = scalarAssumptions(id, english).find(({ name }) => name === "Customer_cash");
      const openAi = balances(id, english).find(({ company }) => company === "OpenAI");
      expect([id, openAi?.cash]).toEqual([id, cash?.value]);
    }
  });

  test.each(balances("2026-10", english))(
    "name a dated report or say that they are assumptions, and why: $company",
    ({ source, comment }) => {
      expect(source).toMatch(/\b20\d\d\b|^Assumption$/);
      expect(comment).not.toBe("");
    },
  );

  test("claim no report for a company that publishes none", () => {
    const published = balances("2026-10", english).filter(({ source }) => source !== "Assumption");
    const names = published.map(({ company }) => company);
    for (const unlisted of ["OpenAI", "Anthropic", "xAI", "Stargate", "MGX", "Lambda"])
      expect(names).not.toContain(unlisted);
  });
});

describe("kinds of legs", () => {
  test("are all there, and only those that pay for something delivered do not finance", () => {
    expect(kindDurations(english).map(({ kind }) => kind)).toEqual(LEG_KINDS);
    const others = kindDurations(english).filter(({ financing }) => !financing);
    expect(others.map(({ kind }) => kind)).toEqual(["purchase", "cloud"]);
  });
});

describe("scalar inputs", () => {
  test("have the same names in every preset, each once and unlike a cell's address", () => {
    const [first, ...others] = PRESET_IDS.map((id) =>
      scalarAssumptions(id, english).map(({ name }) => name),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(new Set(first.map((name) => name.toLowerCase())).size).toBe(first.length);
    expect(first.filter((name) => /^[A-Z]{1,3}\d+$/i.test(name))).toEqual([]);
  });

  test.each(PRESET_IDS)("of %s that are choices hold one of theirs", (id) => {
    for (const { name, value, options } of scalarAssumptions(id, english)) {
      if (options !== undefined)
        expect([name, options]).toEqual([name, expect.arrayContaining([String(value)])]);
    }
  });
});
