import { AddWorksheetMergeCommand, RemoveWorksheetMergeCommand } from "@univerjs/sheets";
import type { Area } from "../../formulaText/area";
import type { Book } from "./book";

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

export async function mergeCells({ book, sheetId, area }: Target, across: boolean): Promise<void> {
  const selections: Area[] = [];
  if (across) {
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      selections.push({ ...area, startRow: row, endRow: row });
    }
  } else selections.push(area);
  await book.run(AddWorksheetMergeCommand.id, {
    subUnitId: sheetId,
    selections,
    defaultMerge: true,
  });
}

export async function unmergeCells({ book, sheetId, area }: Target): Promise<void> {
  if (book.sheet(sheetId).getMergeData().length === 0) return;
  await book.run(RemoveWorksheetMergeCommand.id, { subUnitId: sheetId, ranges: [area] });
}
