import {
  IMPORT_LIMITS,
  parseDealsCsv,
  parseDealsJson,
  type ImportedDeals,
} from "../../deals/import";
import { decodedText } from "./decodedText";

/** A zip archive, which .xlsx files are; and the older .xls. */
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** The deals in a file; "workbook" for a file that only Excel can open. */
export async function readDealsFile(file: File): Promise<ImportedDeals | "workbook"> {
  const { bytes: limit } = IMPORT_LIMITS;
  const { size: found } = file;
  const bytes = new Uint8Array(await file.slice(0, limit + 1).arrayBuffer());
  if (WORKBOOK_STARTS.some((start) => start.every((byte, i) => bytes[i] === byte))) {
    return "workbook";
  }
  if (found > limit) {
    return { rows: [], problems: [{ code: "file-too-large", row: 0, found, limit }], ignored: [] };
  }
  const text = decodedText(bytes);
  return isJson(file.name, text) ? parseDealsJson(text) : parseDealsCsv(text);
}

function isJson(name: string, text: string): boolean {
  return /\.json$/i.test(name) || (!/\.(csv|tsv|txt)$/i.test(name) && /^\s*[[{]/.test(text));
}
