import type { PresetId } from "../../src/deals/presets";
import { adequacySheet } from "../../src/template/sheets/adequacySheet";
import { dealsDetailSheet } from "../../src/template/sheets/dealsDetailSheet";
import { dealsSheet } from "../../src/template/sheets/dealsSheet";
import { flowsSheet } from "../../src/template/sheets/flowsSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

describe.each(["2026-06"] as PresetId[])("the single deals and adequacy of %s", (preset) => {
  let sheets: OpenSheets;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      const inputs = inputsSheet(context);
      const deals = dealsSheet(context, inputs);
      const flows = flowsSheet(context, inputs, deals);
      return [
        ...[inputs, deals, flows],
        dealsDetailSheet(context, inputs, deals, flows),
        adequacySheet(context, inputs, deals, flows),
      ];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });
  const detail = (label: string, column?: string): unknown =>
    sheets.at("Deals detail", label, column);
  const adequacy = (label: string, column?: string): unknown =>
    sheets.at("Adequacy", label, column);

  test("show no error value, and every check holds", () => {
    expect(sheets.errors("Deals detail")).toEqual([]);
    expect(sheets.errors("Adequacy")).toEqual([]);
    expect(sheets.failing("Deals detail")).toEqual([]);
    expect(sheets.failing("Adequacy")).toEqual([]);
  });

  test("pay Oracle 60 a year for five years from 2027, a fifth of it for idle capacity", () => {
    expect(
      sheets.read("Deals detail", rowOf("Deals detail", "Paid to Oracle", "B", "J"))[0],
    ).toEqual([0, 60, 60, 60, 60, 60, 0, 0, 300].map((value): unknown => expect.closeTo(value, 6)));
    expect(detail("of which for idle capacity", "J")).toBeCloseTo(60, 6);
  });

  test("cap what Nvidia pays CoreWeave at 6.3", () => {
    expect(detail("A tenth unsold", "E")).toBeCloseTo(1.75, 9);
    expect(detail("Nothing sold", "E")).toBeCloseTo(6.3, 9);
  });

  test("reproduce Kupperman's 160 and 320 and Sequoia's 200", () => {
    expect(adequacy("Kupperman, 10 years", "E")).toBeCloseTo(160, 9);
    expect(adequacy("Kupperman, 5 years", "E")).toBeCloseTo(320, 9);
    expect(adequacy("Sequoia", "E")).toBeCloseTo(200, 9);
  });

  test("ask for the revenue whose margin repays the capex in service", () => {
    const capex = 50;
    const gw = adequacy("Counted power in service", "E") as number;
    expect(gw).toBeGreaterThan(0);
    expect(adequacy("Required: low capex", "E")).toBeCloseTo((gw * capex) / (6 * 0.5), 8);
  });

  test("take the larger of the power of chips and of sites, because chips run in sites", async () => {
    const announced = "Announced by the customer's deals";
    expect(adequacy(announced)).toBeCloseTo(6 + 10, 9);
    expect(adequacy(announced, "F")).toContain("Chips (purchases) 16.0, sites 6.5:");
    // AMD's tranches 3.15, half of Broadcom's 10; Oracle 4.5 at 0.8, Amazon 2 at 0.95.
    expect(adequacy("Counted of it")).toBeCloseTo(3.15 + 5, 9);
    expect(adequacy("Counted of it", "F")).toContain("Chips (purchases) 8.2, sites 5.5:");
    await sheets.setInput("AI_customer", "Anthropic");
    expect(adequacy(announced, "F")).toContain("Chips (purchases) 0.0, sites 11.0:");
    expect(adequacy(announced)).toBeCloseTo(1 + 5 + 5, 9);
    await sheets.setInput("AI_customer", "OpenAI");
    expect(sheets.failing("Adequacy")).toEqual([]);
  });

  test("burn the cash along the published years, and hold the growth in those without", async () => {
    // By hand: 73 − 25 − 48 of the second year's 57.
    expect(adequacy("Without suppliers' money")).toBeCloseTo(1 + 48 / 57, 9);
    // Suppliers meet 10 of 25: 73 − 15 − 34.2, then 23.8 of 51.
    expect(adequacy("With suppliers' money")).toBeCloseTo(2 + 23.8 / 51, 9);
    await sheets.setInput("Customer_cash", 200);
    // 25 + 57 + 85 = 167, then 33 of 51.
    expect(adequacy("Without suppliers' money")).toBeCloseTo(3 + 33 / 51, 9);
    await sheets.setInput("Customer_cash", 300);
    // 218 is all that is burnt before cash comes in.
    expect(adequacy("Without suppliers' money")).toBe("never");
    expect(sheets.failing("Adequacy")).toEqual([]);
    await sheets.setInput("Customer_cash", 73);
  });

  test("say never where suppliers pay the whole burn", async () => {
    await sheets.setInput("Vendor_money", 1000);
    expect(adequacy("With suppliers' money")).toBe("never");
    expect(sheets.failing("Adequacy")).toEqual([]);
    await sheets.setInput("Vendor_money", 5);
  });

  test("fail the check of the tranches when their shares are not the warrant's", async () => {
    await sheets.setInput("Warrant_shares", 150);
    expect(sheets.failing("Deals detail")).toEqual([
      "AMD: the tranches' shares make the warrant's total, in millions",
    ]);
    await sheets.setInput("Warrant_shares", 160);
  });

  test.each([
    ["Nvidia_commitment", "Nvidia: the commitment on Inputs is the leg on Deals"],
    ["Oracle_contract", "Oracle: the contract on Inputs is the leg on Deals"],
    ["Backstop_cap", "CoreWeave: the cap on Inputs is the leg on Deals"],
  ])("fail the check when %s is changed on one sheet alone", async (name, check) => {
    const row = sheets.read("Inputs", "A1:H200").find((cells) => cells[7] === name);
    await sheets.setInput(name, 7);
    expect(sheets.failing("Deals detail")).toEqual([check]);
    await sheets.setInput(name, row?.[3] as number);
    expect(sheets.failing("Deals detail")).toEqual([]);
  });

  test.each([
    ["Deals detail", "Paid to Oracle", "D", "Oracle: the yearly payments add up"],
    ["Deals detail", "Nothing sold", "E", "CoreWeave: Nvidia never pays more than the cap"],
    ["Adequacy", "Announced by the customer's deals", "D", "GPUs × kW × PUE are the power again"],
    [
      "Adequacy",
      "Without suppliers' money",
      "B",
      "The cash is burnt when the runway ends, without",
    ],
    ["Adequacy", "The article's three", "B", "Adequacy: the article's three deals"],
    ["Adequacy", "Sequoia", "E", "Required revenue of published case 3"],
    ["Adequacy", "Required: low capex", "I", "Required revenue × margin × life repays"],
    [
      "Adequacy",
      "Required: high capex, with return",
      "I",
      "Required revenue with a return is Excel's",
    ],
  ])("fail a check of %s when %s is overwritten", async (sheet, label, column, check) => {
    const address = rowOf(sheet, label, column, column).split(":")[0];
    const formula = await formulaOf(sheet, address);
    await sheets.write(sheet, address, 999);
    expect(sheets.failing(sheet).some((failing) => failing.startsWith(check))).toBe(true);
    await sheets.write(sheet, address, formula);
    expect(sheets.failing(sheet)).toEqual([]);
  });

  function rowOf(sheet: string, label: string, from: string, to: string): string {
    const row = sheets.read(sheet, "A1:A120").findIndex(([text]) => text === label) + 1;
    return `${from}${row}:${to}${row}`;
  }

  async function formulaOf(sheet: string, address: string): Promise<string> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load({ formulas: true });
      await context.sync();
      return String((range.formulas as unknown[][])[0][0]);
    });
  }
});
