import {
  IMPORT_LIMITS,
  type ImportedDeals,
  parseDealsCsv,
  parseDealsJson,
} from "../../deals/import";

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

/**
 * A text file's text. Excel saves CSV as UTF-8, as UTF-16 ("Unicode text") or, where it is told nothing, in
 * the Windows code page: what is no valid UTF-8 is taken for that.
 */
function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
