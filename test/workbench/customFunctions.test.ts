import type { OfficeInNode, OfficeOptions } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;
let calls = 0;

const OPTIONS: OfficeOptions = {
  functions: {
    TWICE: (x: number) => {
      calls += 1;
      return 2 * x;
    },
    SHOW: (x: unknown) => JSON.stringify(x),
    SHOW_ALL: (cells: unknown) => JSON.stringify(cells),
    SQUARES: (n: number) => Array.from({ length: n }, (_, i) => [i, i * i]),
    TOTAL: (cells: number[][]) => cells.flat().reduce((sum, value) => sum + value, 0),
    REFUSE: (row: number) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the contract with Excel; its type extends nothing
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `row ${row}: blank`);
    },
    BREAK: () => {
      throw new Error("a bug");
    },
    MIXED: () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber)]],
    LATER: async (x: number) => {
      await new Promise(setImmediate);
      return x;
    },
  },
  matrices: ["cells"],
};

async function enter(cell: string, formula: unknown, read = cell): Promise<unknown> {
  await office.host.write("Sheet1", cell, formula);
  await office.idle();
  return office.host.read("Sheet1", read);
}

/** What a formula shows, and what is thereby specified. */
const FORMULAS: readonly (readonly [string, string, unknown])[] = [
  ["a scalar", "=OURO.TWICE(21)", 42],
  ["a name in any case", "=ouro.twice(4)", 8],
  ["full precision", "=OURO.TWICE(1/7)", 2 / 7],
  ["a call in a call", "=OURO.TWICE(OURO.TWICE(OURO.TWICE(1)))", 8],
  ["a call in IFERROR", "=IFERROR(OURO.REFUSE(1),OURO.TWICE(3))", 6],
  ["a call in LET", "=LET(t,OURO.SQUARES(3),SUM(t))", 8],
  ["a promise", "=OURO.LATER(5)", 5],
  ["an error argument, without a call", "=OURO.TWICE(1/0)", "#DIV/0!"],
  ["an unknown name", "=OURO.NOPE(1)", "#NAME?"],
  ["a thrown bug", "=OURO.BREAK()", "#VALUE!"],
  ["too many arguments", "=OURO.TWICE(1,2)", "#VALUE!"],
  ["text as text", '=OURO.SHOW("a""b")', '"a\\"b"'],
  ["text like a date as text", '=OURO.SHOW("2026-06")', '"2026-06"'],
  ["text like a percentage as text", '=OURO.SHOW("50%")', '"50%"'],
  ["no text as no text", '=OURO.SHOW("")', '""'],
  ["a number with a zero at its end", "=OURO.TWICE(0.10)", 0.2],
  ["a number with an exponent", "=OURO.TWICE(1E30)", 2e30],
  ["a truth value", "=OURO.SHOW(TRUE)", "true"],
  ["an omitted argument as null", "=OURO.SHOW()", "null"],
  ["a blank cell as an empty text, as on the web", "=OURO.SHOW(Z99)", '""'],
  ["blank cells in a range", "=OURO.SHOW_ALL(Y98:Z99)", '[["",""],["",""]]'],
  ["a single value as a range", "=OURO.SHOW_ALL(3)", "[[3]]"],
];

describe("one workbook", () => {
  beforeAll(async () => {
    office = await openWorkbook(OPTIONS);
    const column = FORMULAS.map(([, formula]) => [formula]);
    await office.host.write("Sheet1", `H1:H${FORMULAS.length}`, column);
    await office.idle();
  });

  afterAll(() => {
    office.dispose();
  });

  test.each(FORMULAS.map(([title, formula, value], row) => ({ title, formula, value, row })))(
    "$title: $formula",
    ({ value, row }) => {
      expect(office.host.read("Sheet1", `H${row + 1}`)).toEqual([[value]]);
    },
  );

  test("the text behind an error is kept with its cell, and goes with the error", async () => {
    expect(await enter("A3", "=OURO.REFUSE(7)")).toEqual([["#N/A"]]);
    expect(office.host.errorMessage("Sheet1", "A3")).toBe("row 7: blank");
    await enter("A3", "=IFERROR(OURO.REFUSE(7),0)");
    expect(office.host.errorMessage("Sheet1", "A3")).toBeNull();
  });

  test("an array spills, an error inside it stands in its cell", async () => {
    expect(await enter("C1", "=OURO.MIXED()", "C1:D1")).toEqual([[1, "#NUM!"]]);
  });

  test("an array given where one value is wanted is answered element by element", async () => {
    expect(await enter("C3", "=OURO.TWICE({1,2,3})", "C3:E3")).toEqual([[2, 4, 6]]);
  });
});

