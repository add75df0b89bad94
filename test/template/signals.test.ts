import { isDoubled, isUncertain } from "../../src/deals/amountSums";
import { legRows } from "../../src/deals/legRows";
import { presetDeals, type PresetId } from "../../src/deals/presets";
import { adequacySheet } from "../../src/template/sheets/adequacySheet";
import { VENDOR_ROWS } from "../../src/template/sheets/circularity/vendorFinancing";
import { circularitySheet } from "../../src/template/sheets/circularitySheet";
import { dealsSheet } from "../../src/template/sheets/dealsSheet";
import { flowsSheet } from "../../src/template/sheets/flowsSheet";
import { gpuSheet } from "../../src/template/sheets/gpuSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { signalsSheet, type SignalsSheet } from "../../src/template/sheets/signalsSheet";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

type Row = [string, number | string, number, number | string, string, string];

describe.each(["2026-06"] as PresetId[])("the Signals sheet of %s", (preset) => {
  let sheets: OpenSheets;
  let sheet: SignalsSheet;
  let limits: number;
  let committed: string;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      const inputs = inputsSheet(context);
      const deals = dealsSheet(context, inputs);
      const flows = flowsSheet(context, inputs, deals);
      const circularity = circularitySheet(context, inputs, deals, flows);
      const gpu = gpuSheet(context, inputs);
      const adequacy = adequacySheet(context, inputs, deals, flows);
      sheet = signalsSheet(context, { inputs, deals, flows, circularity, gpu, adequacy });
      limits = inputs.thresholds.firstRow;
      committed = circularity.vendors.cell("Committed", VENDOR_ROWS.counted);
      return [inputs, deals, flows, circularity, gpu, adequacy, sheet];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });
  const financing = (): number =>
    Number(sheets.read("Circularity", committed.replaceAll("$", "").split("!")[1])[0][0]);
  const rows = (): Row[] =>
    sheets.read("Signals", `A${sheet.signals.firstRow}:F${sheet.signals.lastRow}`) as Row[];
  const at = (label: string, column?: string): unknown => sheets.at("Signals", label, column);

  test("shows no error value, and every check holds", () => {
    expect(sheets.errors("Signals")).toEqual([]);
    expect(sheets.failing("Signals")).toEqual([]);
  });

  test("gives every signal the state that its thresholds say", () => {
    expect(rows()).toHaveLength(10);
    for (const [label, value, amber, red, worse, state] of rows()) {
      const beyond = (limit: number): boolean =>
        worse === "above" ? Number(value) > limit : Number(value) < limit;
      const bad = typeof red !== "number" ? "indeterminate" : beyond(red) ? "red" : "amber";
      expect([label, state]).toEqual([label, beyond(amber) ? bad : "green"]);
    }
  });

  test("counts letters of intent and contingent legs as part of the headlines in force", () => {
    const legs = legRows(presetDeals(preset)).filter((leg) => !isDoubled(leg));
    const total = (some: typeof legs): number =>
      some.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(at("Letters of intent and contingent legs")).toBeCloseTo(
      total(legs.filter(isUncertain)) / total(legs),
      9,
    );
  });

  test("follows a threshold of the Inputs sheet", async () => {
    const ratio = Number(at("Vendor financing ratio"));
    await sheets.write("Inputs", `B${limits}`, ratio + 1);
    expect(at("Vendor financing ratio", "F")).toBe("green");
    await sheets.write("Inputs", `B${limits}`, ratio / 4);
    await sheets.write("Inputs", `C${limits}`, ratio / 2);
    expect(at("Vendor financing ratio", "F")).toBe("red");
    await sheets.write("Inputs", `C${limits}`, ratio * 2);
    expect(at("Vendor financing ratio", "F")).toBe("amber");
  });

  test("fails its check where a signal has no figure, and says so in its row", async () => {
    await sheets.write("Signals", `B${sheet.signals.firstRow + 1}`, "–");
    expect(rows()[1][5]).toBe("no figure");
    expect(sheets.failing("Signals")).toEqual(["Every signal has a figure and a state"]);
  });

  test("measures concentration on the customers that the vendor discloses", () => {
    const shares = preset === "2025-10" ? [23, 16, 14, 11, 11, 10] : [21, 17, 16];
    const least = shares.reduce((sum, share) => sum + share * share, 0);
    expect(rows().find(([one]) => one.includes("oncentration"))?.[1]).toBeCloseTo(least, 6);
  });

  test("sets financing over the profit of the preset's own time", () => {
    const profit = preset === "2025-10" ? 72.9 : 120.1;
    const ratio = Number(at("Financing of customers ÷ a year's profit"));
    expect(ratio * profit).toBeCloseTo(financing(), 6);
  });

  test("shows published figures with their source and date", () => {
    expect(at("Dot-com bubble multiple")).toBe(17);
    expect(at("Uncollected vendor loans")).toBe(0.33);
    expect(at("Uncollected vendor loans", "C")).toBe(0.8);
    expect(at("Failed carriers", "G")).toBe("T. Tunguz, blog post, 2025-10-03");
    expect(Number(at("Microsoft net income"))).toBeGreaterThan(50);
  });
});
