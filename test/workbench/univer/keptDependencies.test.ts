import { Direction } from "@univerjs/core";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

const EDITS = 16;
/** Univer's command behind the grid's menu. */
const INSERT_ROW = "sheet.command.insert-row";
/** What the second sheet is called, one after the other. */
const OTHER_NAMES = ["Other", "Else where", "Third"];

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook({
    functions: {
      TABLE: (x: number, rows: number) =>
        Array.from({ length: Math.max(1, rows) }, (_, row) => [row, row * x] as const),
      TOTAL: (range: number[][]) => range.flat().reduce((sum, x) => sum + x, 0),
    },
    matrices: ["range"],
  });
});
afterEach(() => {
  office.dispose();
});

/** A number below the limit, always the same ones for one seed. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
}

/** Inputs in column A; chains of spilled tables, a name, an Excel table and references both ways between two sheets. */
async function build(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:A6").values = [[2], [3], [1], [4], [5], [6]];
    names.add("Rate", sheet.getRange("A3"));
    const other = worksheets.add("Other");
    other.getRange("A1:B3").values = [
      ["Item", "Price"],
      ["a", 1],
      ["b", 2],
    ];
    other.tables.add("A1:B3", true).name = "Prices";
    await context.sync();
    sheet.getRange("C1").formulas = [["=SEQUENCE(A1)*A2"]];
    sheet.getRange("E1").formulas = [["=SEQUENCE(COUNT(C2:C20)+1)+SUM(C1:C20)"]];
    sheet.getRange("G1").formulas = [["=OURO.TABLE(SUM(E2:E20)+Rate,A4)"]];
    sheet.getRange("J1").formulas = [["=SEQUENCE(COUNT(H1:H20))+INDEX(H1:H20,2)"]];
    sheet.getRange("L1:L6").formulas = [
      ["=SUM(J1#)"],
      ["=SUM(C1:C20)+100*SUM(J2:J20)+Rate"],
      ["=OURO.TOTAL(E1:J20)"],
      ["=SUM(Prices[Price])*A5+Other!D1"],
      ["=COUNT(C3:C20)+L2"],
      ["=IF(A6>3,SUM(Other!F2:F20),E3)"],
    ];
    other.getRange("D1").formulas = [["=SUM(Sheet1!J2:J20)"]];
    other.getRange("F1").formulas = [["=SEQUENCE(Sheet1!A6)*D1"]];
    other.getRange("H1").formulas = [["=SUM(Sheet1!L1:L3)+SUM(F1:F20)"]];
    await context.sync();
  });
  await office.idle();
}

const everything = (): unknown =>
  office.host.sheetNames().map((name) => office.host.read(name, "A1:N40"));

async function calculateFully(): Promise<void> {
  await Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
  await office.idle();
}

/** Where the first sheet's inputs are by now, and how often the workbook was changed in what way. */
interface Course {
  inputs: number;
  renamed: number;
  added: number;
}

type Edit = (pick: (limit: number) => number, course: Course) => Promise<string>;

const setInput: Edit = async (pick, { inputs }) => {
  const cell = `A${inputs + pick(6)}`;
  const value = pick(7);
  await office.host.write("Sheet1", cell, value);
  return `${cell} = ${value}`;
};

const setPrice: Edit = async (pick) => {
  const [, name] = office.host.sheetNames();
  await office.host.write(name, `B${2 + pick(2)}`, pick(9));
  return "a price";
};

const replaceFormula: Edit = async (pick, { inputs }) => {
  const formulas = [
    `=SUM(C${inputs}:C${inputs + 20})`,
    `=SEQUENCE(A${inputs}+1)`,
    7,
    `=SUM(H${inputs}:H${inputs + 9})`,
  ];
  const formula = formulas[pick(formulas.length)];
  await office.host.write("Sheet1", `N${inputs}`, formula);
  return `N = ${formula}`;
};

/** As a user does in the grid. */
const insertRow: Edit = async (_pick, course) => {
  const { book } = office.host;
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 20 };
  const subUnitId = book.findSheet("Sheet1")?.getSheetId();
  const where = { unitId: book.unitId, subUnitId, range };
  await book.run(INSERT_ROW, { ...where, direction: Direction.UP });
  course.inputs += 1;
  return "a row above";
};

const renameSheet: Edit = async (_pick, course) => {
  course.renamed += 1;
  const name = OTHER_NAMES[course.renamed % OTHER_NAMES.length];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(office.host.sheetNames()[1]).name = name;
    await context.sync();
  });
  return `the sheet is called ${name}`;
};

const addOrDeleteSheet: Edit = async (_pick, course) => {
  course.added += 1;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    if (course.added % 2 === 0) worksheets.getItem("Added").delete();
    else worksheets.add("Added").getRange("A1").formulas = [["=SUM(Sheet1!J2:J30)"]];
    await context.sync();
  });
  return "a sheet comes or goes";
};

const moveName: Edit = async (pick, { inputs }) => {
  const formula = `=Sheet1!$A$${inputs + pick(6)}`;
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Rate").formula = formula;
    await context.sync();
  });
  return `Rate ${formula}`;
};

const RARE = [setPrice, replaceFormula, insertRow, renameSheet, addOrDeleteSheet, moveName];

test.each([1, 2])(
  "after every edit of a random course (%i) all values are those of a full calculation",
  async (seed) => {
    await build();
    const pick = chance(seed);
    const course: Course = { inputs: 1, renamed: 0, added: 0 };
    const done: string[] = [];
    for (let i = 0; i < EDITS; i++) {
      const edit = pick(3) > 0 ? setInput : RARE[pick(RARE.length)];
      done.push(await edit(pick, course));
      await office.idle();
      const shown = everything();
      await calculateFully();
      expect({ done, shown }).toEqual({ done, shown: everything() });
    }
  },
  120_000,
);
