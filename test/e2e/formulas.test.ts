import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { circularity } from "./cases/circularity";
import { contagion } from "./cases/contagion";
import { deals } from "./cases/deals";
import { debt } from "./cases/debt";
import type { Code, FormulaSection } from "./cases/formulaCase";
import { gpuEconomics } from "./cases/gpu";
import { ratesAndData } from "./cases/ratesAndData";
import { risk } from "./cases/risk";
import { covered, expectedCells, FormulaSheet } from "./support/formulaSheet";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { tracedShareByWalking } from "./support/tracedShareByWalking";

jest.setTimeout(60_000);

const SECTIONS: readonly FormulaSection[] = [
  ...[circularity, contagion, gpuEconomics, debt, deals, ratesAndData, risk],
];

let workbench: OpenWorkbench;
const close = (): Promise<void> => workbench.close();

describe.each(SECTIONS)("$title, in cells of the workbench", (section) => {
  let sheet: FormulaSheet;

  beforeAll(async () => {
    workbench = await openWorkbench();
    sheet = new FormulaSheet(workbench);
    await sheet.fill(section);
  });
  afterAll(close);

  for (const entry of section.values)
    test(`${entry.what}: ${entry.formula}`, () => {
      const shown = sheet.shown(entry);
      expect(shown).toEqual({ cells: expectedCells(entry, shown), message: null });
    });

  for (const entry of section.typed)
    test(`typed on the keyboard, ${entry.what}: ${entry.formula}`, () => {
      const shown = sheet.shown(entry);
      expect(shown).toEqual({ cells: expectedCells(entry, shown), message: null });
    });

  for (const entry of section.refusals)
    test(`${entry.formula} is ${entry.shows} and says /${entry.says.source}/`, () => {
      const { cells, message } = sheet.shown(entry);
      expect([cells[0][0], message]).toEqual([
        entry.shows,
        expect.stringMatching(entry.says) as string,
      ]);
    });

  test("nothing is written to the console, and nothing fetched from elsewhere", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe("the tables of formulas", () => {
  const { functions } = JSON.parse(
    readFileSync(resolve(__dirname, "../../dist/functions.json"), "utf8"),
  ) as { functions: { id: string }[] };
  const ids = functions.map(({ id }) => id);
  const refusals = SECTIONS.flatMap((section) => section.refusals);

  test("have a value for every formula that is declared", () => {
    const values = covered(SECTIONS.flatMap((section) => section.values));
    expect(ids.filter((id) => !values.has(id))).toEqual([]);
  });

  test("have a refusal for every formula that is declared", () => {
    const refusing = covered(refusals);
    expect(ids.filter((id) => !refusing.has(id))).toEqual([]);
  });

  test("have every refusal that there is, but for those that no formula in a cell can meet", () => {
    const shown = new Set<Code>(refusals.map(({ code }) => code));
    const all = Object.keys(REACHABLE) as Code[];
    expect(all.filter((code) => !shown.has(code))).toEqual(
      all.filter((code) => REACHABLE[code] !== true),
    );
  });
});

/** True, or why no formula typed into a cell leads to the refusal. */
const REACHABLE: Record<Code, true | string> = {
  missing: true,
  "not-a-number": true,
  "not-finite": "a cell cannot hold an infinite number",
  "not-text": true,
  "out-of-range": true,
  "not-whole": true,
  "not-a-choice": true,
  "error-cell": "Excel shows an argument's error instead of calling",
  "not-one-cell": "Excel calls once for each cell of a range given where one value is wanted",
  "too-few-columns": true,
  "no-rows": true,
  "result-too-large": true,
  "pays-itself": true,
  "both-outside": true,
  "not-in-flows": true,
  "listed-twice": true,
  "no-equity": true,
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
  "unknown-name": true,
  "not-published": true,
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
  "too-many-inputs": true,
  "input-twice": true,
  "parameter-not-taken": true,
  "too-much-work": true,
};

describe("formulas together", () => {
  const SHEET = "Sheet1";
  const write = (address: string, values: unknown): Promise<void> =>
    workbench.call("write", SHEET, address, values);
  const cell = async (address: string): Promise<unknown> =>
    (await workbench.call("read", SHEET, address))[0][0];
  const message = (address: string): Promise<string | null> =>
    workbench.call("errorMessage", SHEET, address);

  beforeAll(async () => {
    workbench = await openWorkbench();
    await write("A1:C3", [
      ["V", "A", 10],
      ["A", "V", 35],
      ["", "V", 65],
    ]);
    await write("E1:E9", [
      ['=OURO.CIRCULAR_SHARE(A1:C3,"V")'],
      ['=IFERROR(OURO.CIRCULAR_SHARE(A1:C3,"Z"),"none")'],
      ['=IFNA(OURO.GPU_PAYBACK(30000,0,0.7,1.275,0.08),"never")'],
      ['=1-OURO.CIRCULAR_SHARE(A1:C3,"V")'],
      ["=OURO.VENDOR_FINANCING_RATIO(E1,E4)"],
      ["=OURO.VENDOR_FINANCING_RATIO(1/0,5)"],
      ['=OURO.CIRCULAR_SHARE(A5:C6,"V")'],
      ["=OURO.DILUTED_SHARE(E9,1)"],
      ["=OURO.RUNWAY(5,0)"],
    ]);
    await write("A5:C6", [
      ["V", "A", 10],
      ["A", "V", "=NA()"],
    ]);
    await write("Z1", "'2025-10");
    await write("AA1", "=OURO.DEALS(Z1)");
    await write("AQ1:AQ4", [
      ['=OURO.CIRCULAR_SHARE(AA1#,"Nvidia")'],
      ['=OURO.CIRCULAR_SHARE(OURO.DEALS(Z1),"Nvidia")'],
      ['=OURO.CIRCULAR_SHARE(AA1:AC200,"Nvidia")'],
      ["=ROWS(OURO.CIRCULAR_SUMMARY(AA1#))-ROWS(OURO.FLOW_MATRIX(AA1#))"],
    ]);
    await write("AS1", "=OURO.GPU_CASHFLOWS(30000,2.35,0.7,1.275,0.08,1.2,1500)");
    await write("BC1:BC2", [
      ["=(1+INDEX(OURO.IRR_ALL(VSTACK(-30000,AY2:AY73)),2))^12-1"],
      ["=OURO.GPU_IRR(30000,2.35,0.7,1.275,0.08,1.2,1500)"],
    ]);
    await workbench.idle();
  });
  afterAll(close);

  test("an error is caught by IFERROR and IFNA, and leaves no message behind", async () => {
    expect([await cell("E2"), await message("E2")]).toEqual(["none", null]);
    expect([await cell("E3"), await message("E3")]).toEqual(["never", null]);
  });

  test("one formula's answer is another's argument", async () => {
    expect(await cell("E4")).toBeCloseTo(0.9, 12);
    expect(await cell("E5")).toBeCloseTo(1 / 9, 12);
  });

  test("an error in an argument or in a range is shown as it is, as Excel does", async () => {
    expect([await cell("E6"), await message("E6")]).toEqual(["#DIV/0!", null]);
    expect([await cell("E7"), await message("E7")]).toEqual(["#N/A", null]);
    expect([await cell("E8"), await message("E8")]).toEqual(["#N/A", null]);
    expect([await cell("E9"), await message("E9")]).toEqual([
      "#N/A",
      "The cash never runs out: all that will ever be burnt is 0.",
    ]);
  });

  test("the deals serve as flows: spilled, called within, and as a range with blank rows below", async () => {
    const rows = await workbench.call("read", SHEET, "AA2:AC24");
    const share = tracedShareByWalking(rows, "Nvidia");
    expect(share).toBeGreaterThan(0.1);
    for (const address of ["AQ1", "AQ2", "AQ3"]) expect(await cell(address)).toBeCloseTo(share, 9);
    expect(await cell("AQ4")).toBe(-1);
  });

  test("a formula over a spill follows it as it grows", async () => {
    const before = await cell("AQ1");
    await write("Z1", "'2026-06");
    await workbench.idle();
    const rows = await workbench.call("read", SHEET, "AA2:AC200");
    const filled = rows.filter(([from]) => from !== "");
    expect(filled.length).toBeGreaterThan(23);
    expect(await cell("AQ1")).toBeCloseTo(tracedShareByWalking(filled, "Nvidia"), 9);
    expect(await cell("AQ1")).not.toBe(before);
    expect(await cell("AQ3")).toBe(await cell("AQ1"));
  });

  test("the months' cash of a GPU has the rate that GPU_IRR has", async () => {
    const rate = Number(await cell("BC2"));
    expect(rate).toBeGreaterThan(0.3);
    expect(await cell("BC1")).toBeCloseTo(rate, 12);
  });

  test("a formula follows an edited input, into a refusal and out of it", async () => {
    expect(await cell("E1")).toBeCloseTo(0.1, 12);
    await write("C1", 20);
    await workbench.idle();
    expect(await cell("E1")).toBeCloseTo(0.2, 12);
    expect(await cell("E5")).toBeCloseTo(0.25, 12);
    await write("C2", "much");
    await workbench.idle();
    expect([await cell("E1"), await cell("E5")]).toEqual(["#VALUE!", "#VALUE!"]);
    expect(await message("E1")).toMatch(/^flows, row 2: Amount must be a number, not "much"/);
    await write("C1:C2", [[10], [35]]);
    await workbench.idle();
    expect(await cell("E1")).toBeCloseTo(0.1, 12);
    expect(await message("E1")).toBeNull();
  });

  test("nothing is written to the console, and nothing fetched from elsewhere", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
