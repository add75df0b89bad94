import { findInterrupted, restoreInterrupted } from "../../../src/excel/studies/interrupted";
import { planTable, writeTable } from "../../../src/excel/studies/table";
import { readCellNamed } from "../../../src/excel/cells/readCell";
import { refreshTable } from "../../../src/excel/studies/refreshTable";
import type { CellFacts, StudyProgress } from "../../../src/studies/types";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";

let office: OfficeInNode;
let profit: CellFacts;
let price: CellFacts;
let volume: CellFacts;

/** A chain over two sheets: price and volume on one, the result three formulas away on the other. */
beforeEach(async () => {
  office = await openWorkbook({ addin: "dist" });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").name = "Inputs";
    const model = worksheets.add("Model");
    worksheets.getItem("Inputs").getRange("A1:B3").formulas = [
      ["Price", 0.1],
      ["Volume", "=2*B3"],
      ["Half the volume", 50],
    ];
    model.getRange("A1:B3").formulas = [
      ["Sales", "=Inputs!B1*Inputs!B2"],
      ["Cost", "=IF(Inputs!B2>150,1/0,4)"],
      ["Profit", "=B1-B2"],
    ];
    worksheets.getItem("Inputs").getRange("B1").numberFormat = [["0.00"]];
    await context.sync();
  });
  profit = await readCellNamed("Model!B3");
  price = await readCellNamed("Inputs!B1");
  volume = await readCellNamed("Inputs!B2");
});
afterEach(() => {
  office.dispose();
});

const request = () => ({
  result: profit,
  down: { cell: price, values: [0.1, 0.2, 0.3] },
  across: { cell: volume, values: [100, 150, 200] },
});
const table = (sheet: string, firstColumn = "A"): unknown[][] => {
  const cells = office.host.read(sheet, "A1:D30");
  const header = cells.findIndex((row) => row[1] === 100 && row[2] === 150);
  return cells.slice(header, header + 4).map((row) => row.slice(firstColumn === "A" ? 0 : 1));
};

test("a cell is known by the text beside it, or by its place", async () => {
  expect([profit.label, price.label, price.formula, volume.formula]).toEqual([
    "Profit",
    "Price",
    "",
    "=2*B3",
  ]);
  expect((await readCellNamed("Inputs!F9")).label).toBe("Inputs F9");
  await expect(readCellNamed("Nowhere!B1")).rejects.toMatchObject({ code: "no-cell" });
  await expect(readCellNamed("no such name")).rejects.toMatchObject({ code: "no-cell" });
});

test("a cell of a table is known by the start of its row and its heading, whatever stands between", async () => {
  await office.host.write("Inputs", "H1:K3", [
    ["Company", "Receipts", "State", "Traced share"],
    ["Nvidia", 410, "determinate", 0.15],
    ["AMD", 90, "determinate", 0.02],
  ]);
  expect((await readCellNamed("Inputs!K2")).label).toBe("Nvidia, Traced share");
  expect((await readCellNamed("Inputs!K3")).label).toBe("AMD, Traced share");
  expect((await readCellNamed("Inputs!I3")).label).toBe("AMD");
});

test("a text that is a result of the row above is no heading", async () => {
  await office.host.write("Inputs", "H11:J13", [
    ["Measure", "Unit", "Value"],
    ["Payback", "years", "never"],
    ["Net present value", "USD", -3],
  ]);
  expect((await readCellNamed("Inputs!J13")).label).toBe("Net present value, Value");
});

test("a cell's unit is what its row says in the column headed Unit; a remark is none", async () => {
  await office.host.write("Inputs", "A11:D13", [
    ["Input", "Value", "Unit", "Source"],
    ["Rent", 2, "$ per hour", "a broker"],
    ["Share", 0.5, "", "a guess"],
  ]);
  expect((await readCellNamed("Inputs!B12")).unit).toBe("$ per hour");
  expect((await readCellNamed("Inputs!B13")).unit).toBeUndefined();
  expect(price.unit).toBeUndefined();
  expect((await readCellNamed("Inputs!XFD12")).unit).toBeUndefined();
});

