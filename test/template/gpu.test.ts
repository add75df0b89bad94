import type { PresetId } from "../../src/deals/presets";
import { columnLetter } from "../../src/plan/sheetPlan";
import { english } from "../../src/words/sheets/en";
import { gpuSheet } from "../../src/template/sheets/gpuSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

/** $ a year of an H100: rent × 70 % × 8,760 h − 1.275 kW × 1.2 × 8,760 h × $0.08 − fixed cost. */
const yearOf = (rent: number): number => rent * 0.7 * 8760 - 1.275 * 1.2 * 8760 * 0.08 - 1500;

describe.each([
  ["2025-10", 1.7],
  ["2026-06", 2.35],
] as [PresetId, number][])("the GPU sheet of %s", (preset, rent) => {
  let sheets: OpenSheets;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      const inputs = inputsSheet(context);
      return [inputs, gpuSheet(context, inputs)];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });
  const at = (label: string, column?: string): unknown => sheets.at("GPU", label, column);

  test("shows no error value, and every check holds", () => {
    expect(sheets.errors("GPU")).toEqual([]);
    expect(sheets.errors("Inputs")).toEqual([]);
    expect(sheets.failing("GPU")).toEqual([]);
  });

  test("pays back when the net cash of the months adds up to capex, or never within the life", () => {
    const years = 30000 / yearOf(rent);
    for (const [column, life] of [
      ["B", 2],
      ["C", 3],
      ["D", 4],
      ["E", 6],
    ] as const) {
      const shown = at("Payback, undiscounted", column);
      if (years > life) expect(shown).toBe("never");
      else expect(shown).toBeCloseTo(years, 9);
    }
  });

  test("values the months' cash at 14 % a year", () => {
    const month = yearOf(rent) / 12;
    for (const [column, life] of [
      ["B", 2],
      ["E", 6],
    ] as const) {
      let npv = -30000;
      for (let k = 1; k <= 12 * life; k++) npv += month / 1.14 ** (k / 12);
      expect(at("Net present value", column)).toBeCloseTo(npv, 5);
    }
  });

  test("carries less where the GPU earns for three years, or rents fall by a fifth a year", () => {
    const service = (24000 * 0.14) / (1 - 1.14 ** -5);
    const [, economic, falling] = ["Accounting life", "Economic life", "Falling rents"].map(
      (label) =>
        sheets
          .read("GPU", "A1:D135")
          .filter(([one]) => one === label)[0]
          .slice(1),
    );
    const present = (cash: (year: number) => number): number =>
      [1, 2, 3, 4, 5].reduce((sum, year) => sum + cash(year) / 1.14 ** year, 0) / 24000;
    expect(economic[0]).toBe(0);
    expect(economic[1]).toBeCloseTo(
      present((year) => (year <= 3 ? yearOf(rent) : 0)),
      8,
    );
    expect(economic[2]).toBe(4);
    // Each month's rent is that of its beginning.
    const at20 = (year: number): number =>
      Array.from({ length: 12 }, (_, m) => yearOf(rent * 0.8 ** (year - 1 + m / 12)) / 12).reduce(
        (sum, cash) => sum + cash,
      );
    expect(falling[0]).toBeCloseTo(at20(5) / service, 8);
    expect(falling[1]).toBeCloseTo(present(at20), 8);
  });

  test("carries the loan with the cash of the years: the lowest DSCR is cash ÷ annuity", () => {
    const service = (24000 * 0.14) / (1 - 1.14 ** -5);
    expect(at("Lowest DSCR")).toBeCloseTo(yearOf(rent) / service, 8);
  });

  test("tells the first year's end at which the loan exceeds the GPU's value, for each life", () => {
    const row = ["C", "D", "E", "F"].map((column) => at("Loan exceeds the GPU's value", column));
    expect(row).toEqual([1, 1, 2, "never"]);
  });

  test.each([
    ["Proof: NPV at that rate", "NPV at the internal rate of return is 0, for every life"],
    ["Proof: NPV at that rent", "NPV at the break-even rent is 0, for every life"],
  ])("fails the check where %s is not 0", async (label, check) => {
    const row = sheets.read("GPU", "A1:A120").findIndex(([text]) => text === label);
    const [[formula]] = await formulas(`E${row + 1}`);
    await sheets.write("GPU", `E${row + 1}`, 5);
    expect(sheets.failing("GPU")).toContain(check);
    await sheets.write("GPU", `E${row + 1}`, formula);
    expect(sheets.failing("GPU")).toEqual([]);
  });

  test.each([
    ["COLLATERAL_COVER", english.checks.debtClosesAt0.label],
    ["COVER_RATIOS", english.checks.loansYearlyServiceExcelsOwn.label],
  ])("fails the loan's check where the table of %s cannot be filled", async (name, check) => {
    const rows = await formulas("A1:H200");
    const row = rows.findIndex((cells) => cells.some((cell) => cell.includes(`OURO.${name}(`)));
    const column = rows[row].findIndex((cell) => cell.includes(`OURO.${name}(`));
    const blocked = `${columnLetter(column + 1)}${row + 2}`;
    await sheets.write("GPU", blocked, 5);
    expect(sheets.failing("GPU")).toContain(check);
    await sheets.write("GPU", blocked, "");
    expect(sheets.failing("GPU")).toEqual([]);
  });

  test("says that a tenor beyond the years shown does not fit", async () => {
    await sheets.setInput("GPU_life", 11);
    expect(sheets.failing("GPU")).toContain("Tenor and lives fit into the years shown");
    await sheets.setInput("GPU_life", 6);
  });

  async function formulas(address: string): Promise<string[][]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("GPU").getRange(address);
      range.load({ formulas: true });
      await context.sync();
      return range.formulas.map((row: unknown[]) => row.map(String));
    });
  }
});
