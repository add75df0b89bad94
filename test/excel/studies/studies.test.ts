import { compareScenarios } from "../../../src/excel/studies/compareScenarios";
import {
  deleteScenario,
  listScenarios,
  saveScenario,
  showScenario,
} from "../../../src/excel/studies/scenarios";
import { findInterrupted } from "../../../src/excel/studies/interrupted";
import { putValue, seekGoal } from "../../../src/excel/studies/goal";
import { readCellNamed, readSelectedCells } from "../../../src/excel/cells/readCell";
import { writeTable } from "../../../src/excel/studies/table";
import { writeTornado } from "../../../src/excel/studies/tornado";
import type { CellFacts } from "../../../src/studies/types";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";

let office: OfficeInNode;
let area: CellFacts;
let width: CellFacts;
let height: CellFacts;

/** The area is a cube of the width and more; what it is called stands above it. */
beforeEach(async () => {
  office = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").formulas = [
      ["Width", 2],
      ["Height", 5],
      ["Shape", "long"],
    ];
    sheet.getRange("D1:D2").formulas = [["Area"], ['=B1^3+B2*IF(B3="long",10,1)-100']];
    await context.sync();
  });
  [area, width, height] = [
    await readCellNamed("D2"),
    await readCellNamed("B1"),
    await readCellNamed("B2"),
  ];
});
afterEach(() => {
  office.dispose();
});

describe("a goal", () => {
  test("is looked for from what the input holds now, though it was another when its cell was chosen", async () => {
    await putValue(width, 500);
    await office.idle();
    const goal = await seekGoal({ result: area, input: width, target: 0 });
    expect(goal.value).toBeCloseTo(Math.cbrt(50), 9);
  });

  test("is the value of the input at which the result is the target; the workbook is left as it was", async () => {
    const before = await snapshot();
    const goal = await seekGoal({ result: area, input: width, target: 900 });
    expect(goal.value).toBeCloseTo(Math.cbrt(950), 9);
    expect(goal.result).toBeCloseTo(900, 6);
    expect(goal.recalculations).toBeLessThan(60);
    expect(await snapshot()).toEqual(before);
    await putValue(width, goal.value);
    await office.idle();
    expect(office.host.read("Sheet1", "D2")[0][0]).toBeCloseTo(900, 6);
  });

  test("the present value is the answer where it meets the target already", async () => {
    const goal = await seekGoal({ result: area, input: width, target: Number(area.value) });
    expect(goal).toMatchObject({ value: 2, result: area.value, recalculations: 0 });
  });

  test("a target that the result jumps over, or never comes near, is said not to be reached", async () => {
    await office.host.write("Sheet1", "D2", "=IF(B1>3,10,-10)");
    await office.idle();
    const step = await readCellNamed("D2");
    const before = await snapshot();
    for (const target of [0, 50]) {
      await expect(seekGoal({ result: step, input: width, target })).rejects.toMatchObject({
        code: "not-reached",
        detail: "Area: -10 … 10",
      });
    }
    expect(await snapshot()).toEqual(before);
    expect(await findInterrupted()).toBeNull();
  });
});

test("a tornado shows each input from low to high with the others as they are, the widest first", async () => {
  const before = await snapshot();
  const { sheet } = await writeTornado({
    result: area,
    swings: [
      { cell: width, low: 1, high: 3 },
      { cell: height, low: 0, high: 10 },
    ],
  });
  await office.idle();
  expect(await snapshot()).toMatchObject(before);
  const rows = office.host.read(sheet, "A1:F20");
  const first = rows.findIndex(([label]) => label === "Input") + 1;
  expect(rows.slice(first, first + 2)).toEqual([
    ["Height", 0, 10, 8 - 100, 8 + 100 - 100, 100],
    ["Width", 1, 3, 1 + 50 - 100, 27 + 50 - 100, 26],
  ]);
});

