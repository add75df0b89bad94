import { generateRandomId, ICommandService } from "@univerjs/core";
import { CopySheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { excelError } from "../protocol/errors";
import type { Book } from "./book";
import type { Chart, ChartSeries } from "./charts/chart";
import type { SheetArea } from "./univerBook";
import type { Records, SheetRecord } from "./records";
import { stayOnSheet } from "./selection";
import { freeName, moveSheet } from "./sheets";

/** Copies a sheet with all that is on it, named "Deals (2)" as Excel names the copy of "Deals". */
export async function copySheet(book: Book, sheetId: string, position: number): Promise<string> {
  const original = book.sheet(sheetId);
  const before = new Set(book.workbook.getSheets().map((sheet) => sheet.getSheetId()));
  await stayOnSheet(book, () => book.run(CopySheetCommand.id, { subUnitId: sheetId }));
  const copy = book.workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw excelError("GeneralException");
  const id = copy.getSheetId();
  const name = freeName(book, (number) => `${original.getName()} (${number})`, 2);
  await book.run(SetWorksheetNameCommand.id, { subUnitId: id, name });
  await moveSheet(book, id, position);
  copyWhatUniverLacks(book, sheetId, id);
  return id;
}

function copyWhatUniverLacks(book: Book, from: string, to: string): void {
  removeUniversRules(book, to);
  const anew = <T extends SheetRecord>(record: T): T => ({
    ...record,
    id: `{${generateRandomId(12)}}`,
    sheetId: to,
  });
  copyRecords(book.conditionalFormats, from, anew);
  copyRecords(book.pictures, from, anew);
  copyRecords(book.charts, from, (chart) => anew(lookingAt(chart, from, to)));
  copyRecords(book.pageLayouts, from, (layout) => ({ ...layout, id: to, sheetId: to }));
  for (const table of book.tables.all().filter((one) => one.sheetId === from)) {
    const name = freeTableName(book, table.name);
    book.tables.change({
      before: null,
      after: { ...table, id: book.tables.nextId(), name, sheetId: to },
    });
  }
  const [facts, copied] = [book.facts.of(from), book.facts.of(to)];
  copied.protected = facts.protected;
  for (const [address, rule] of facts.validation) copied.validation.set(address, rule);
  for (const [address, link] of facts.hyperlinks) copied.hyperlinks.set(address, link);
  for (const [cell, kept] of facts.keptFormulas) copied.keptFormulas.set(cell, kept);
  copied.locks.push(...facts.locks);
}

function copyRecords<T extends SheetRecord>(
  records: Records<T>,
  sheetId: string,
  copied: (record: T) => T,
): void {
  for (const record of records.on(sheetId)) records.add(copied(record));
}

/** Univer copies the rules it draws; the book's own bring theirs along. */
function removeUniversRules(book: Book, subUnitId: string): void {
  const { unitId } = book;
  const rules = book.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(unitId, subUnitId);
  const commands = book.injector.get(ICommandService);
  for (const { cfId } of rules ?? [])
    commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
}

/** A chart over cells of its own sheet looks at the copy's cells. */
function lookingAt(chart: Chart, from: string, to: string): Chart {
  const area = <A extends SheetArea | null>(at: A): A =>
    at?.sheetId === from ? { ...at, sheetId: to } : at;
  const series = chart.series.map((one): ChartSeries => ({
    ...one,
    name: typeof one.name === "string" ? one.name : area(one.name),
    values: area(one.values),
    categories: area(one.categories),
  }));
  return { ...chart, series };
}

function freeTableName(book: Book, name: string): string {
  for (let number = 2; ; number += 1)
    if (!book.tables.find(name + String(number))) return name + String(number);
}
