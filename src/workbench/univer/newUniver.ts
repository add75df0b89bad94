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

const WORKBOOK_ID = "workbook";

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
  const sheet = { ...NEW_SHEET, id: "sheet-1", name: "Sheet1" };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: WORKBOOK_ID,
    name: "Book1",
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
    defaultStyle: { ff: "Arial", fs: 11 },
  });
  // Undo acts on the unit that has the focus, which without a screen nothing ever gives it.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(WORKBOOK_ID);
}