test("a table names its axes with their units", async () => {
  await office.host.write("Inputs", "C1:D1", [["", "$ each"]]);
  await office.host.write("Model", "D1:D3", [["Unit"], [""], ["$ a year"]]);
  const { sheet } = await writeTable(
    { result: await readCellNamed("Model!B3"), down: request().down },
    {},
  );
  expect(office.host.read(sheet, "A1:A14").flat()).toContain("Profit, $ a year");
});

test("a table of any cell is what setting the inputs by hand gives, errors as errors", async () => {
  expect(await planTable(request())).toEqual({ method: "scan", recalculations: 9 });
  const steps: StudyProgress[] = [];
  const { sheet, method } = await writeTable(request(), {
    onProgress: (step) => steps.push(step),
  });
  await office.idle();
  expect([sheet, method]).toEqual(["Sensitivity", "scan"]);
  expect(table(sheet)).toEqual([
    ["Price", 100, 150, 200],
    [0.1, 0.1 * 100 - 4, 0.1 * 150 - 4, "#DIV/0!"],
    [0.2, 0.2 * 100 - 4, 0.2 * 150 - 4, "#DIV/0!"],
    [0.3, 0.3 * 100 - 4, 0.3 * 150 - 4, "#DIV/0!"],
  ]);
  expect(steps.at(-1)).toMatchObject({ done: 9, total: 9 });
});

test("the chart draws the results, a line for each value across, and not the input", async () => {
  const { sheet } = await writeTable(request());
  const names = await Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem(sheet).charts.getItemAt(0);
    series.load({ name: true });
    await context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(names).toEqual(["100", "150", "200"]);
});

test("the inputs hold afterwards what they held before, to the last bit and as formulas", async () => {
  await office.host.write("Inputs", "B1", 0.1 + 0.2);
  const before = await snapshot();
  await writeTable({ ...request(), result: await readCellNamed("Model!B3") });
  expect(await snapshot()).toMatchObject(before);
  expect(await findInterrupted()).toBeNull();
});

test("a cancel puts the inputs back and writes no sheet", async () => {
  const before = await snapshot();
  const cancel = new AbortController();
  const scan = writeTable(request(), {
    signal: cancel.signal,
    onProgress: ({ done }) => {
      if (done > 0) cancel.abort();
    },
  });
  await expect(scan).rejects.toMatchObject({ code: "cancelled", left: [] });
  expect(await snapshot()).toEqual(before);
  expect(await findInterrupted()).toBeNull();
});

test.each([0, 1, 2, 3, 5, 8, 13])(
  "a refusal to set an input (after %i) leaves the workbook as it was, or says how to put it back",
  async (nth) => {
    const before = await snapshot();
    office.host.failNext("Range.values", { code: "AccessDenied", message: "No." }, nth);
    await expect(writeTable(request())).rejects.toMatchObject({ code: "protected", left: [] });
    expect(await snapshot()).toEqual(before);
  },
);

test("where the inputs could not be put back, what they held is kept, and can be restored", async () => {
  const before = await snapshot();
  // The second try is refused too.
  for (const message of ["No.", "No again."])
    office.host.failNext("Range.formulas", { code: "AccessDenied", message });
  await expect(writeTable(request())).rejects.toMatchObject({
    ...{ code: "protected", detail: "AccessDenied: No again." },
    left: ["Price (Inputs B1)", "Volume (Inputs B2)"],
  });
  expect(await snapshot()).not.toEqual(before);
  const kept = await findInterrupted();
  expect(kept?.cells).toMatchObject([{ content: 0.1 }, { content: "=2*B3" }]);
  await expect(writeTable(request())).rejects.toMatchObject({ code: "interrupted" });
  await restoreInterrupted();
  expect(await snapshot()).toEqual(before);
  expect(await findInterrupted()).toBeNull();
});

