import {
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import { excelFailure } from "../support/excelFailure";
import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;

beforeEach(async () => {
  office = await openWorkbook();
  await office.host.write("Sheet1", "A1:B4", [
    ["fail", 1],
    ["ok", 5],
    ["FAILED", 9],
    ["", 3],
  ]);
});

afterEach(() => {
  office.dispose();
});

/** Adds a conditional format to a range of Sheet1. */
const format = (
  address: string,
  type: Excel.ConditionalFormatType,
  fill: (format: Excel.ConditionalFormat) => void,
): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    fill(range.conditionalFormats.add(type));
    await context.sync();
  });

/** The fill that each cell of a column is drawn with. */
async function fills(column: number, rows = 4): Promise<unknown[]> {
  const { book } = office.host;
  const service = book.injector.get(ConditionalFormattingService);
  const sheetId = book.activeSheet.getSheetId();
  const read = () =>
    Array.from({ length: rows }, (_, row) =>
      style(service.composeStyle(book.unitId, sheetId, row, column)),
    );
  read();
  await office.idle();
  await noticed();
  await office.idle();
  return read();
}

/** Univer gathers for a while which rules a change concerns: one of ours, and all before it are gathered too. */
function noticed(): Promise<void> {
  const { book } = office.host;
  const rules = book.injector.get(ConditionalFormattingViewModel);
  return new Promise((resolve) => {
    const watch = rules.markDirty$.subscribe(({ cfId }) => {
      if (cfId !== "ours") return;
      watch.unsubscribe();
      resolve();
    });
    rules.markRuleDirty(book.unitId, book.activeSheet.getSheetId(), "ours");
  });
}

const style = (composed: ReturnType<ConditionalFormattingService["composeStyle"]>): unknown =>
  composed?.style?.bg?.rgb ?? null;

test("a formula's relative references are seen from each cell, and the format follows an edit", async () => {
  await format("B1:B4", Excel.ConditionalFormatType.custom, ({ custom }) => {
    custom.rule.formula = "=AND($B1>$D$1,LEN($A1)>0)";
    custom.format.fill.color = "#FFC7CE";
    custom.format.font.color = "#9C0006";
  });
  await office.host.write("Sheet1", "D1", 4);
  await office.idle();
  expect(await fills(1)).toEqual([null, "#FFC7CE", "#FFC7CE", null]);
  await office.host.write("Sheet1", "D1", 6);
  await office.idle();
  expect(await fills(1)).toEqual([null, null, "#FFC7CE", null]);
});

test("a cell's value is compared with a constant or with what another sheet says", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Inputs").getRange("C5").values = [[4]];
    await context.sync();
  });
  await format("B1:B4", Excel.ConditionalFormatType.cellValue, ({ cellValue }) => {
    cellValue.rule = { formula1: "=Inputs!$C$5", operator: "GreaterThan" };
    cellValue.format.fill.color = "#C6EFCE";
  });
  await office.idle();
  expect(await fills(1)).toEqual([null, "#C6EFCE", "#C6EFCE", null]);
  await office.host.write("Inputs", "C5", 8);
  await office.idle();
  expect(await fills(1)).toEqual([null, null, "#C6EFCE", null]);
});

test("text is searched without regard to case", async () => {
  await format("A1:A4", Excel.ConditionalFormatType.containsText, ({ textComparison }) => {
    textComparison.format.fill.color = "#FFEB9C";
    textComparison.rule = { operator: "Contains", text: "Fail" };
  });
  await office.idle();
  expect(await fills(0)).toEqual(["#FFEB9C", null, "#FFEB9C", null]);
});

test("a colour scale shades from the lowest value to the highest", async () => {
  await format("B1:B4", Excel.ConditionalFormatType.colorScale, ({ colorScale }) => {
    colorScale.criteria = {
      minimum: { formula: undefined, type: "LowestValue", color: "#FFFFFF" },
      maximum: { formula: undefined, type: "HighestValue", color: "#FF0000" },
    };
  });
  await office.idle();
  const shades = (await fills(1)).map((rgb) => /\d+\D+(\d+)/.exec(String(rgb))?.[1]).map(Number);
  expect(shades).toEqual([255, 128, 0, 191]);
});

test("a scale of three colours goes through the one in the middle", async () => {
  await format("B1:B4", Excel.ConditionalFormatType.colorScale, ({ colorScale }) => {
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FF0000" },
      midpoint: { formula: "50", type: "Percent", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    };
  });
  await office.idle();
  const channels = (await fills(1)).map((rgb) =>
    String(rgb).match(/\d+/g)?.slice(0, 3).map(Number),
  );
  expect(channels).toEqual([
    [255, 0, 0],
    [255, 255, 255],
    [0, 255, 0],
    [255, 128, 128],
  ]);
});

test("formats are counted, read back, cleared, and cleared by undo of what added them", async () => {
  await format("B1:B4", Excel.ConditionalFormatType.cellValue, ({ cellValue }) => {
    cellValue.rule = { formula1: "1", formula2: "2", operator: "Between" };
    cellValue.format.font.bold = true;
    cellValue.format.fill.color = "red";
  });
  const read = () =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
      conditionalFormats.load("items/type,items/priority,items/cellValueOrNullObject/rule");
      await context.sync();
      return [
        conditionalFormats.items.length,
        conditionalFormats.items.map(({ type, cellValueOrNullObject: { rule } }) => [type, rule]),
      ] as unknown;
    });
  const rule = { formula1: "1", formula2: "2", operator: "Between" };
  expect(await read()).toEqual([1, [["CellValue", rule]]]);
  expect(await fills(1)).toEqual(["#FF0000", null, null, null]);
  await office.host.undo();
  expect(await read()).toEqual([0, []]);
  expect(await fills(1)).toEqual([null, null, null, null]);
  await office.host.redo();
  expect(await fills(1)).toEqual(["#FF0000", null, null, null]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await read()).toEqual([0, []]);
  expect(await fills(1)).toEqual([null, null, null, null]);
});

test("an operator that Excel has not is refused, and so is a type the workbench has not", async () => {
  const wrong = format("B1", Excel.ConditionalFormatType.cellValue, ({ cellValue }) => {
    cellValue.rule = { formula1: "1", operator: "Near" as "Between" };
  });
  expect(await excelFailure(wrong)).toMatchObject({ code: "InvalidArgument" });
  const bars = format("B1", Excel.ConditionalFormatType.dataBar, () => undefined);
  expect(await excelFailure(bars)).toMatchObject({ code: "InvalidArgument" });
});

test("a colour scale sees the values that a formula spills, and follows them", async () => {
  await format("D1:D3", Excel.ConditionalFormatType.colorScale, ({ colorScale }) => {
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FF0000" },
      maximum: { type: "HighestValue", color: "#0000FF" },
    };
  });
  await office.host.write("Sheet1", "D1", "=B1:B3*1");
  await office.idle();
  const [low, middle, high] = await fills(3, 3);
  expect(low).not.toBe(high);
  expect([low, high]).not.toContain(middle);
  await office.host.write("Sheet1", "B1:B3", [[9], [5], [1]]);
  await office.idle();
  expect(await fills(3, 3)).toEqual([high, middle, low]);
});
