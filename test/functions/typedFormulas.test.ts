/** Every formula as a user enters it into a cell, over the built add-in: values, tables, refusals and their reasons. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import { tracedShareByWalking } from "../support/tracedShareByWalking";
import { circularity } from "./cases/circularity";
import { contagion } from "./cases/contagion";
import { deals } from "./cases/deals";
import { debt } from "./cases/debt";
import { covered, type Code, type FormulaSection } from "./cases/formulaCase";
import { expectedCells, FormulaSheet } from "./cases/formulaSheet";
import { gpuEconomics } from "./cases/gpu";
import { ratesAndData } from "./cases/ratesAndData";
import { risk } from "./cases/risk";

const SECTIONS: readonly FormulaSection[] = [
  ...[circularity, contagion, gpuEconomics, debt, deals, ratesAndData, risk],
];

/** True, or why no formula typed into a cell leads to the refusal. */
const REACHABLE: Record<Code, true | string> = {
  missing: true,
  "not-a-number": true,
  "stored-as-text": true,
  undisclosed: true,
  percentage: true,
  "not-a-date": true,
  "totals-row": true,
  "no-burn": true,
  "every-rate": true,
  "not-finite": "a cell cannot hold an infinite number",
  "not-text": true,
  "out-of-range": true,
  "not-whole": true,
  "not-a-choice": true,
  "error-cell": "Excel shows an argument's error instead of calling",
  "not-one-cell": "Excel calls once for each cell of a range given where one value is wanted",
  "too-few-columns": true,
  "no-rows": true,
  "in-preview": "Excel's value preview only: test/functions/background",
  "result-too-large": true,
  "pays-itself": true,
  "both-outside": true,
  "not-in-flows": true,
  "listed-twice": true,
  "no-equity": true,
  "too-many-companies": "takes a network of 18,000 companies: test/functions/cells",
  "too-entangled": "takes a network of thousands of companies: test/model/circularity",
  "uneven-steps": true,
  "needs-residual": true,
  "too-few-cashflows": true,
  "different-lengths": true,
  "not-a-list": true,
  "too-large": true,
  "no-breakeven": true,
  "no-rate": true,
  "unknown-company": true,
  "no-outside-funds": true,
  "no-loop": true,
  "never-pays-back": true,
  "never-runs-out": true,
  "no-receipts": true,
  "no-payments": true,
  "no-resources": true,
  "nothing-flows": true,
  "no-revenue": true,
  "no-shares": true,
  "no-solution": true,
  "no-trial-answered": true,
  "unknown-name": true,
  "not-published": true,
  "text-too-long": "takes a loop whose names fill a cell: test/functions/circularity",
  "too-many-inputs": true,
  "nothing-varied": true,
  "input-twice": true,
  "parameter-not-taken": true,
  "not-square": true,
  "not-symmetric": true,
  "impossible-correlations": true,
  "too-much-work": true,
};

let office: OfficeInNode;
const close = (): void => {
  office.dispose();
};

describe.each(SECTIONS)("$title, in cells", (section) => {
  let sheet: FormulaSheet;

  beforeAll(async () => {
    office = await openWorkbook({ addin: "dist" });
    sheet = new FormulaSheet(office);
    await sheet.fill(section);
  });
  afterAll(close);

  test.each(section.values)("$what: $formula", (entry) => {
    const shown = sheet.shown(entry);
    expect(shown).toEqual({ cells: expectedCells(entry, shown), message: null });
  });

  test.each(section.refusals)("$formula is $shows and says $says", (entry) => {
    const { cells, message } = sheet.shown(entry);
    expect(cells[0][0]).toBe(entry.shows);
    expect(message).toMatch(entry.says);
  });
});

describe("the tables of formulas", () => {
  const { functions } = JSON.parse(
    readFileSync(resolve(__dirname, "../../dist/functions.json"), "utf8"),
  ) as { functions: { id: string }[] };
  const refusals = SECTIONS.flatMap((section) => section.refusals);
  const shown = new Set<string>(refusals.map(({ code }) => code));

  test.each(functions)("have a value and a refusal for $id", ({ id }) => {
    expect(covered(SECTIONS.flatMap((section) => section.values))).toContain(id);
    expect(covered(refusals)).toContain(id);
  });

  test.each(Object.entries(REACHABLE))("meet the refusal %s: %s", (code, isReachable) => {
    expect(shown.has(code)).toBe(isReachable === true);
  });
});