describe("spilled arrays", () => {
  beforeEach(async () => {
    office = await openWorkbook(OPTIONS);
    await office.host.write("Sheet1", "A1", "=OURO.SQUARES(3)");
    await office.host.write("Sheet1", "D1:F1", [
      ["=OURO.TOTAL(A1:B3)", "=OURO.TOTAL(A1#)", "=SUM(A1#)"],
    ]);
    await office.idle();
  });

  afterEach(() => {
    office.dispose();
  });

  test("a range and a spill reference over one settle", () => {
    expect(office.host.read("Sheet1", "A1:F3")).toEqual([
      [0, 0, "", 8, 8, 8],
      [1, 1, "", "", "", ""],
      [2, 4, "", "", "", ""],
    ]);
  });

  test("a spill reference grows with the spill", async () => {
    expect(await enter("A1", "=OURO.SQUARES(4)", "D1:F1")).toEqual([[8, 20, 20]]);
  });

  test("a cell in the way makes #SPILL!, its removal undoes that", async () => {
    expect(await enter("B3", "x", "A1:B3")).toEqual([
      ["#SPILL!", ""],
      ["", ""],
      ["", "x"],
    ]);
    expect(await enter("B3", "", "A1:B3")).toEqual([
      [0, 0],
      [1, 1],
      [2, 4],
    ]);
  });
});

test("cells that ask the same share one call, and what has not changed is not asked again", async () => {
  office = await openWorkbook(OPTIONS);
  calls = 0;
  const formulas = Array.from({ length: 100 }, () => ["=OURO.TWICE($C$1)"]);
  await enter("C1", 4);
  await enter("A1:A100", formulas);
  expect(calls).toBe(1);
  await enter("C1", 5);
  expect(calls).toBe(2);
  expect(await enter("C1", 4, "A100")).toEqual([[8]]);
  expect(calls).toBe(2);
  office.dispose();
});

test("blank cells can be sent as 0, as Excel for Windows does", async () => {
  office = await openWorkbook({ ...OPTIONS, blankCells: 0 });
  expect(await enter("A1", "=OURO.SHOW_ALL(Y98:Z98)")).toEqual([["[[0,0]]"]]);
  office.dispose();
});

test("5,000 cells of a function over a 60-row range recalculate in under 5 seconds of processor time", async () => {
  office = await openWorkbook({
    functions: { SHARE: (cells: number[][], i: number) => i / (cells[0]?.[0] ?? 0) },
    matrices: ["cells"],
  });
  const rows = Array.from({ length: 60 }, (_, i) => [i + 1, `company ${i}`, 2 * i]);
  await office.host.write("Sheet1", "A1:C60", rows);
  const formulas = Array.from({ length: 5000 }, (_, i) => [`=OURO.SHARE($A$1:$C$60,${i})`]);
  await enter("E1:E5000", formulas);
  // Not the clock: the machine may be doing other things.
  const before = process.cpuUsage();
  expect(await enter("A1", 2, "E5000")).toEqual([[4999 / 2]]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(5);
  office.dispose();
}, 30_000);

test("a table spills past where the sheet was made to end, 90,000 cells of it in under 2 seconds of processor time", async () => {
  const table = (rows: number, columns: number): number[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => row + column / 1000),
    );
  office = await openWorkbook({ functions: { TABLE: table } });
  const before = process.cpuUsage();
  expect(await enter("C2", "=OURO.TABLE(300,300)", "C2:D3")).toEqual([
    [0, 0.001],
    [1, 1.001],
  ]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
  expect(office.host.read("Sheet1", "KP301")).toEqual([[299.299]]);
  office.dispose();
}, 30_000);

test("the index of a column follows a formula whose value changes within a calculation", async () => {
  office = await openWorkbook();
  const { host } = office;
  await host.write("Sheet1", "A1", 3);
  await host.write("Sheet1", "B1:B5", [["=A1"], ["=A1+1"], ["=A1+2"], [3], ["=A1"]]);
  await host.write("Sheet1", "C1", "=COUNTIF(B1:B5,3)");
  await host.write("Sheet1", "D1:D3", [["=SEQUENCE(A1)"], [""], [""]]);
  await host.write("Sheet1", "E1", "=COUNTIF(D1:D5,2)");
  await office.idle();
  expect(host.read("Sheet1", "C1:E1")).toEqual([[3, 1, 1]]);
  await host.write("Sheet1", "A1", 1);
  await office.idle();
  expect(host.read("Sheet1", "B1:C5")).toEqual([
    [1, 2],
    [2, ""],
    [3, ""],
    [3, ""],
    [1, ""],
  ]);
  office.dispose();
});
