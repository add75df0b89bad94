import { inExcel } from "../inExcel";
import { sheetWords } from "../../words/sheets/sheetWords";
import { WorkbookError } from "../workbookError";
import type { StoredTable } from "../stored/studies";
import { entered } from "../../plan/content";
import { outcomeContent, reference } from "../../studies/cell";
import { readCellNamed } from "../cells/readCell";
import { stampText } from "../../studies/stampText";
import { readKept } from "./store";
import { inStudy } from "./studySheet";
import { scanned } from "./table";
import type { Axis, StudyOptions, WrittenStudy } from "../../studies/types";

/** The sheets with tables that can be calculated again. */
export function listTables(): Promise<{ sheet: string; result: string }[]> {
  return inExcel({}, async (context) => {
    const tables = await readKept(context, "tables");
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    return tables.flatMap(({ sheetId, result }) => {
      const sheet = worksheets.items.find(({ id }) => id === sheetId);
      return sheet === undefined ? [] : [{ sheet: sheet.name, result: result.label }];
    });
  });
}

/**
 * Calculates a table again, with the values that its axes hold now, and writes the numbers over the old.
 *
 * @throws WorkbookError "no-study" where the sheet holds no such table
 */
export async function refreshTable(
  sheet: string,
  options: StudyOptions = {},
): Promise<WrittenStudy> {
  const { studies } = await sheetWords(options.language ?? "en");
  const { table, axes } = await tableOn(sheet);
  const [result, ...cells] = await Promise.all(
    [table.result, table.down, ...(table.across ? [table.across] : [])].map((cell) =>
      readCellNamed(reference(cell)),
    ),
  );
  const [down, across] = cells.map((cell, i): Axis => ({ cell, values: axes[i] }));
  return inStudy(async ({ context }) => {
    const request = table.across ? { result, down, across } : { result, down };
    const numbers = await scanned(context, request, options);
    const page = context.workbook.worksheets.getItem(sheet);
    page.getRange(table.body).formulas = numbers.map((row) => row.map(outcomeContent).map(entered));
    const stamp = stampText(studies, new Date(), true);
    page.getRange(table.stamp).formulas = [[entered(stamp)]];
    await context.sync();
    return { sheet, method: "scan" };
  });
}

/** What is kept of a sheet's table, and the numbers its axes hold now. */
function tableOn(sheet: string): Promise<{ table: StoredTable; axes: number[][] }> {
  return inExcel({}, async (context) => {
    const tables = await readKept(context, "tables");
    const page = context.workbook.worksheets.getItem(sheet);
    page.load({ id: true });
    await context.sync();
    const table = tables.find(({ sheetId }) => sheetId === page.id);
    if (table === undefined) throw new WorkbookError("no-study", sheet);
    const [first, last] = table.body.split(":").map((cell) => Number(cell.replace(/\D/g, "")));
    const left = page.getRange(`A${first}:A${last}`);
    const above = page.getRange(table.body.replace(/\d+/g, String(first - 1)));
    // Above a table of one input stands what the result is called.
    const sides = table.across ? [left, above] : [left];
    for (const side of sides) side.load({ values: true });
    await context.sync();
    const axes = sides
      .map(({ values }) => (values as unknown[][]).flat())
      .map((values) =>
        values.map((value) => {
          if (typeof value === "number") return value;
          throw new WorkbookError("not-a-number", `${sheet}: ${String(value)}`);
        }),
      );
    return { table, axes };
  });
}
