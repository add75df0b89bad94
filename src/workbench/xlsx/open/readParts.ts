import { XlsxError } from "../xlsxError";

/** More than this, unpacked, would take the browser's memory; a workbook of a million cells has about as much. */
const MAX_UNPACKED = 128 * 1024 * 1024;
const MAX_PARTS = 10_000;
const STORED = 0;
const DEFLATED = 8;

export type Parts = Record<string, Uint8Array>;

/**
 * Unpacks the parts of an .xlsx file, and stops as soon as they grow beyond what the workbench can hold:
 * sizes that a file states of itself are not believed.
 *
 * @throws XlsxError
 */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  refuseOldFormats(bytes);
  const { ZipParser } = await import("@cj-tech-master/excelts/archive");
  const zip = opened(() => new ZipParser(bytes));
  const entries = zip.getEntries();
  if (entries.length > MAX_PARTS) throw new XlsxError("too-large", `${entries.length} parts`);
  const parts: Parts = {};
  let left = MAX_UNPACKED;
  for (const { path, compressionMethod, isDirectory } of entries) {
    if (isDirectory) continue;
    const packed = opened(() => zip.getRawEntry(path));
    if (!packed || packed.info.isEncrypted) throw new XlsxError("damaged", path);
    parts[path] = await unpacked(packed.compressedData, compressionMethod, left, path);
    left -= parts[path].length;
  }
  if (!parts["[Content_Types].xml"] || !parts["xl/workbook.xml"]) {
    throw new XlsxError("not-a-workbook");
  }
  return parts;
}

function opened<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new XlsxError("not-a-workbook", error instanceof Error ? error.message : "");
  }
}

async function unpacked(
  packed: Uint8Array,
  method: number,
  limit: number,
  path: string,
): Promise<Uint8Array> {
  if (method !== STORED && method !== DEFLATED) throw new XlsxError("damaged", path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const stream: ReadableStream<Uint8Array> =
    method === STORED ? source : source.pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new XlsxError("damaged", path);
    });
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new XlsxError("too-large");
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Both .xls files and encrypted .xlsx files are OLE containers. */
function refuseOldFormats(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return;
  const name = new TextDecoder("utf-16le").decode(bytes.subarray(0, 65_536));
  throw new XlsxError(name.includes("EncryptedPackage") ? "encrypted" : "old-format");
}
