import { inCell } from "../../support/customFunctions";
import { presetDeals } from "../../../src/deals/presets";
import { dealFormula, DealField, DealPreset } from "../../../src/functions/data/deals";
import { cell } from "../../support/cell";

const deal = cell(dealFormula);

/** A cell can hold what the type does not allow. */
const inExcel = (cell: unknown): DealField => cell as DealField;

describe("DEAL", () => {
  test.each<[string, DealField, string | number]>([
    ["oracle-openai", DealField.amount, 300],
    ["oracle-openai", DealField.payer, "OpenAI"],
    ["oracle-openai", DealField.payee, "Oracle"],
    ["oracle-openai", DealField.startYear, 2027],
    ["oracle-openai", DealField.years, 5],
    ["oracle-openai", DealField.gw, 4.5],
    ["oracle-openai", DealField.status, "announced"],
    ["oracle-openai", DealField.kind, "cloud"],
    ["oracle-openai", DealField.announced, "2025-09-10"],
    ["meta-coreweave", DealField.source, "CoreWeave/Meta PR"],
    ["oracle-openai", DealField.contingent, "no"],
    ["oracle-openai", DealField.undisclosed, 0],
    ["oracle-openai", DealField.note, "terms not filed"],
    ["oracle-openai", DealField.confidence, "company statement"],
    ["softbank-openai-2025", DealField.firm, 7.5 + 2.5],
    ["softbank-openai-2025", DealField.drawn, 7.5 + 2.5],
    ["stargate", DealField.headline, 500],
    ["stargate", DealField.overlaps, "oracle-openai"],
    ["stargate", DealField.legs, 4],
    ["amd-openai", DealField.undisclosed, 2],
    ["openai-coreweave", DealField.upTo, "partly"],
  ])("%s, %s is %p as of October 2025", (id, field, value) => {
    expect(deal(id, field)).toBe(value);
  });

  test("adds the disclosed legs up and lists every payer and payee once", () => {
    const ask = (field: DealField): unknown => deal("softbank-openai-2025", field);
    expect(ask(DealField.amount)).toBe(30 + 10);
    expect(ask(DealField.payer)).toBe("SoftBank, Syndicate");
    expect(ask(DealField.payee)).toBe("OpenAI");
    expect(ask(DealField.contingent)).toBe("partly");
    expect(deal("xai-spv", DealField.amount)).toBe(20 + 2 + 12.5);
  });

  test("follows the preset: the letter of intent was superseded in 2026", () => {
    const ask = (field: DealField, preset: DealPreset): unknown =>
      deal("nvda-openai-loi", field, preset);
    expect(ask(DealField.status, DealPreset.October2025)).toBe("letter-of-intent");
    expect(ask(DealField.status, DealPreset.June2026)).toBe("superseded");
    expect(ask(DealField.supersededBy, DealPreset.June2026)).toBe("openai-2026-round");
  });

  test("finds deals and fields without regard to case and outer blanks", () => {
    expect(deal(" Oracle-OpenAI ", inExcel("AMOUNT"))).toBe(300);
    expect(deal("oracle-openai", inExcel("startyear"))).toBe(2027);
  });

  test("is #N/A for what is not disclosed, never 0", () => {
    expect(inCell(() => deal("amd-openai", DealField.amount))).toBe(
      '#N/A amd-openai: "amount" is not disclosed.',
    );
    expect(inCell(() => deal("oracle-openai", DealField.headline))).toMatch(/^#N\/A .*"headline"/);
    expect(inCell(() => deal("nvda-intel", DealField.years))).toMatch(/^#N\/A .*"years"/);
  });

  test("is #N/A for a deal that the preset does not hold, and names near ones", () => {
    expect(inCell(() => deal("oracle", DealField.amount))).toBe(
      '#N/A deal: there is no "oracle". Did you mean "oracle-openai", "oracle-nvda-abilene"?',
    );
    expect(inCell(() => deal("amd-meta", DealField.status))).toMatch(/^#N\/A deal: there is no/);
    expect(deal("amd-meta", DealField.status, DealPreset.June2026)).toBe("definitive");
  });

  test("is #VALUE! for a missing deal or field, and for a field that it does not know", () => {
    expect(inCell(() => deal("", DealField.amount))).toBe("#VALUE! deal is missing.");
    expect(inCell(() => deal("stargate", inExcel(null)))).toBe("#VALUE! field is missing.");
    expect(inCell(() => deal("stargate", inExcel("price")))).toMatch(
      /^#VALUE! field must be one of "payer", "payee", "amount", .*, not "price"\.$/,
    );
    expect(inCell(() => deal("stargate", DealField.amount, "2024-01"))).toMatch(
      /^#VALUE! preset must be one of/,
    );
  });

  test("answers every field of every deal with a value or #N/A", () => {
    const wrong = Object.values(DealPreset).flatMap((preset) =>
      presetDeals(preset).deals.flatMap(({ id }) =>
        Object.values(DealField).flatMap((field) => {
          const shown = inCell(() => deal(id, field, preset));
          const good = typeof shown === "number" ? shown >= 0 : !/^#V/.test(String(shown));
          return good && shown !== undefined ? [] : [[id, field, shown]];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
