import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/save/saveXlsx";
import type { OfficeInNode } from "../../support/officeInNode";
import { openWorkbook } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook({ addin: "dist" });
});
afterEach(() => {
  office.dispose();
  jest.restoreAllMocks();
});

const save = (): Promise<Uint8Array> => saveXlsx(office.host.book, "OURO");

/** A sheet with one of everything, written through Excel's own API. */
async function writeEverything(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "My sheet";
    sheet.tabColor = "#70AD47";
    sheet.showGridlines = false;
    sheet.getRange("A1:C4").formulas = [
      ["From", "To", "Amount"],
      ["V", "A", 10],
      ["A", "V", 35],
      ["", "V", 65],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Flows";
    table.style = "TableStyleLight1";
    sheet.getRange("E1:E5").formulas = [
      ['=OURO.CIRCULAR_SHARE(A1:C4,"V")'],
      ["=SUM(Flows[Amount])*rate"],
      ["=1/0"],
      [true],
      ["'=text"],
    ];
    sheet.getRange("G1").formulas = [["=OURO.CIRCULAR_SUMMARY(A1:C4)"]];
    context.workbook.names.add("rate", sheet.getRange("I9"));
    sheet.getRange("I9").values = [[0.14]];
    sheet.getRange("I9").numberFormat = [["0.0%"]];
    const { format } = sheet.getRange("E2");
    format.font.set({ bold: true, color: "#0000FF", size: 14 });
    format.fill.color = "#FFFBE6";
    format.horizontalAlignment = "Right";
    format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("B:B").format.columnWidth = 90;
    sheet.getRange("3:3").format.rowHeight = 30;
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  await office.idle();
}

async function looks(): Promise<unknown> {
  return Excel.run(async (context) => {
    // Every part is loaded through the object that has it; the rule knows only loading through the sheet.
    /* eslint-disable office-addins/load-object-before-read -- see above */
    const sheet = context.workbook.worksheets.getItem("My sheet");
    sheet.load({ tabColor: true, showGridlines: true });
    const range = sheet.getRange("E2");
    range.format.load({ horizontalAlignment: true });
    range.format.font.load({ bold: true, color: true, size: true, name: true });
    range.format.fill.load({ color: true });
    const rate = sheet.getRange("I9");
    rate.load({ numberFormat: true });
    const column = sheet.getRange("B:B").format;
    column.load({ columnWidth: true });
    const row = sheet.getRange("3:3").format;
    row.load({ rowHeight: true });
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load({ address: true });
    const table = sheet.tables.getItem("Flows");
    table.load({ name: true, style: true });
    await context.sync();
    return [
      [sheet.tabColor, sheet.showGridlines, range.format.horizontalAlignment],
      [range.format.font.toJSON(), range.format.fill.color, rate.numberFormat],
      [column.columnWidth, row.rowHeight, frozen.address, table.name, table.style],
    ];
  });
}

test("a workbook that is saved, opened, saved and opened again is the same to Microsoft's library", async () => {
  await writeEverything();
  const complaints = jest.spyOn(console, "warn").mockImplementation();
  const before = [await snapshot(), await looks()];
  for (let times = 0; times < 2; times++) {
    const bytes = await save();
    await openXlsx(office.host, bytes);
    expect([await snapshot(), await looks()]).toEqual(before);
  }
  // The library checks each file it writes against what Excel insists on.
  expect(complaints.mock.calls).toEqual([]);
});

test("a file that cannot be read changes nothing", async () => {
  await writeEverything();
  const before = await snapshot();
  const bytes = await save();
  const bad: [Uint8Array, string][] = [
    [new TextEncoder().encode("no zip at all"), "not-a-workbook"],
    [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "old-format"],
    [new Uint8Array(0), "not-a-workbook"],
  ];
  for (const [content, code] of bad) {
    await expect(openXlsx(office.host, content)).rejects.toMatchObject({ code });
  }
  await expect(openXlsx(office.host, bytes.slice(0, bytes.length / 2))).rejects.toThrow(/workbook/);
  expect(await snapshot()).toEqual(before);
});
