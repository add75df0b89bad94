import type { ILocales } from "@univerjs/core";
import {
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { NEW_SHEET } from "../book/sheets";
import { spillFast } from "./spillFast";
import { GroupingUndo } from "./undo";

let opened = 0;

export function newUniver(locales: ILocales, darkMode: boolean): Univer {
  spillFast();
  return new Univer({
    locale: LocaleType.EN_US,
    locales,
    darkMode,
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: GroupingUndo }]],
  });
}

/** An empty workbook with the sheet Excel starts with. To be called after the plugins are registered. */
export function openEmptyWorkbook(univer: Univer): void {
  // Univer keeps what it has parsed and read by the workbook's id, for all workbooks of a process: of two that are open
  // at once under one id, each would be calculated from the other's cells.
  const id = opened++ === 0 ? "workbook" : `workbook${opened}`;
  const sheet = { ...NEW_SHEET, id: "sheet-1", name: "Sheet1" };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id,
    name: "Book1",
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
    defaultStyle: { ff: "Arial", fs: 11 },
  });
  // Undo acts on the unit that has the focus, which without a screen nothing ever gives it.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
}
