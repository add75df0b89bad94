import { cellAnswer, onSheet, outcome, type Answer, type Bench, type Probe } from "../probe";

/** The selection events that switching to another sheet and back raises, as sheet and address. */
async function eventsOfSwitching({ sheetName }: Bench): Promise<Answer> {
  const heard: Answer[] = [];
  const other = `${sheetName} 2`;
  const remove = await Excel.run(async (context) => {
    context.workbook.worksheets.add(other).getRange("B2").select();
    await context.sync();
    const handler = context.workbook.onSelectionChanged.add(async ({ workbook }) => {
      const range = workbook.getActiveCell();
      range.load("address");
      await range.context.sync();
      heard.push(range.address.replace(/^.*!/, ""));
    });
    await context.sync();
    return handler;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).activate();
    await context.sync();
    context.workbook.worksheets.getItem(other).activate();
    await context.sync();
  });
  await Excel.run(remove.context, async (context) => {
    remove.remove();
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(other).delete();
    await context.sync();
  });
  return heard;
}

function on(bench: Bench, work: (sheet: Excel.Worksheet) => void): Promise<string> {
  return outcome(() =>
    onSheet(bench, async (sheet, context) => {
      work(sheet);
      await context.sync();
    }),
  );
}

export const sheetProbes: readonly Probe[] = [
  {
    id: "freeze-on-sheet-behind",
    asks: "Can rows be frozen on a sheet that is not active?",
    run: (bench) =>
      on(bench, (sheet) => {
        sheet.freezePanes.freezeRows(2);
      }),
  },
  {
    id: "gridlines-on-sheet-behind",
    asks: "Can gridlines be switched off on a sheet that is not active?",
    run: (bench) =>
      on(bench, (sheet) => {
        sheet.showGridlines = false;
      }),
  },
  {
    id: "page-zoom",
    asks: "Is fitting to one page wide kept, or the error on a computer without a printer?",
    run: (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.pageLayout.load("zoom");
        await context.sync();
        const { horizontalFitToPages, verticalFitToPages, scale } = sheet.pageLayout.zoom;
        return [horizontalFitToPages, verticalFitToPages, scale].map(cellAnswer);
      }),
  },
  {
    id: "table-number-headers",
    asks: "What becomes of numbers in the header row of a table?",
    run: (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          [2025, "Name"],
          [1, 2],
        ];
        const header = sheet.tables.add("A1:B2", true).getHeaderRowRange();
        header.load("values");
        await context.sync();
        return header.values as Answer[][];
      }),
  },
  {
    id: "table-resize",
    asks: "Can a table be resized?",
    run: (bench) =>
      on(bench, (sheet) => {
        sheet.tables.add("D1:E2", true).resize("D1:E5");
      }),
  },
  {
    id: "spill-into-table",
    asks: "What does a spilling formula show inside a table?",
    run: (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.tables.add("G1:H3", true);
        const cell = sheet.getRange("G2");
        cell.formulas = [["=SEQUENCE(2)"]];
        cell.load("values");
        await context.sync();
        return (cell.values as Answer[][])[0][0];
      }),
  },
  {
    id: "sheet-custom-property",
    asks: "Can a sheet carry a custom property, and is it read back?",
    run: (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.customProperties.add("ouroboros", "probe");
        const property = sheet.customProperties.getItem("ouroboros");
        property.load("value");
        await context.sync();
        return property.value;
      }),
  },
  {
    id: "list-validation",
    asks: "Is a drop-down list read back as written?",
    run: (bench) =>
      onSheet(bench, async (sheet, context) => {
        const { dataValidation } = sheet.getRange("J1");
        dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
        dataValidation.load("rule,type");
        await context.sync();
        return { type: dataValidation.type, source: cellAnswer(dataValidation.rule.list?.source) };
      }),
  },
  {
    id: "selection-events-of-switching",
    asks: "Which cells do selection events name when the user goes to another sheet and back?",
    run: eventsOfSwitching,
  },
  {
    id: "long-sheet-name",
    asks: "How is a sheet name of 32 characters refused?",
    run: ({ sheetName }) =>
      outcome(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheetName).name = "x".repeat(32);
          await context.sync();
        }),
      ),
  },
];
