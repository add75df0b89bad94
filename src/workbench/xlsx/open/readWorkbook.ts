import type { Workbook } from "@cj-tech-master/excelts";
import { XlsxError } from "../xlsxError";
import { excelFiles } from "../excelFiles";
import type { SheetPart } from "./normalParts";
import { normalParts } from "./normalParts";
import type { Parts } from "./readParts";
import { withoutMerges } from "./merges";
import { readParts } from "./readParts";
import type { FileName } from "./readNames";
import { readNames } from "./readNames";

/** What the library reads a file into, and the names, which it would take apart. */
export interface FileContent {
  readonly file: Workbook;
  readonly names: readonly FileName[];
  readonly parts: Parts;
  /** The sheets as the workbook lists them. */
  readonly sheets: readonly SheetPart[];
  /** The serial number of a date: the library turns numbers that are shown as dates into dates. */
  readonly serial: (date: Date) => number;
}

/** Cells of all sheets together. */
const MAX_CELLS = 1_000_000;
const MAX_SHEETS = 200;

/**
 * Reads a whole file before anything is done with it.
 *
 * @throws XlsxError
 */
export async function readWorkbook(bytes: Uint8Array): Promise<FileContent> {
  const { parts, sheets } = normalParts(await readParts(bytes));
  const { Workbook, dateToExcel } = await excelFiles();
  const file = new Workbook();
  let names: readonly FileName[];
  try {
    names = await readNames(parts["xl/workbook.xml"]);
    await file.xlsx.loadFromFiles(forLibrary(parts, sheets));
  } catch (error) {
    throw new XlsxError("damaged", error instanceof Error ? error.message : "");
  }
  if (file.worksheets.length === 0) throw new XlsxError("no-sheets");
  if (file.worksheets.length > MAX_SHEETS) throw new XlsxError("too-large", "sheets");
  let cells = 0;
  for (const sheet of file.worksheets) {
    sheet.eachRow((row) => {
      cells += row.actualCellCount;
    });
  }
  if (cells > MAX_CELLS) throw new XlsxError("too-large", `${cells} cells`);
  // In the 1900 date system, which the workbench has, whichever the file has.
  return { file, names, parts, sheets, serial: (date) => dateToExcel(date, false) };
}

function forLibrary(parts: Parts, sheets: readonly SheetPart[]): Parts {
  const changed = sheets.flatMap(({ path }) => {
    const bytes = path === null ? undefined : parts[path];
    if (path === null || bytes === undefined) return [];
    return [[path, new TextEncoder().encode(withoutMerges(new TextDecoder().decode(bytes)))]];
  });
  return { ...parts, ...(Object.fromEntries(changed) as Parts) };
}
