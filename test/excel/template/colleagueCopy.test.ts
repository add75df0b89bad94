import { copyForColleague, turnIntoValues } from "../../../src/excel/template/colleagueCopy";
import { loadTemplate } from "../../../src/excel/template/templateActions";
import { TEMPLATE_SHEETS } from "../../../src/template/sheetKeys";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";

// What is copied is the same on every sheet: values, spilled tables, charts.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Answers", "Cover", "Inputs", "Deals", "GPU", "Credit"),
);

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook({ addin: "dist" });
  await loadTemplate("2025-10", { placement: "replace" });
  await office.idle();
});
afterAll(() => {
  office.dispose();
});

interface Held {
  formulas: unknown[][];
  values: unknown[][];
}

/** What a sheet's cells hold and show, from A1. */
function held(name: string): Promise<Held> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    used.load({ formulas: true, values: true });
    await context.sync();
    return { formulas: used.formulas as unknown[][], values: used.values as unknown[][] };
  });
}

const isFormula = (cell: unknown): cell is string =>
  typeof cell === "string" && cell.startsWith("=");
const charts = (name: string): Promise<number> =>
  Excel.run(async (context) => {
    const { charts: own } = context.workbook.worksheets.getItem(name);
    own.load({ name: true });
    await context.sync();
    return own.items.length;
  });

test.each(["Range.formulas", "WorksheetCollection.add"])(
  "a copy that Excel refuses at %s leaves the workbook as it was",
  async (call) => {
    const before = await snapshot();
    office.host.failNext(call, { code: "GeneralException", message: "No." });
    await expect(copyForColleague()).rejects.toMatchObject({ code: "refused", left: [] });
    await office.idle();
    expect(await snapshot()).toEqual(before);
  },
);

describe("a copy for a colleague", () => {
  let sheets: string[];
  const original = new Map<string, Held>();
  beforeAll(async () => {
    for (const name of TEMPLATE_SHEETS) original.set(name, await held(name));
    ({ sheets } = await copyForColleague());
    await office.idle();
  });

  test("stands behind the template, the sheet that explains it first", () => {
    expect(sheets.slice(0, 3)).toEqual(["About this copy", "Answers (values)", "Cover (values)"]);
    expect(office.host.sheetNames().slice(-sheets.length)).toEqual(sheets);
  });

  test("shows what the template shows, in values, and leaves the template alone", async () => {
    for (const name of TEMPLATE_SHEETS) {
      const copy = await held(`${name} (values)`);
      expect(copy.formulas.flat().filter(isFormula)).toEqual([]);
      expect(copy.values).toEqual(original.get(name)?.values);
      expect(await held(name)).toEqual(original.get(name));
    }
  });

  test("lists every formula with its cell, as text", async () => {
    const formulas = [...original].flatMap(([name, { formulas: rows }]) =>
      rows.flatMap((row) => row.filter(isFormula).map((formula) => [`${name} (values)`, formula])),
    );
    expect(formulas.length).toBeGreaterThan(500);
    // Anything that was a formula there would show something else than its own text.
    const { values } = await held("About this copy");
    const listed = values.filter(([, , formula]) => isFormula(formula));
    expect(listed.map(([sheet, , formula]) => [sheet, formula])).toEqual(formulas);
    const [sheet, cell, formula] = listed[500];
    const [[at]] = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(String(sheet).replace(" (values)", ""))
        .getRange(String(cell));
      range.load({ formulas: true });
      await context.sync();
      return range.formulas as unknown[][];
    });
    expect(at).toBe(formula);
  });

  test("says when it was made and from which preset", async () => {
    const { values } = await held("About this copy");
    expect(values[1][0]).toMatch(/^Made on \d{4}-\d\d-\d\d, \d\d:\d\d from .* preset 2025-10,/);
  });

  test("has the template's charts over its own cells", async () => {
    expect(await charts("GPU")).toBeGreaterThan(0);
    for (const name of TEMPLATE_SHEETS)
      expect(await charts(`${name} (values)`)).toBe(await charts(name));
    const ids = office.host.book.charts.on(null).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("turned into values itself, no sheet of the template holds a formula", async () => {
  await turnIntoValues();
  await office.idle();
  for (const name of TEMPLATE_SHEETS)
    expect((await held(name)).formulas.flat().filter(isFormula)).toEqual([]);
});
