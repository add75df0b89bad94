import { accountsSheet, type AccountsSheet } from "../../src/template/sheets/accountsSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { english } from "../../src/words/sheets/en";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";
import { recomputedAccounts } from "../golden/recomputeAccounts";

describe("the Accounts sheet", () => {
  const { checks } = english.accounts;
  let sheets: OpenSheets;
  let accounts: AccountsSheet;
  beforeAll(async () => {
    sheets = await openSheets("2026-10", (context) => {
      const inputs = inputsSheet(context);
      accounts = accountsSheet(context, inputs);
      return [inputs, accounts];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  test("shows no error value, and every check holds", () => {
    expect(sheets.errors("Accounts")).toEqual([]);
    expect(sheets.failing("Accounts")).toEqual([]);
  });

  test("shows the changes and the price cuts that a second implementation works out", () => {
    const figures = recomputedAccounts((sheet) => sheets.read(sheet, "A1:AD380"));
    expect(figures.length).toBe(4 * 6 * 4 + 4 * 5);
    const wrong = figures.filter(
      ({ shown, expected }) => Math.abs(shown - expected) > 1e-6 * Math.max(1, Math.abs(expected)),
    );
    expect(wrong).toEqual([]);
  });

  test("says what three years would cost, beside Burry, and what AMD gives away", () => {
    const [found, beside, amd] = sheets.read("Accounts", "A6:A8").flat().map(String);
    expect(found).toMatch(/^Written off over 3 years .* cost [\d,.]+ bn .* [\d.]+% of the six/);
    expect(beside).toMatch(/^Over the first 3 years that is [\d,.]+ bn .* at 176 bn for 2026/);
    // By hand: 320 ÷ (1,630 + 320).
    expect(amd).toMatch(/^AMD promises 320 million shares to its customers, 16\.4% of all/);
  });

  test("moves nothing where the life is the published one", () => {
    const { before } = accounts.bridge;
    const [microsoft] = sheets.read("Accounts", `B${before.firstRow}:E${before.firstRow}`);
    // By hand: 175 bn × 60 % × 3 years × (1/6 − 1/3).
    expect(microsoft[0]).toBe(0);
    expect(microsoft[3]).toBeCloseTo(-52.5, 9);
  });

  test("fails each of its checks where a figure is overwritten", async () => {
    const { bridge, warrants } = accounts;
    const broken: [keyof typeof checks, string][] = [
      ["straight", `C${bridge.before.lastRow}`],
      ["adds", `C${bridge.tax.firstRow}`],
      ["eps", `E${bridge.eps.firstRow}`],
      ["worth", `K${warrants.firstRow}`],
      ["dilution", `M${warrants.firstRow}`],
    ];
    for (const [name, cell] of broken) {
      await sheets.write("Accounts", cell, 99);
      const { label } = checks[name];
      expect([label, sheets.failing("Accounts")]).toEqual([label, expect.arrayContaining([label])]);
    }
  });
});
