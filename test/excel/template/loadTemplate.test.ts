import { legRows } from "../../../src/deals/legRows";
import { presetDeals } from "../../../src/deals/presets";
import type { Progress } from "../../../src/excel/template/loadTemplate";
import { loadTemplate } from "../../../src/excel/template/templateActions";
import { TEMPLATE_SHEETS } from "../../../src/template/sheetKeys";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { findLabel } from "../support/findLabel";

// What these tests look at stands on these sheets; test/template/templateValues.test.ts loads them all.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

let office: OfficeInNode;

const read = (sheet: string, address: string): unknown[][] => office.host.read(sheet, address);
const cell = (sheet: string, address: string): unknown => read(sheet, address)[0][0];
/** The cell right of a label in column A. */
const labelled = (sheet: string, label: string, column = "B"): unknown =>
  cell(sheet, `${column}${findLabel(office.host, sheet, label)}`);
const SHEETS = [...TEMPLATE_SHEETS];

/** What every name of the workbook leads to. */
async function names(): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    context.workbook.names.load({ name: true, formula: true });
    await context.sync();
    const { items } = context.workbook.names;
    return Object.fromEntries(items.map(({ name, formula }) => [name, String(formula)]));
  });
}

describe("loading the template into an empty workbook", () => {
  const steps: Progress[] = [];
  let loaded: string[];

  beforeAll(async () => {
    office = await openWorkbook();
    const onProgress = (step: Progress): number => steps.push(step);
    const { sheets } = await loadTemplate("2025-10", { placement: "beside", onProgress });
    loaded = sheets;
    await office.idle();
  });
  afterAll(() => {
    office.dispose();
  });

  test("makes its sheets, in their order, and opens the first", async () => {
    expect(loaded).toEqual(SHEETS);
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load({ name: true });
      await context.sync();
      expect(active.name).toBe("Answers");
    });
  });

  test("tells how far it is, sheet by sheet to the end", () => {
    expect(steps.map((step) => (step.step === "sheet" ? step.sheet : step.step))).toEqual([
      "prepare",
      ...SHEETS,
      "finish",
    ]);
    for (const { done, total } of steps) expect(done).toBeLessThan(total);
  });

  test("writes every leg of the preset as a row of an Excel table", async () => {
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("DealsTable").getDataBodyRange();
      body.load({ values: true });
      await context.sync();
      const legs = legRows(presetDeals("2025-10"));
      const values = body.values as unknown[][];
      expect(values.map(([from, to, , amount]) => [from, to, amount])).toEqual(
        legs.map(({ from, to, amount }) => [from, to, amount ?? ""]),
      );
    });
  });

  test("gives every scalar input a name that leads to its cell", async () => {
    await office.host.write("Sheet1", "A1", "=First_year");
    await office.idle();
    expect(cell("Sheet1", "A1")).toBe(2025);
    for (const formula of Object.values(await names())) expect(formula).not.toContain("#REF!");
  });

  test("is live: counting letters of intent on Inputs moves the deals and the flows", async () => {
    const counted = (): number => labelled("Deals", "Counted", "D") as number;
    const before = counted();
    const row = findLabel(office.host, "Inputs", "Count letters of intent and contingent legs");
    await office.host.write("Inputs", `B${row}`, "yes");
    await office.idle();
    const after = counted();
    const onCover = labelled("Cover", "Deals, counted");
    await office.host.write("Inputs", `B${row}`, "no");
    // By hand: 450 of a letter of intent (0.3) that is contingent too (0.5), and what else is contingent:
    // SoftBank's 22.5 and its syndicate's 7.5 not yet paid, a backstop, and warrants.
    expect(after - before).toBeCloseTo(
      450 * 0.3 * 0.5 + (22.5 + 7.5) * 0.8 * 0.5 + 6.3 * 0.95 * 0.5 + 1.4 * 0.8 * 0.5,
      9,
    );
    expect(onCover).toBeCloseTo(after, 9);
  });
});
