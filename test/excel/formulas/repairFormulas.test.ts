import { findErrors, type ScanOptions } from "../../../src/excel/formulas/findErrors";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { openWorkbook, registerPlain, type OfficeInNode } from "../../support/officeInNode";

const FUNCTIONS = {
  TWICE: (x: number) => 2 * x,
  PAIR: () => [
    [1, 2],
    [3, 4],
  ],
};

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook({ staleNames: true });
});
afterEach(() => {
  office.dispose();
});

const write = (address: string, content: unknown, sheet = "Sheet1") =>
  office.host.write(sheet, address, content);
const read = (address: string, sheet = "Sheet1") => office.host.read(sheet, address);
const formula = async (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load({ formulas: true });
    await context.sync();
    return range.formulas[0][0] as unknown;
  });
/** The add-in arrives, and Excel leaves what shows #NAME? as it is. */
const arrive = async (): Promise<void> => {
  await office.idle();
  registerPlain(office, FUNCTIONS);
  await office.idle();
};
const addSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
const format = (address: string, numberFormat: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.numberFormat = [[numberFormat]];
    await context.sync();
  });

test("formulas that stayed #NAME? when the add-in arrived are entered again, as one undo step", async () => {
  await write("A1:A3", [["=OURO.TWICE(4)"], ["=ouro.twice(A1)"], ["=_xldudf_OURO_TWICE(A2)+1"]]);
  await write("C1", "=OURO.PAIR()");
  await arrive();
  expect(read("A1:C1")).toEqual([["#NAME?", "", "#NAME?"]]);
  expect(await repairFormulas()).toEqual({ formulas: 4, mended: 4, unmended: [] });
  await office.idle();
  expect(read("A1:A3")).toEqual([[8], [16], [33]]);
  expect(read("C1:D2")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await formula("A3")).toBe("=OURO.TWICE(A2)+1");
  await office.host.undo();
  await office.idle();
  expect(await formula("A3")).toBe("=_xldudf_OURO_TWICE(A2)+1");
});

test("nothing else is touched: other formulas, other errors, texts and formats stay", async () => {
  const before = [["=1/0", "=NOSUCH(1)", "'=OURO.TWICE(4)", 0.5]];
  await write("B1:E1", before);
  await write("A1", "=OURO.TWICE(4)");
  await format("E1", "0.0%");
  await arrive();
  const writes = jest.spyOn(office.host.book, "run");
  await repairFormulas();
  const cells = writes.mock.calls.map(([, params]) => (params as { range?: object }).range);
  expect(cells.filter((range) => range !== undefined)).toEqual([
    { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
  ]);
  await office.idle();
  expect(read("A1:E1")).toEqual([[8, "#DIV/0!", "#NAME?", "=OURO.TWICE(4)", 0.5]]);
});

test("what cannot be mended is named with its reason", async () => {
  await addSheet("Locked");
  await write("A1:A4", [
    ["=OURO.TWICE(1)"],
    ["=OURO.TWICE(Cash)"],
    ["=OURO.NOSUCH(1)"],
    ["=OURO.TWICE(2)"],
  ]);
  await write("B2", "=OURO.TWICE(3)", "Locked");
  await format("A4", "@");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Locked").protection.protect();
    await context.sync();
  });
  await arrive();
  expect(await repairFormulas()).toEqual({
    formulas: 5,
    mended: 1,
    unmended: [
      { sheet: "Locked", address: "B2", formula: "=OURO.TWICE(3)", why: "protected" },
      { sheet: "Sheet1", address: "A4", formula: "=OURO.TWICE(2)", why: "text" },
      { sheet: "Sheet1", address: "A2", formula: "=OURO.TWICE(Cash)", why: "unknown" },
      { sheet: "Sheet1", address: "A3", formula: "=OURO.NOSUCH(1)", why: "unknown" },
    ],
  });
});

test("a cell that Excel refuses, such as a part of an array, keeps none of the others from being mended", async () => {
  await write("A1:A5", Array(5).fill(["=OURO.TWICE(1)"]));
  await arrive();
  const part = { message: "You can't change part of an array." };
  // A batch stops there; tried by halves, the cell alone is refused again.
  office.host.failNext("Range.formulas", part, 3);
  office.host.failNext("Range.formulas", part, 3);
  office.host.failNext("Range.formulas", part);
  const { mended, unmended } = await repairFormulas();
  expect([mended, unmended]).toEqual([
    4,
    [{ sheet: "Sheet1", address: "A4", formula: "=OURO.TWICE(1)", why: "refused" }],
  ]);
});

describe("a large workbook", () => {
  const ROWS = 14_000;
  beforeEach(async () => {
    await write(
      `A1:C${ROWS}`,
      Array.from({ length: ROWS }, (_, i) => [i, "x", ""]),
    );
    await write(`C${ROWS}`, "=OURO.TWICE(1)");
  });

  test("is read in blocks of its used cells, and tells how far it is", async () => {
    await arrive();
    const told: { done: number; total: number }[] = [];
    const { errors } = await findErrors({ onProgress: (progress) => told.push(progress) });
    expect(errors.map(({ sheet, address, error }) => [sheet, address, error])).toEqual([
      ["Sheet1", `C${ROWS}`, "#NAME?"],
    ]);
    expect(told.length).toBe(4);
    expect(told.at(-1)).toEqual({ done: 3 * ROWS, total: 3 * ROWS });
  });

  test("can be left in the middle, with nothing changed", async () => {
    await arrive();
    const abort = new AbortController();
    const options: ScanOptions = {
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done > 0) abort.abort();
      },
    };
    await expect(repairFormulas(options)).rejects.toMatchObject({ code: "cancelled" });
    expect(read(`C${ROWS}`)).toEqual([["#NAME?"]]);
  });
});

test("errors of our formulas are found with their codes, and no others", async () => {
  await arrive();
  await write("A1:D1", [
    ["=1/0", "=OURO.TWICE(1)", "=OURO.TWICE(A1)", "=IFERROR(OURO.TWICE(A1),0)"],
  ]);
  await office.idle();
  expect(await findErrors()).toEqual({
    formulas: 3,
    errors: [
      {
        ...{ sheet: "Sheet1", address: "C1", error: "#DIV/0!" },
        ...{ formula: "=OURO.TWICE(A1)", entered: "=OURO.TWICE(A1)" },
      },
    ],
  });
});
