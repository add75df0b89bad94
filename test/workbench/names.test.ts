import { excelFailure } from "../support/excelFailure";
import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;

beforeEach(async () => {
  office = await openWorkbook({ functions: { TWICE: (x: number) => 2 * x } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Inputs").getRange("C4:C6").values = [[1], [2], [3]];
    worksheets.add("Results");
    await context.sync();
  });
});

afterEach(() => {
  office.dispose();
});

const define = (name: string, formula: string, comment?: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.add(name, formula, comment);
    await context.sync();
  });
const redefine = (name: string, formula: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.getItem(name).formula = formula;
    await context.sync();
  });
const results = async (address: string): Promise<unknown[]> => {
  await office.idle();
  return office.host.read("Results", address).flat();
};

test("formulas on any sheet follow a name that is pointed elsewhere", async () => {
  await define("Rate", "=Inputs!$C$4", "Interest");
  await office.host.write("Results", "A1:A4", [
    ["=Rate*10"],
    ["=IF(Rate>1,Rate+A1,0)"],
    ["=OURO.TWICE(Rate)"],
    ["=A1+1"],
  ]);
  expect(await results("A1:A4")).toEqual([10, 0, 2, 11]);
  await redefine("Rate", "=Inputs!$C$6");
  expect(await results("A1:A4")).toEqual([30, 33, 6, 31]);
  await office.host.write("Inputs", "C6", 5);
  expect(await results("A1:A4")).toEqual([50, 55, 10, 51]);
  await office.host.write("Inputs", "C4", 100);
  expect(await results("A1")).toEqual([50]);
});

test("a name re-pointed is pointed back by undo", async () => {
  await define("Rate", "=Inputs!$C$4");
  await office.host.write("Results", "A1", "=Rate*10");
  expect(await results("A1")).toEqual([10]);
  await redefine("Rate", "=Inputs!$C$6");
  expect(await results("A1")).toEqual([30]);
  await office.host.undo();
  expect(await results("A1")).toEqual([10]);
});

test("a formula with a name nobody has defined is #NAME? until somebody does", async () => {
  await office.host.write("Results", "A1:A2", [["=Later*10"], ["=SUM(Later,1)"]]);
  expect(await results("A1:A2")).toEqual(["#NAME?", "#NAME?"]);
  await define("Later", "=Inputs!$C$5");
  expect(await results("A1:A2")).toEqual([20, 3]);
});

test("a long formula, too, follows a name that is defined later", async () => {
  const long = `=Later*10+${"SUM(1,2,3)*0+".repeat(8)}0`;
  await office.host.write("Results", "A1", long);
  expect(await results("A1")).toEqual(["#NAME?"]);
  await define("Later", "=Inputs!$C$5");
  expect(await results("A1")).toEqual([20]);
});

test("a name deleted leaves #NAME?, and a name defined anew serves again", async () => {
  await define("Rate", "=Inputs!$C$4");
  await office.host.write("Results", "A1", "=Rate*10");
  expect(await results("A1")).toEqual([10]);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Rate").delete();
    await context.sync();
    const gone = context.workbook.names.getItemOrNullObject("Rate");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(await results("A1")).toEqual(["#NAME?"]);
  await define("Rate", "=Inputs!$C$5");
  expect(await results("A1")).toEqual([20]);
});

test("names follow a sheet that is renamed, and a name can be pointed at the sheet's new name", async () => {
  await define("Rate", "=Inputs!$C$4");
  await office.host.write("Results", "A1", "=Rate*10");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Inputs").name = "My inputs";
    await context.sync();
    const rate = context.workbook.names.getItem("Rate");
    rate.load("formula");
    await context.sync();
    expect(rate.formula).toBe("='My inputs'!$C$4");
    rate.formula = "='My inputs'!$C$5";
    await context.sync();
  });
  expect(await results("A1")).toEqual([20]);
});

test("a name tells its formula, value, type and comment", async () => {
  await define("Rate", "=Inputs!$C$5", "Interest, per year");
  await define("Growth", "=0.25");
  await define("Preset", '="2026-06"');
  const names = await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula,items/value,items/type,items/visible,items/comment");
    await context.sync();
    return names.items.map(({ name, formula, value, type, visible, comment }) => [
      name,
      formula as unknown,
      value as unknown,
      type,
      visible,
      comment,
    ]);
  });
  expect(names).toEqual([
    ["Rate", "=Inputs!$C$5", "Inputs!$C$5", "Range", true, "Interest, per year"],
    ["Growth", "=0.25", 0.25, "Double", true, ""],
    ["Preset", '="2026-06"', "2026-06", "String", true, ""],
  ]);
});

test.each(["A1", "R1 C1", "1st", "", "TRUE"])("%j cannot be a name", async (name) => {
  expect(await excelFailure(define(name, "=1"))).toMatchObject({ code: "InvalidArgument" });
});

test("a name points at cells of a sheet that is there, or is refused", async () => {
  await define("Rate", "=Inputs!$C$4");
  expect(await excelFailure(redefine("Rate", "=Nowhere!$A$1"))).toMatchObject({
    code: "InvalidArgument",
  });
  expect(await excelFailure(define("RATE", "=1"))).toMatchObject({ code: "ItemAlreadyExists" });
});
