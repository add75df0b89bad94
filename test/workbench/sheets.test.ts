import { excelFailure } from "../support/excelFailure";
import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.dispose();
});

test("a new workbook has one visible sheet, Sheet1; a sheet added comes last and is not activated", async () => {
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Deals");
    added.load("name,position");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return [
      added.name,
      added.position,
      active.name,
      worksheets.items.map(({ name, visibility }) => [name, visibility]),
    ];
  });
  expect(sheets).toEqual([
    "Deals",
    1,
    "Sheet1",
    [
      ["Sheet1", "Visible"],
      ["Deals", "Visible"],
    ],
  ]);
});

test("formulas and names follow when a sheet is renamed", async () => {
  const after = await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const deals = worksheets.add("My Deals");
    deals.getRange("A1").values = [[5]];
    names.add("Rate", deals.getRange("A1"));
    const user = worksheets.getItem("Sheet1").getRange("A1:A2");
    user.formulas = [["='My Deals'!A1*2"], ["=Rate*3"]];
    await context.sync();
    deals.name = "Renamed";
    await context.sync();
    user.load("formulas,values");
    const rate = names.getItem("Rate");
    rate.load("formula");
    await context.sync();
    return [user.formulas, user.values, rate.formula] as unknown;
  });
  expect(after).toEqual([[["=Renamed!A1*2"], ["=Rate*3"]], [[10], [15]], "=Renamed!$A$1"]);
});

test("a copy is called as Excel calls it and can be deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["x"]];
    sheet.copy("After", sheet);
    await context.sync();
  });
  expect(office.host.sheetNames()).toEqual(["Sheet1", "Sheet1 (2)"]);
  expect(office.host.read("Sheet1 (2)", "A1")).toEqual([["x"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1 (2)").delete();
    await context.sync();
  });
  expect(office.host.sheetNames()).toEqual(["Sheet1"]);
});

test("a hidden sheet shown again is not activated", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Back");
    sheet.visibility = "Hidden";
    await context.sync();
    sheet.visibility = "Visible";
    await context.sync();
  });
  expect(office.host.book.activeSheet.getName()).toBe("Sheet1");
});

test("where the active sheet is deleted the one to its right becomes active, else the one to its left", async () => {
  const active = async (): Promise<string> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["Left", "Mid", "Right"]) worksheets.add(name);
    worksheets.getItem("Mid").activate();
    await context.sync();
    worksheets.getItem("Mid").delete();
    await context.sync();
  });
  expect(await active()).toBe("Right");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Right").delete();
    await context.sync();
  });
  expect(await active()).toBe("Left");
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const remove = excelFailure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    }),
  );
  expect(await remove).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
});

test("a sheet that is not there is ItemNotFound, or a null object that leads to null objects", async () => {
  const failure = await excelFailure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  const missing = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    const range = sheet.getRange("A1");
    range.load("address");
    await context.sync();
    return [sheet, range].map(({ isNullObject }) => isNullObject);
  });
  expect(missing).toEqual([true, true]);
});

test.each([
  ["Sheet1", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["a name of more than thirty-one characters", "InvalidArgument"],
])("a sheet cannot be called %j: %s", async (name, code) => {
  const failure = await excelFailure(
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code, location: "WorksheetCollection.add" });
});

test("a protected sheet refuses writes until it is unprotected", async () => {
  const write = (unprotect: boolean) =>
    excelFailure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        if (unprotect) sheet.protection.unprotect();
        else sheet.protection.protect();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
  expect(await write(false)).toMatchObject({ code: "AccessDenied" });
  expect(await write(true)).toBeNull();
});

test("tab colour, grid lines, visibility and frozen panes are set and read", async () => {
  const look = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Look");
    sheet.tabColor = "#FF8800";
    sheet.showGridlines = false;
    sheet.visibility = "VeryHidden";
    sheet.freezePanes.freezeRows(2);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    sheet.load("tabColor,showGridlines,visibility");
    await context.sync();
    return [sheet.tabColor, sheet.showGridlines, sheet.visibility, frozen.address];
  });
  expect(look).toEqual(["#FF8800", false, "VeryHidden", "Look!1:2"]);
});

test("a protected sheet lets unlocked cells be written, and no others", async () => {
  const write = (address: string) =>
    excelFailure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[1]];
        await context.sync();
      }),
    );
  const locked = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").format.protection.locked = false;
    sheet.protection.protect();
    const protectionOf = (address: string) =>
      context.workbook.worksheets.getItem("Sheet1").getRange(address).format.protection;
    const part = protectionOf("B2");
    const mixed = protectionOf("A1:B2");
    part.load("locked");
    mixed.load("locked");
    await context.sync();
    return [part.locked, mixed.locked];
  });
  expect(locked).toEqual([false, null]);
  expect(await write("C3")).toBeNull();
  expect(await write("A1")).toMatchObject({ code: "AccessDenied" });
});

test("a sheet whose formulas name that sheet can be deleted, and formulas elsewhere become #REF!", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Own");
    sheet.getRange("A1:A2").formulas = [["=Own!A2+1"], [5]];
    worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["=Own!A2"], ["=1+1"]];
    await context.sync();
    sheet.delete();
    await context.sync();
    const left = worksheets.getItem("Sheet1").getRange("A1:A2");
    left.load({ values: true });
    worksheets.load({ name: true });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(left.values).toEqual([["#REF!"], [2]]);
  });
});

test("renaming a sheet renames it in the formulas that name it, quoted and beside others", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("It's one").getRange("A1").values = [[2]];
    worksheets.add("Two").getRange("A1").values = [[3]];
    const range = worksheets.getItem("Sheet1").getRange("A1:A3");
    range.formulas = [["='It''s one'!A1+Two!A1"], ["='It''s one'!A1*10"], ["=Two!A1"]];
    await context.sync();
    worksheets.getItem("It's one").name = "Three";
    await context.sync();
    range.load({ values: true, formulas: true });
    await context.sync();
    expect(range.values).toEqual([[5], [20], [3]]);
    expect(range.formulas).toEqual([["=Three!A1+Two!A1"], ["=Three!A1*10"], ["=Two!A1"]]);
  });
});

test("a copy has the original's table, conditional format and chart as its own", async () => {
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Name", "Amount"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Deals";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).name = "Bars";
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=B2>1";
    format.custom.format.font.color = "#FF0000";
    await context.sync();
    const copy = sheet.copy("End");
    copy.getRange("B2").values = [[10]];
    await context.sync();
    const { tables, charts } = copy;
    tables.load("name");
    charts.load("name");
    const formats = copy.getRange("B2:B3").conditionalFormats;
    formats.load("type");
    copy.load("id");
    await context.sync();
    return {
      id: copy.id,
      tables: tables.items.map(({ name }) => name),
      charts: charts.items.map(({ name }) => name),
      formats: formats.items.length,
    };
  });
  const { id, ...copied } = found;
  expect(copied).toEqual({ tables: ["Deals2"], charts: ["Bars"], formats: 1 });
  const [chart] = office.host.book.charts.on(id);
  expect(chart.series.map(({ values }) => values?.sheetId)).toEqual([id]);
  expect(office.host.read("Sheet1", "B2")).toEqual([[1]]);
});
