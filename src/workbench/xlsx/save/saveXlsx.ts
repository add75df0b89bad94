import type { Book } from "../../book/book";
import { excelFiles } from "../excelFiles";
import { saveNames } from "./saveNames";
import { saveSheet } from "./saveSheet";

/**
 * The workbook as an .xlsx file, formulas with the values they have now: wait until it is calculated.
 *
 * @param namespace  of the add-in's functions, which the format stores under names of their own
 */
export async function saveXlsx(book: Book, namespace: string): Promise<Uint8Array> {
  const { Workbook } = await excelFiles();
  const file = new Workbook();
  const shown = book.workbook.getSheets();
  for (const sheet of shown) saveSheet({ book, file, sheet, namespace });
  saveNames(book, file, namespace);
  const activeTab = Math.max(0, shown.indexOf(book.activeSheet));
  file.views = [
    { x: 0, y: 0, width: 28_800, height: 16_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  return withCalculation(await file.xlsx.writeBuffer());
}

/**
 * The version of the calculation that Excel writes since 2019. A file of an older one is calculated anew when it is
 * opened, and without the add-in its formulas would lose their values ([MS-XLS] RecalcId; ECMA-376 §18.2.2).
 */
const CALCULATION = 191_029;
const WORKBOOK = "xl/workbook.xml";

/** The library writes the version of Excel 2016, and offers no other. */
async function withCalculation(bytes: Uint8Array): Promise<Uint8Array> {
  const { ZipEditor, unzip } = await import("@cj-tech-master/excelts/archive");
  const entry = await unzip(bytes).get(WORKBOOK);
  const xml = entry === null ? "" : new TextDecoder().decode(await entry.bytes());
  const changed = xml.replace(/(<calcPr\b[^>]*\bcalcId=")\d+"/, `$1${CALCULATION}"`);
  if (changed === xml) throw new Error("The library no longer writes calcId as it did");
  return (await ZipEditor.open(bytes)).set(WORKBOOK, changed).bytes();
}
