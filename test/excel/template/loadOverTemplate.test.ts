import { WorkbookError } from "../../../src/excel/workbookError";
import { findClash, loadTemplate } from "../../../src/excel/template/templateActions";
import { readTemplate } from "../../../src/excel/template/findTemplate";
import { sheetMark, TEMPLATE_SHEETS } from "../../../src/template/sheetKeys";
import { SHEET_NAMES } from "../../../src/words/sheets/sheetNames";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";
import { findLabel } from "../support/findLabel";

// What these tests look at is the same for every sheet.
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
/** What the deals of a Deals sheet come to: formulas that read the scalar inputs. */
const counted = (sheet: string): unknown => labelled(sheet, "Counted", "D");
const SHEETS = [...TEMPLATE_SHEETS];

/** Everything in the workbook, once it has been calculated. */
async function workbook(): Promise<Record<string, unknown[][]>> {
  await office.idle();
  return snapshot();
}

/** What every name of the workbook leads to. */
async function names(): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    context.workbook.names.load({ name: true, formula: true });
    await context.sync();
    const { items } = context.workbook.names;
    return Object.fromEntries(items.map(({ name, formula }) => [name, String(formula)]));
  });
}

/** What a user may have in the workbook already: formulas that point to a sheet and a name of ours. */
async function ownSheet(): Promise<void> {
  await office.host.write("Sheet1", "A1", "my note");
  await office.host.write("Sheet1", "B2", "=SUM(Deals!D10:D100)");
  await office.host.write("Sheet1", "B3", "=First_year+1");
  await office.idle();
}

describe("where sheets of those names exist", () => {
  beforeEach(async () => {
    office = await openWorkbook();
  });
  afterEach(() => {
    office.dispose();
  });

  test("a sheet of somebody else's that has such a name is no clash, and is never replaced", async () => {
    expect((await findClash()).sheets).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("INPUTS");
      await context.sync();
    });
    await office.host.write("INPUTS", "A1", "my own");
    await office.host.write("Sheet1", "B2", "=INPUTS!A1");
    expect((await findClash()).sheets).toEqual([]);
    const { sheets } = await loadTemplate("2025-10", { placement: "replace" });
    await office.idle();
    expect(sheets).toEqual(SHEETS.map((name) => `${name} (2)`));
    expect([cell("INPUTS", "A1"), cell("Sheet1", "B2")]).toEqual(["my own", "my own"]);
  });

  test("a sheet of the template is known by its hidden mark", async () => {
    await loadTemplate("2025-10", { placement: "beside" });
    await ownSheet();
    expect(await findClash()).toEqual({
      sheets: SHEETS,
      readers: { formulas: 2, sheets: ["Sheet1"] },
    });
    await Excel.run(async (context) => {
      const mark = context.workbook.names.getItem(sheetMark("Inputs"));
      mark.load({ visible: true });
      const inputs = context.workbook.worksheets.getItem("Inputs");
      await context.sync();
      expect(mark.visible).toBe(false);
      inputs.name = "Their inputs";
      context.workbook.worksheets.add("Inputs");
      await context.sync();
    });
    expect((await findClash()).sheets).toEqual([]);
  });

  test("loading beside them leaves them alone, and the two do not mix", async () => {
    await loadTemplate("2025-10", { placement: "beside" });
    await office.host.write("Deals", "A1", "mine");
    const before = await workbook();
    const { sheets } = await loadTemplate("2026-06", { placement: "beside" });
    expect(sheets).toEqual(SHEETS.map((name) => `${name} (2)`));
    expect(await workbook()).toMatchObject(before);
    const published = labelled("Deals (2)", "Announced", "D");
    expect(published).not.toBe(labelled("Deals", "Announced", "D"));
    const [one, other] = [counted("Deals"), counted("Deals (2)") as number];
    const row = findLabel(office.host, "Inputs (2)", "Count letters of intent and contingent legs");
    await office.host.write("Inputs (2)", `B${row}`, "yes");
    await office.idle();
    expect(counted("Deals (2)")).toBeGreaterThan(other);
    expect(counted("Deals")).toBe(one);
  });

  test("replacing puts the new under the old names, and formulas elsewhere point to the new", async () => {
    await loadTemplate("2025-10", { placement: "beside" });
    await ownSheet();
    const before = cell("Sheet1", "B2") as number;
    const leading = await names();
    const { sheets } = await loadTemplate("2026-06", { placement: "replace" });
    await office.idle();
    expect(sheets).toEqual(SHEETS);
    expect(Object.keys(await workbook())).toEqual(["Sheet1", ...SHEETS]);
    expect((await workbook()).Sheet1.flat()).toContain("=SUM(Deals!D10:D100)");
    expect(cell("Sheet1", "B2")).toBeGreaterThan(before);
    expect(cell("Sheet1", "A1")).toBe("my note");
    expect(await names()).toEqual(leading);
    // Nothing speaks of the names that the sheets had until they took the old ones' places.
    expect(JSON.stringify(await workbook())).not.toContain("(2)");
    const links = office.host.book.workbook
      .getSheets()
      .flatMap((sheet) => [...office.host.book.facts.of(sheet.getSheetId()).hyperlinks.values()]);
    expect(links.length).toBeGreaterThan(0);
    expect(JSON.stringify(links)).not.toContain("(2)");
    await office.host.write("Inputs", `B${findLabel(office.host, "Inputs", "First year")}`, 2026);
    await office.idle();
    expect(cell("Sheet1", "B3")).toBe(2027);
  });

  test("a template in another language is replaced; formulas elsewhere follow to the sheets' new names", async () => {
    await loadTemplate("2025-10", { placement: "beside" });
    await ownSheet();
    await office.host.write("Sheet1", "B4", "='Deals detail'!A1&\" of Deals!A1\"");
    await office.host.write("Inputs", `B${findLabel(office.host, "Inputs", "First year")}`, 2031);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Flows").name = "Renamed by the user";
      await context.sync();
    });
    expect((await findClash("zh-CN")).sheets).toEqual(
      SHEETS.map((key) => (key === "Flows" ? "Renamed by the user" : key)),
    );
    const names = Object.values(SHEET_NAMES["zh-CN"]);
    const { sheets } = await loadTemplate("2025-10", { placement: "replace", language: "zh-CN" });
    await office.idle();
    expect(sheets).toEqual(names);
    expect(Object.keys(await workbook())).toEqual(["Sheet1", ...names]);
    expect((await workbook()).Sheet1.flat()).toEqual(
      expect.arrayContaining(["=SUM(交易!D10:D100)", '=交易明细!A1&" of Deals!A1"']),
    );
    expect(cell("Sheet1", "B2")).toBeGreaterThan(0);
    expect(cell("Sheet1", "B3")).toBe(2026);
    expect(await readTemplate()).toMatchObject({ language: "zh-CN", preset: "2025-10" });
    // A sheet of somebody else's under a name that the English ones would take.
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Risk");
      await context.sync();
    });
    expect((await findClash("en")).sheets).toEqual([]);
    expect((await findClash("zh-CN")).sheets).toEqual(names);
  });

  test("names that somebody else uses are left alone", async () => {
    await office.host.write("Sheet1", "A1", 7);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      context.workbook.names.add("First_year", range);
      await context.sync();
    });
    await loadTemplate("2025-10", { placement: "beside" });
    await office.idle();
    const { First_year: theirs, ...ours } = await names();
    expect(theirs).toBe("=Sheet1!$A$1");
    const { First_year_2: loaded } = ours;
    expect(loaded).toMatch(/^=Inputs!/);
    await office.host.write("Sheet1", "A2", "=First_year_2");
    await office.idle();
    expect(cell("Sheet1", "A2")).toBe(2025);
  });
});

