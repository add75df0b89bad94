import { outcome, type Bench, type Probe } from "../probe";

/** What a command answers inside one undo group; an Excel without undo groups runs it without. */
function inGroup(
  { sheetName }: Bench,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  options: { readonly delayForCellEdit?: boolean } = {},
): Promise<string> {
  return outcome(() =>
    Excel.run({ ...options, mergeUndoGroup: true }, async (context) => {
      work(context.workbook.worksheets.getItem(sheetName), context);
      await context.sync();
    }),
  );
}

export const undoProbes: readonly Probe[] = [
  {
    id: "undo-group-values",
    asks: "Is a write of values allowed in an undo group?",
    run: (bench) =>
      inGroup(bench, (sheet) => {
        sheet.getRange("A1").values = [[1]];
      }),
  },
  {
    id: "undo-group-delete-sheet",
    asks: "Is deleting a sheet allowed in an undo group?",
    run: (bench) =>
      inGroup(bench, (_, context) => {
        context.workbook.worksheets.add(`${bench.sheetName} 2`).delete();
      }),
  },
  {
    id: "undo-group-add-sheet",
    asks: "Is adding a sheet allowed in an undo group?",
    run: async (bench) => {
      const name = `${bench.sheetName} 3`;
      const answer = await inGroup(bench, (_, context) => {
        context.workbook.worksheets.add(name);
      });
      await outcome(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItemOrNullObject(name).delete();
          await context.sync();
        }),
      );
      return answer;
    },
  },
  {
    id: "undo-group-rename-sheet",
    asks: "Is renaming a sheet allowed in an undo group?",
    run: (bench) =>
      inGroup(bench, (sheet) => {
        sheet.name = `${bench.sheetName} x`;
        sheet.name = bench.sheetName;
      }),
  },
  {
    id: "undo-group-name-comment",
    asks: "Is setting the comment of a name allowed in an undo group?",
    run: (bench) =>
      inGroup(bench, (sheet) => {
        sheet.names.add("Probe_name", sheet.getRange("A1")).comment = "a comment";
      }),
  },
  {
    id: "undo-group-1600-formulas",
    asks: "Does an undo group take 1,600 formulas?",
    run: (bench) =>
      inGroup(bench, (sheet) => {
        sheet.getRange("A1:A1600").formulas = Array.from({ length: 1600 }, (_, i) => [`=${i}+1`]);
      }),
  },
  {
    id: "undo-group-delay-for-cell-edit",
    asks: "Do undo groups and waiting for the end of a cell edit go together?",
    run: (bench) =>
      inGroup(
        bench,
        (sheet) => {
          sheet.getRange("A1").values = [[1]];
        },
        { delayForCellEdit: true },
      ),
  },
];