describe("formulas together", () => {
  const SHEET = "Sheet1";
  const write = (address: string, values: unknown): Promise<void> =>
    office.host.write(SHEET, address, values);
  const cell = (address: string): unknown => office.host.read(SHEET, address)[0][0];
  const message = (address: string): string | null => office.host.errorMessage(SHEET, address);

  beforeEach(async () => {
    office = await openWorkbook({ addin: "dist" });
    await write("A1:C3", [
      ["V", "A", 10],
      ["A", "V", 35],
      ["", "V", 65],
    ]);
  });
  afterEach(close);

  test("an error is caught by IFERROR and IFNA, and leaves no message behind", async () => {
    await write("E2:E3", [
      ['=IFERROR(OURO.CIRCULAR_SHARE(A1:C3,"Z"),"none")'],
      ['=IFNA(OURO.GPU_PAYBACK(30000,0,0.7,1.275,0.08),"never")'],
    ]);
    await office.idle();
    expect([cell("E2"), message("E2")]).toEqual(["none", null]);
    expect([cell("E3"), message("E3")]).toEqual(["never", null]);
  });

  test("one formula's answer is another's argument", async () => {
    await write("E1:E3", [
      ['=OURO.CIRCULAR_SHARE(A1:C3,"V")'],
      ["=1-E1"],
      ["=OURO.VENDOR_FINANCING_RATIO(E1,E2)"],
    ]);
    await office.idle();
    expect(cell("E2")).toBeCloseTo(0.9, 12);
    expect(cell("E3")).toBeCloseTo(1 / 9, 12);
  });

  test("an error in an argument or in a range is shown as it is, as Excel does", async () => {
    await write("A5:C6", [
      ["V", "A", 10],
      ["A", "V", "=NA()"],
    ]);
    await write("E1:E4", [
      ["=OURO.VENDOR_FINANCING_RATIO(1/0,5)"],
      ['=OURO.CIRCULAR_SHARE(A5:C6,"V")'],
      ["=OURO.DILUTED_SHARE(E4,1)"],
      ["=OURO.RUNWAY(5,0)"],
    ]);
    await office.idle();
    expect([cell("E1"), message("E1")]).toEqual(["#DIV/0!", null]);
    expect([cell("E2"), message("E2")]).toEqual(["#N/A", null]);
    expect([cell("E3"), message("E3")]).toEqual(["#N/A", null]);
    expect([cell("E4"), message("E4")]).toEqual([
      "#N/A",
      "The cash never runs out: all that will ever be burnt is 0.",
    ]);
  });

  test("the deals serve as flows: spilled, called within, as a range with blank rows below; and follow the preset", async () => {
    const rows = (last: number): unknown[][] =>
      office.host.read(SHEET, `AA2:AC${last}`).filter(([from]) => from !== "");
    await write("Z1", "'2025-10");
    await write("AA1", "=OURO.DEALS(Z1)");
    await write("BA1:BA4", [
      ['=OURO.CIRCULAR_SHARE(AA1#,"Nvidia")'],
      ['=OURO.CIRCULAR_SHARE(OURO.DEALS(Z1),"Nvidia")'],
      ['=OURO.CIRCULAR_SHARE(AA1:AC200,"Nvidia")'],
      ["=ROWS(OURO.CIRCULAR_SUMMARY(AA1#))-ROWS(OURO.FLOW_MATRIX(AA1#))"],
    ]);
    await office.idle();
    const before = tracedShareByWalking(rows(25), "Nvidia");
    expect(before).toBeGreaterThan(0.1);
    for (const address of ["BA1", "BA2", "BA3"]) expect(cell(address)).toBeCloseTo(before, 9);
    expect(cell("BA4")).toBe(-1);

    await write("Z1", "'2026-06");
    await office.idle();
    const after = tracedShareByWalking(rows(200), "Nvidia");
    expect(after).not.toBeCloseTo(before, 9);
    for (const address of ["BA1", "BA2", "BA3"]) expect(cell(address)).toBeCloseTo(after, 9);
  });

  test("the months' cash of a GPU has the rate that GPU_IRR has", async () => {
    await write("E1", "=OURO.GPU_CASHFLOWS(30000,2.35,0.7,1.275,0.08,1.2,1500)");
    await write("P1:P2", [
      ["=(1+INDEX(OURO.IRR_ALL(VSTACK(-30000,K2:K73)),2))^12-1"],
      ["=OURO.GPU_IRR(30000,2.35,0.7,1.275,0.08,1.2,1500)"],
    ]);
    await office.idle();
    const rate = Number(cell("P2"));
    expect(rate).toBeGreaterThan(0.3);
    expect(cell("P1")).toBeCloseTo(rate, 12);
  });

  test("a formula follows an edited input, into a refusal and out of it", async () => {
    await write("E1:E2", [
      ['=OURO.CIRCULAR_SHARE(A1:C3,"V")'],
      ["=OURO.VENDOR_FINANCING_RATIO(E1,1-E1)"],
    ]);
    await office.idle();
    expect(cell("E1")).toBeCloseTo(0.1, 12);
    await write("C1", 20);
    await office.idle();
    expect(cell("E1")).toBeCloseTo(0.2, 12);
    expect(cell("E2")).toBeCloseTo(0.25, 12);
    await write("C2", "much");
    await office.idle();
    expect([cell("E1"), cell("E2")]).toEqual(["#VALUE!", "#VALUE!"]);
    expect(message("E1")).toMatch(/^flows, row 2: Amount must be a number, not "much"/);
    await write("C1:C2", [[10], [35]]);
    await office.idle();
    expect(cell("E1")).toBeCloseTo(0.1, 12);
    expect(message("E1")).toBeNull();
  });
});