test("what is no number, or stands there twice, is refused before anything is changed", async () => {
  const before = await snapshot();
  const text = await readCellNamed("Inputs!A1");
  await expect(writeTable({ ...request(), result: text })).rejects.toMatchObject({
    code: "not-a-number",
    detail: expect.stringContaining("Inputs A1") as string,
  });
  const twice = { ...request(), across: { cell: price, values: [1] } };
  await expect(writeTable(twice)).rejects.toMatchObject({ code: "input-twice" });
  expect(await snapshot()).toEqual(before);
});

test("a result that changes by itself is refused, and its inputs are back", async () => {
  await office.host.write("Model", "B2", "=RAND()");
  const before = office.host.read("Inputs", "A1:B3");
  const result = await readCellNamed("Model!B3");
  await expect(writeTable({ ...request(), result })).rejects.toMatchObject({ code: "unsteady" });
  await office.idle();
  expect(office.host.read("Inputs", "A1:B3")).toEqual(before);
});

test("a table is calculated again with the axes as they now stand", async () => {
  const { sheet } = await writeTable(request());
  const header = office.host.read(sheet, "A1:C30").findIndex((row) => row[2] === 150) + 1;
  await office.host.write(sheet, `A${header + 1}`, 0.5);
  await office.host.write("Model", "B2", "=3");
  await office.idle();
  await refreshTable(sheet);
  await office.idle();
  expect(table(sheet)[1]).toEqual([0.5, 47, 72, 97]);
  await expect(refreshTable("Inputs")).rejects.toMatchObject({ code: "no-study" });
});

test("a table of one input is calculated again too, though a text stands above its numbers", async () => {
  const { down } = request();
  const { sheet } = await writeTable({ result: profit, down });
  const before = office.host.read(sheet, "A1:C30");
  await office.host.write("Model", "B2", "=3");
  await office.idle();
  await refreshTable(sheet);
  await office.idle();
  expect(office.host.read(sheet, "A1:C30")).not.toEqual(before);
});

test("a result that is one OURO formula of its inputs becomes a live table with the same numbers", async () => {
  await Excel.run(async (context) => {
    const inputs = context.workbook.worksheets.getItem("Inputs");
    inputs.getRange("D1:E3").values = [
      ["Capex", 30000],
      ["Rent", 1.7],
      ["Utilisation", 0.7],
    ];
    context.workbook.names.add("Rent", inputs.getRange("E2"));
    context.workbook.worksheets.getItem("Model").getRange("D1:E1").formulas = [
      ["Payback", "=OURO.GPU_PAYBACK(Inputs!E1,Rent,Inputs!$E$3,1.275,0.08)"],
    ];
    await context.sync();
  });
  await office.idle();
  const result = await readCellNamed("Model!E1");
  const down = { cell: await readCellNamed("Rent"), values: [1.5, 1.7, 2] };
  const across = { cell: await readCellNamed("Inputs!E3"), values: [0.5, 0.7] };
  const both = { result, down, across };
  expect(await planTable(both)).toMatchObject({ method: "live", recalculations: 0 });
  const live = await writeTable(both);
  await office.idle();
  const found = (sheet: string): unknown[][] => {
    const cells = office.host.read(sheet, "A1:C30");
    const header = cells.findIndex((row) => row[1] === 0.5 && row[2] === 0.7);
    return cells.slice(header + 1, header + 4);
  };
  const before = found(live.sheet);
  expect(before[1][2]).toBe(result.value);
  // A formula around it makes it any cell, which is scanned.
  await office.host.write("Model", "E2", "=E1+0");
  await office.idle();
  const scan = await writeTable({ ...both, result: await readCellNamed("Model!E2") });
  await office.idle();
  expect([live.method, scan.method]).toEqual(["live", "scan"]);
  expect(found(scan.sheet)).toEqual(before);
  await office.host.write("Inputs", "E1", 20000);
  await office.idle();
  expect(found(live.sheet)).not.toEqual(before);
});