test("a tornado in Chinese has the numbers of the English one, and no English word but names", async () => {
  const request = { result: area, swings: [{ cell: width, low: 1, high: 3 }] };
  const english = await writeTornado(request);
  const chinese = await writeTornado(request, { language: "zh-CN" });
  await office.idle();
  const [one, other] = [english, chinese].map(({ sheet }) => office.host.read(sheet, "A1:I8"));
  expect(other[0][0]).toBe("Area由什么驱动");
  const latin = other.flat().filter((cell) => /[A-Za-z]/.test(String(cell)));
  expect(latin.every((cell) => /Area|Width|Sheet1/.test(String(cell)))).toBe(true);
  const numbers = (cells: unknown[][]): unknown[] =>
    cells.flat().filter((cell) => typeof cell === "number");
  expect(numbers(other)).toEqual(numbers(one));
  expect(numbers(one).length).toBeGreaterThan(5);
});

describe("scenarios", () => {
  test("are kept in the workbook, shown, replaced and deleted", async () => {
    const cells = [width, height, await readCellNamed("B3")];
    await saveScenario("Today", cells);
    await saveScenario("Other", [{ ...width, value: 7 }]);
    await office.host.write("Sheet1", "B1", 100);
    await office.host.write("Sheet1", "B3", "short");
    const [today, other] = await listScenarios();
    expect([today.name, other.name]).toEqual(["Today", "Other"]);
    await showScenario(today);
    await office.idle();
    expect(office.host.read("Sheet1", "B1:B3")).toEqual([[2], [5], ["long"]]);
    await saveScenario("Today", [{ ...width, value: 3 }]);
    await deleteScenario("Other");
    expect((await listScenarios()).map(({ name, cells: all }) => [name, all.length])).toEqual([
      ["Today", 1],
    ]);
  });

  test("take no formulas and no empty cells", async () => {
    for (const cell of [area, await readCellNamed("F9")]) {
      await expect(saveScenario("Bad", [cell])).rejects.toMatchObject({ code: "not-an-input" });
    }
    expect(await listScenarios()).toEqual([]);
  });

  test("are compared side by side, words among their inputs, and the workbook is left as it was", async () => {
    const shape = await readCellNamed("B3");
    const before = await snapshot();
    const { sheet } = await compareScenarios(
      [
        { name: "Flat", cells: [{ ...shape, value: "flat" }] },
        { name: "Wide", cells: [{ ...width, value: 4 }] },
      ],
      [area],
    );
    await office.idle();
    expect(await snapshot()).toMatchObject(before);
    const rows = office.host.read(sheet, "A1:D20");
    const find = (label: string): unknown[] | undefined => rows.find(([text]) => text === label);
    expect(find("Inputs")).toEqual(["Inputs", "Now", "Flat", "Wide"]);
    expect(find("Shape")).toEqual(["Shape", "long", "flat", "long"]);
    expect(find("Area")).toEqual(["Area", -42, 8 + 5 - 100, 64 + 50 - 100]);
  });
});

test("the cells of the selection are read with their labels", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1:B2").select();
    await context.sync();
  });
  expect((await readSelectedCells()).map(({ label, value }) => [label, value])).toEqual([
    ["Width", 2],
    ["Height", 5],
  ]);
});

describe("undo after a study", () => {
  const swings = () => [
    { cell: width, low: 1, high: 4 },
    { cell: height, low: 1, high: 9 },
  ];
  const scenario = () => ({ name: "Wide", cells: [{ ...width, value: 4 }] });

  test.each<[string, () => Promise<unknown>]>([
    ["table", () => writeTable({ result: area, down: { cell: width, values: [1, 3, 4] } })],
    ["tornado", () => writeTornado({ result: area, swings: swings() })],
    ["goal", () => seekGoal({ result: area, input: width, target: 900 })],
    ["comparison", () => compareScenarios([scenario()], [area])],
  ])("of a %s walks through none of its trial values", async (_, study) => {
    const before = (await snapshot()).Sheet1;
    // What the user did last is the second step at most.
    await office.host.write("Sheet1", "F1", "mine");
    await study();
    await office.idle();
    const inputs: unknown[] = [];
    for (let step = 0; step < 2; step++) {
      await office.host.undo();
      await office.idle();
      inputs.push(office.host.read("Sheet1", "B1:B2"));
    }
    expect(inputs).toEqual([
      [[2], [5]],
      [[2], [5]],
    ]);
    expect((await snapshot()).Sheet1).toEqual(before);
    expect(office.host.sheetNames()).toEqual(["Sheet1"]);
  });
});
