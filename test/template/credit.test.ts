import type { PresetId } from "../../src/deals/presets";
import { creditSheet, type CreditSheet } from "../../src/template/sheets/creditSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { providerSheet } from "../../src/template/sheets/providerSheet";
import { english } from "../../src/words/sheets/en";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

describe("the Credit sheet", () => {
  const preset: PresetId = "2026-10";
  const { checks, results } = english.credit;
  let sheets: OpenSheets;
  let credit: CreditSheet;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      const provider = providerSheet(context);
      credit = creditSheet(context, provider);
      return [inputsSheet(context), provider, credit];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  test("shows no error value, and every check holds", () => {
    expect(sheets.errors("Credit")).toEqual([]);
    expect(sheets.failing("Credit")).toEqual([]);
    expect(Number(sheets.at("Credit", results.principal))).toBeGreaterThan(1);
  });

  test("values promises that are known, and leaves the others open", () => {
    const { promises } = english.credit;
    expect(sheets.at("Credit", promises.hyperion, "H")).toBe("–");
    const ohio = Number(sheets.at("Credit", promises.ohio, "H"));
    expect(ohio).toBeGreaterThan(0);
    expect(ohio).toBeLessThan(0.25 * 105);
  });

  test("fails each of its checks where a figure is overwritten", async () => {
    const { loan, promises } = credit;
    const broken: [string, string, number | string][] = [
      ["worth", `B${credit.results.firstRow}`, 3],
      ["cap", `H${promises.firstRow}`, 1000],
      ["stress", `B${credit.results.firstRow + 4}`, 900],
    ];
    for (const [name, cell, value] of broken) {
      await sheets.write("Credit", cell, value);
      const { label } = checks[name as keyof typeof checks];
      expect([label, sheets.failing("Credit")]).toEqual([label, expect.arrayContaining([label])]);
    }
    // A value in the way of a table stops it from spilling, so what is read from it is no number.
    for (const [name, , area] of [
      ["closes", 0, loan.capacity],
      ["repaid", 0, loan.base],
    ] as const) {
      await sheets.write("Credit", `C${area.firstRow}`, 5);
      expect(sheets.failing("Credit")).toContain(checks[name].label);
    }
  });
});
