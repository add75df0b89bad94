import { generateRandomId } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { InsertSheetCommand } from "@univerjs/sheets";
import type { Host } from "../../host";
import { activate } from "../../book/selection";
import { clearBook } from "./clearBook";
import { openCharts } from "./openCharts";
import { openConditionalFormats } from "./openConditionalFormats";
import { openLinks } from "./openLinks";
import { openNames } from "./openNames";
import { openPageLayout } from "./openPageLayout";
import { openPictures } from "./openPictures";
import { openTables } from "./openTables";
import { openValidations } from "./openValidations";
import { FILE_FONT } from "../style/toFileStyle";
import type { FileContent } from "./readWorkbook";
import { readWorkbook } from "./readWorkbook";
import { sheetData } from "./sheetData";

/**
 * Opens an .xlsx file in the place of the workbook that is open: one step, which undo takes back. The file is
 * read to its end first; a file that cannot be read changes nothing.
 *
 * @throws XlsxError
 */
export async function openXlsx(host: Host, bytes: Uint8Array): Promise<void> {
  const content = await readWorkbook(bytes);
  await host.idle();
  host.openUndoGroup();
  let isDone = false;
  try {
    await replaceBook(host, content);
    isDone = true;
  } finally {
    host.closeUndoGroup();
    if (!isDone) await host.undo();
  }
  await host.idle();
}

async function replaceBook({ book }: Host, { file, names, serial }: FileContent): Promise<void> {
  const finish = await clearBook(book);
  const defaults = { ff: FILE_FONT.name, fs: FILE_FONT.size };
  const opened = file.worksheets.map((from) => ({ from, id: generateRandomId(8) }));
  for (const { from, id } of opened) {
    const index = book.workbook.getSheets().length;
    const sheet = sheetData(from, { id, serial, defaults });
    await book.run(InsertSheetCommand.id, { index, sheet });
    book.facts.of(id).veryHidden = from.state === "veryHidden";
  }
  for (const { from, id } of opened) {
    openTables(book, id, from);
    openLinks(book, id, from);
    openValidations(book, id, from);
    openConditionalFormats(book, id, from);
    openPageLayout(book, id, from);
    await openCharts(book, id, from);
    openPictures(book, id, from);
  }
  await openNames(
    book,
    names,
    opened.map(({ id }) => id),
  );
  const shown = opened.filter(({ from }) => from.state === "visible");
  // A file need not say how it is seen; the library's types say that it does.
  const views = file.views as typeof file.views | undefined;
  const active = opened.at(views?.at(0)?.activeTab ?? 0);
  await activate(book, (active && shown.includes(active) ? active : (shown.at(0) ?? opened[0])).id);
  await finish();
  await book.run(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      commands: [],
      forceCalculation: true,
    },
    { onlyLocal: true },
  );
}
