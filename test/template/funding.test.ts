import type { PresetId } from "../../src/deals/presets";
import { dealsSheet } from "../../src/template/sheets/dealsSheet";
import { flowsSheet } from "../../src/template/sheets/flowsSheet";
import { LINES } from "../../src/template/sheets/funding/waterfall";
import { fundingSheet, type FundingSheet } from "../../src/template/sheets/fundingSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { english } from "../../src/words/sheets/en";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

describe("the Funding sheet", () => {
  const preset: PresetId = "2026-06";
  let sheets: OpenSheets;
  let funding: FundingSheet;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      const inputs = inputsSheet(context);
      const flows = flowsSheet(context, inputs, dealsSheet(context, inputs));
      funding = fundingSheet(context, flows);
      return [inputs, dealsSheet(context, inputs), flows, funding];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  const line = (lab: number, name: (typeof LINES)[number]): number[] => {
    const row = funding.labs[lab].firstRow + LINES.indexOf(name);
    return sheets.read("Funding", `B${row}:I${row}`)[0] as number[];
  };

  test("shows no error, every check holds, and cash carries over from year to year", () => {
    expect(sheets.errors("Funding")).toEqual([]);
    expect(sheets.failing("Funding")).toEqual([]);
    const [before, end, gap] = [line(0, "before"), line(0, "end"), line(0, "gap")];
    expect(before.map((cash) => Math.max(0, cash))).toEqual(end);
    expect(before.map((cash) => Math.max(0, -cash))).toEqual(gap);
    expect(line(0, "due").every((due) => due >= 0)).toBe(true);
  });

  test("says in which year the money first runs out, and never where it does not", async () => {
    const years = sheets.read(
      "Funding",
      `B${funding.labs[0].headerRow}:I${funding.labs[0].headerRow}`,
    )[0];
    const dry = years[line(0, "gap").findIndex((gap) => gap > 0)];
    const cell = `B${funding.summary.firstRow}`;
    expect(sheets.read("Funding", cell)[0][0]).toBe(dry);
    const { firstRow } = funding.inputs;
    await sheets.write("Funding", `B${firstRow + 8}`, 100000);
    expect(sheets.read("Funding", cell)[0][0]).toBe(english.common.never);
    await sheets.write("Funding", `B${firstRow + 8}`, 0);
  });

  test("knows a figure only from the day on that it was published", () => {
    const cash = sheets.at("Funding", english.funding.rows.cash.label, "C");
    expect(cash).toBe(english.common.notKnown);
  });

  test.each([
    ["balance", () => `I${funding.labs[0].firstRow + LINES.indexOf("end")}`, "balance"],
    ["once", () => `D${funding.labs[0].firstRow + LINES.indexOf("vendor")}`, "once"],
  ] as const)("fails its check where a figure is overwritten: %s", async (_, cell, name) => {
    await sheets.write("Funding", cell(), 5000);
    expect(sheets.failing("Funding")).toContain(english.funding.checks[name].label);
    await sheets.office.host.undo();
    await sheets.office.idle();
  });

  test("fails where vendors pay more than is spent and kept", async () => {
    const { firstRow } = funding.labs[2];
    await sheets.write("Funding", `J${firstRow + LINES.indexOf("vendor")}`, 1000000);
    expect(sheets.failing("Funding")).toContain(english.funding.checks.share.label);
  });
});
