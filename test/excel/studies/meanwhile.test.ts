import { findInterrupted, restoreInterrupted } from "../../../src/excel/studies/interrupted";
import { readCellNamed } from "../../../src/excel/cells/readCell";
import { writeTable } from "../../../src/excel/studies/table";
import type { CellFacts } from "../../../src/studies/types";
import { deleteSheet } from "../../../src/workbench/book/sheets";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

let office: OfficeInNode;
let price: CellFacts;
let volume: CellFacts;
let revenue: CellFacts;

/** Inputs on two sheets, the result on a third. */
beforeEach(async () => {
  office = await openWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Prices");
    context.workbook.worksheets.add("Volumes");
    await context.sync();
  });
  await office.host.write("Prices", "A1:B1", [["Price", 2]]);
  await office.host.write("Volumes", "A1:B1", [["Volume", "=5*2"]]);
  await office.host.write("Sheet1", "A1:B1", [["Revenue", "=Prices!B1*Volumes!B1"]]);
  await office.idle();
  price = await readCellNamed("Prices!B1");
  volume = await readCellNamed("Volumes!B1");
  revenue = await readCellNamed("Sheet1!B1");
});
afterEach(() => {
  office.dispose();
});

const formulas = (sheet: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("B1");
    range.load({ formulas: true });
    await context.sync();
    return range.formulas[0][0] as unknown;
  });

const sheets = (): string[] => office.host.sheetNames();

/** A table over both inputs; what else happens in Excel happens after its first results. */
function tableWhile(happens: () => Promise<unknown>): Promise<unknown> {
  let begun: Promise<unknown> | undefined;
  const across = { cell: volume, values: [10, 20, 30, 40] };
  const onProgress = ({ done }: { done: number }) => {
    if (done > 0) begun ??= happens();
  };
  const down = { cell: price, values: [1, 2, 3, 4, 5, 6, 7, 8] };
  return writeTable({ result: revenue, down, across }, { onProgress }).catch(
    (error: unknown) => error,
  );
}

/** As a user deletes it: an add-in's deletion would fall into the scan's undo group. */
async function userDeletes(name: string): Promise<void> {
  const { book } = office.host;
  const sheet = book.workbook.getSheetBySheetName(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  await deleteSheet(book, sheet.getSheetId());
}

test("an input that a user changes while it is varied keeps the change, and no table is written", async () => {
  const error = await tableWhile(() => office.host.write("Prices", "B1", 99));
  expect(error).toMatchObject({ code: "edited", detail: "Price (Prices B1)", left: [] });
  expect(await formulas("Prices")).toBe(99);
  expect(await formulas("Volumes")).toBe("=5*2");
  expect(sheets()).toEqual(["Sheet1", "Prices", "Volumes"]);
  expect(await findInterrupted()).toBeNull();
});

test.each([
  ["a formula", "=3*7", "=3*7", 21],
  ["text that looks like a number", "'007", "007", "007"],
])("%s typed into an input stays that", async (_, typed, formula, value) => {
  const error = await tableWhile(() => office.host.write("Volumes", "B1", typed));
  expect(error).toMatchObject({ code: "edited", detail: "Volume (Volumes B1)" });
  await office.idle();
  expect(await formulas("Volumes")).toBe(formula);
  expect(office.host.read("Volumes", "B1")).toEqual([[value]]);
});

test("the inputs are put back although what is kept of them in the workbook has been removed", async () => {
  const error = await tableWhile(() =>
    Excel.run(async (context) => {
      context.workbook.settings.getItem("ouroboros.interrupted").delete();
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ sheet: "Sensitivity" });
  expect([await formulas("Prices"), await formulas("Volumes")]).toEqual([2, "=5*2"]);
});

test("a change elsewhere that moves the result is told, and the inputs are as they were", async () => {
  const error = await tableWhile(() =>
    office.host.write("Sheet1", "B1", "=Prices!B1*Volumes!B1+1000"),
  );
  expect(error).toMatchObject({ code: "unsteady", detail: "Revenue (Sheet1 B1)" });
  expect([await formulas("Prices"), await formulas("Volumes")]).toEqual([2, "=5*2"]);
  expect(sheets()).toEqual(["Sheet1", "Prices", "Volumes"]);
});

test("where the result's sheet is deleted the inputs are put back", async () => {
  const error = await tableWhile(() => userDeletes("Sheet1"));
  expect(error).toMatchObject({ code: "refused", left: [] });
  expect([await formulas("Prices"), await formulas("Volumes")]).toEqual([2, "=5*2"]);
  expect(sheets()).toEqual(["Prices", "Volumes"]);
  expect(await findInterrupted()).toBeNull();
});

test("where an input's sheet is deleted the other input is put back, and the one that cannot be is named", async () => {
  const error = await tableWhile(() => userDeletes("Prices"));
  expect(error).toMatchObject({ left: ["Price (Prices B1)"] });
  expect(await formulas("Volumes")).toBe("=5*2");
  expect((await findInterrupted())?.cells.map(({ sheet }) => sheet)).toEqual(["Prices"]);
  await expect(restoreInterrupted()).rejects.toMatchObject({ code: "gone" });
});

test("an input whose sheet is renamed gets back what it held once the sheet has its name again", async () => {
  const rename = (from: string, to: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    });
  const error = await tableWhile(() => rename("Volumes", "Units"));
  expect(error).toMatchObject({ left: ["Volume (Volumes B1)"] });
  expect(await formulas("Prices")).toBe(2);
  await rename("Units", "Volumes");
  await restoreInterrupted();
  expect(await formulas("Volumes")).toBe("=5*2");
  expect(await findInterrupted()).toBeNull();
});