describe("a load that does not succeed", () => {
  afterAll(() => {
    office.dispose();
  });
  let before: unknown;
  let sum: unknown;
  const state = async (): Promise<unknown> => ({ cells: await workbook(), names: await names() });

  beforeAll(async () => {
    office = await openWorkbook();
    await loadTemplate("2025-10", { placement: "beside" });
    await ownSheet();
    // A name that the template makes anew, so that making one can be refused.
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Count_doubled").delete();
      await context.sync();
    });
    before = await state();
    sum = cell("Sheet1", "B2");
  });

  test.each([
    ["beside", 2],
    ["replace", SHEETS.length],
    ["replace", SHEETS.length + 1],
  ] as const)("cancelled (%s, step %i), leaves the workbook as it was", async (placement, at) => {
    const cancel = new AbortController();
    const load = loadTemplate("2026-06", {
      placement,
      signal: cancel.signal,
      onProgress: ({ done }) => {
        if (done === at) cancel.abort();
      },
    });
    await expect(load).rejects.toMatchObject({ code: "cancelled", left: [] });
    expect(await state()).toEqual(before);
  });

  const refusals: [string, number][] = [
    ["NamedItemCollection.add", 1],
    ["TableCollection.add", 1],
    ["NamedItem.formula", 5],
    ["Worksheet.delete", 1],
  ];
  test.each(refusals)(
    "refused at %s (time %i), leaves the workbook as it was",
    async (call, nth) => {
      office.host.failNext(call, { code: "AccessDenied", message: "Protected." }, nth - 1);
      const error: unknown = await loadTemplate("2026-06", { placement: "replace" }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(WorkbookError);
      expect(error).toMatchObject({
        code: "protected",
        detail: "AccessDenied: Protected.",
        left: [],
      });
      expect(await state()).toEqual(before);
      expect(cell("Sheet1", "B2")).toBe(sum);
    },
  );
});
