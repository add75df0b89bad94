import { formatArea } from "../../../formulaText/addresses";
import type { Area } from "../../../formulaText/area";
import type { Book } from "../../book/book";
import { excelFiles } from "../excelFiles";
import { saveSheet } from "./saveSheet";
import type { Workbook } from "@cj-tech-master/excelts";
import { allNames, isWorkbookWide } from "../../book/names";
import { storedFormula } from "../formula/storedFormula";

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
  return finished(
    await file.xlsx.writeBuffer({ validate: false }),
    shown.map((sheet) => sheet.getMergeData()),
  );
}

/**
 * The version of the calculation that Excel writes since 2019. A file of an older one is calculated anew when it is
 * opened, and without the add-in its formulas would lose their values ([MS-XLS] RecalcId; ECMA-376 §18.2.2).
 */
const CALCULATION = 191_029;

/** What the library writes in another way than Excel needs it, and offers no word for. */
async function finished(
  bytes: Uint8Array,
  merges: readonly (readonly Area[])[],
): Promise<Uint8Array> {
  const { ZipEditor, unzip } = await import("@cj-tech-master/excelts/archive");
  const editor = await ZipEditor.open(bytes);
  for await (const entry of unzip(bytes).entries()) {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.path);
    const merged = sheet ? (merges.at(Number(sheet[1]) - 1) ?? []) : [];
    const change =
      merged.length > 0
        ? (xml: string) => withMerges(xml, merged)
        : CHANGES.find(([pattern]) => pattern.test(entry.path))?.[1];
    if (change) editor.set(entry.path, change(new TextDecoder().decode(await entry.bytes())));
  }
  return editor.bytes();
}

/** Merged areas, which the library would compare each with all others. */
function withMerges(xml: string, merged: readonly Area[]): string {
  const list = merged.map(({ startRow, endRow, startColumn, endColumn }) => {
    return `<mergeCell ref="${formatArea({ startRow, endRow, startColumn, endColumn })}"/>`;
  });
  const element = `<mergeCells count="${list.length}">${list.join("")}</mergeCells>`;
  const changed = xml.replace(
    /(?:<\/sheetData>|<sheetData\/>)(?:<sheetProtection\b[^>]*\/>)?/,
    (before) => before + element,
  );
  if (changed === xml) throw new Error("The library no longer writes sheetData as it did");
  return changed;
}

function withCalcId(xml: string): string {
  const changed = xml.replace(/(<calcPr\b[^>]*\bcalcId=")\d+"/, `$1${CALCULATION}"`);
  if (changed === xml) throw new Error("The library no longer writes calcId as it did");
  return changed;
}

/** A table without filter buttons has no filter; Excel drops one whose buttons are all hidden. */
function withoutHiddenFilter(xml: string): string {
  const columns = xml.match(/<filterColumn\b[^>]*>/g) ?? [];
  const isHidden = columns.length > 0 && columns.every((one) => one.includes('hiddenButton="1"'));
  return isHidden ? xml.replace(/<autoFilter\b[^>]*>.*?<\/autoFilter>/s, "") : xml;
}

/** A plain carriage return would be read back as a line feed (ECMA-376 §22.4.2.4, bstr). */
const withReturns = (xml: string): string => xml.replaceAll("\r", "_x000D_");

/** What is changed in which parts. */
const CHANGES: readonly (readonly [RegExp, (xml: string) => string])[] = [
  [/^xl\/workbook\.xml$/, withCalcId],
  [/^xl\/tables\//, withoutHiddenFilter],
  [/^xl\/sharedStrings\.xml$/, withReturns],
];

/**
 * Defined names, as text: the library takes references to cells apart and would drop whole columns and
 * rows ("Sheet1!$A:$C").
 */
function saveNames(book: Book, file: Workbook, namespace: string): void {
  const sheets = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const { definedNames } = file;
  for (const name of allNames(book)) {
    const rawText = storedFormula(name.formulaOrRefString, namespace);
    const localSheetId = isWorkbookWide(name) ? undefined : sheets.indexOf(name.localSheetId ?? "");
    if (localSheetId === -1) continue;
    const key = localSheetId === undefined ? name.name : `${name.name}\0${localSheetId}`;
    definedNames.nameForKey[key] = name.name;
    definedNames.opaqueMap[key] = { rawText, localSheetId };
    if (localSheetId !== undefined) definedNames.localSheetIdMap[key] = localSheetId;
  }
}
