import type { PresetId } from "../../src/deals/presets";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { providerSheet, type ProviderSheet } from "../../src/template/sheets/providerSheet";
import { thenAndNowSheet, type ThenAndNowSheet } from "../../src/template/sheets/thenAndNowSheet";
import { english } from "../../src/words/sheets/en";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

describe("the Provider and the Then and now sheets", () => {
  const preset: PresetId = "2026-06";
  let sheets: OpenSheets;
  let provider: ProviderSheet;
  let history: ThenAndNowSheet;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      provider = providerSheet(context);
      history = thenAndNowSheet(context);
      return [inputsSheet(context), provider, history];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  test("show no error value, and every check holds", () => {
    for (const sheet of ["Provider", "Then and now"]) {
      expect(sheets.errors(sheet)).toEqual([]);
      expect(sheets.failing(sheet)).toEqual([]);
    }
  });

  test("returns 21 %, 6.2 % and −0.2 % at 35, 50 and 60 bn per GW at Oracle's rent, against 14 %", () => {
    const { firstRow, lastRow } = provider.spread;
    const rows = sheets.read("Provider", `A${firstRow}:C${lastRow}`) as number[][];
    expect(rows.map(([capex]) => capex)).toEqual([35, 50, 60]);
    // The figures, to the digits that it prints.
    expect(rows[0][1]).toBeCloseTo(0.21, 2);
    expect(rows[1][1]).toBeCloseTo(0.062, 3);
    expect(rows[2][1]).toBeCloseTo(-0.002, 3);
    expect(rows.map(([, , cost]) => cost)).toEqual([0.14, 0.14, 0.14]);
  });

  test("sets Lucent's peak of 34 % of revenue beside an unknown of today's", () => {
    const { lucentPeak, nvidiaNow, lucentFailed } = english.thenAndNow;
    // 9.80 / 28.904 and 4.007 / 2.96 by hand.
    expect(sheets.at("Then and now", lucentPeak)).toBeCloseTo(0.339, 3);
    expect(sheets.at("Then and now", lucentFailed)).toBeCloseTo(1.354, 3);
    expect(sheets.at("Then and now", nvidiaNow)).toBe(english.common.notKnown);
  });

  test("fail each of their checks where a figure is overwritten", async () => {
    const broken: [string, string, string][] = [
      ["Provider", `B${provider.results.firstRow + 1}`, english.provider.checks.irr.label],
      ["Provider", `B${provider.results.firstRow + 4}`, english.provider.checks.breakeven.label],
      ["Provider", `B${provider.spread.lastRow}`, english.provider.checks.falling.label],
      ["Then and now", `C${history.lucent.firstRow}`, english.thenAndNow.checks.drawn.label],
      ["Then and now", `C${history.nortel.firstRow}`, english.thenAndNow.checks.peak.label],
      ["Then and now", `C${history.nvidia.firstRow}`, english.thenAndNow.checks.secured.label],
    ];
    for (const [sheet, cell, label] of broken) {
      await sheets.write(sheet, cell, 9);
      expect([label, sheets.failing(sheet)]).toEqual([label, expect.arrayContaining([label])]);
    }
  });
});
