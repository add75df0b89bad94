import {
  decodeText,
  detectEncoding,
  IMPORT_LIMITS,
  parseDealsCsv,
  parseDealsJson,
  refused,
  type Encoding,
  type ImportChoices,
  type ImportedDeals,
} from "../../deals/import";

/** What was found somewhere, read as often as the user settles something else about it. */
export interface DealsSource {
  /** The file's name or the range's address. */
  name: string;
  /** How the file's bytes are read, unless the user says otherwise; undefined for cells and for JSON. */
  encoding?: Encoding;
  read: (choices: ImportChoices, encoding?: Encoding) => ImportedDeals;
}

/** A zip archive, which .xlsx files are; and the older .xls. */
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** The deals in a file; "workbook" for a file that only Excel can open. */
export async function readDealsFile(file: File): Promise<DealsSource | "workbook"> {
  const { bytes: limit } = IMPORT_LIMITS;
  const { size: found, name } = file;
  const bytes = new Uint8Array(await file.slice(0, limit + 1).arrayBuffer());
  if (WORKBOOK_STARTS.some((start) => start.every((byte, i) => bytes[i] === byte))) {
    return "workbook";
  }
  if (found > limit) {
    return { name, read: () => refused({ code: "file-too-large", row: 0, found, limit }) };
  }
  const detected = detectEncoding(bytes);
  if (isJson(name, decodeText(bytes, detected))) {
    return { name, read: (choices) => parseDealsJson(decodeText(bytes, detected), choices) };
  }
  return {
    name,
    encoding: detected,
    read: (choices, encoding = detected) => parseDealsCsv(decodeText(bytes, encoding), choices),
  };
}

function isJson(name: string, text: string): boolean {
  return /\.json$/i.test(name) || (!/\.(csv|tsv|txt)$/i.test(name) && /^\s*[[{]/.test(text));
}
