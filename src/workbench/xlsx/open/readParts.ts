import { XlsxError } from "../xlsxError";

/** More than this, unpacked, would take the browser's memory; a workbook of a million cells has about as much. */
const MAX_UNPACKED = 128 * 1024 * 1024;
const MAX_PARTS = 10_000;
export type Parts = Record<string, Uint8Array>;

/**
 * Unpacks the parts of an .xlsx file, and stops as soon as they grow beyond what the workbench can hold:
 * sizes that a file states of itself are not believed.
 *
 * @throws XlsxError
 */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  refuseOldFormats(bytes);
  const { concatUint8Arrays, unzip } = await import("@cj-tech-master/excelts/archive");
  const parts: Parts = {};
  let left = MAX_UNPACKED;
  let count = 0;
  try {
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type !== "file") continue;
      if (++count > MAX_PARTS) throw new XlsxError("too-large", "parts");
      const chunks: Uint8Array[] = [];
      for await (const chunk of entry.stream()) {
        left -= chunk.length;
        if (left < 0) throw new XlsxError("too-large");
        chunks.push(chunk);
      }
      parts[entry.path] = concatUint8Arrays(chunks);
    }
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    const isZip = Object.keys(parts).length > 0;
    const detail = error instanceof Error ? error.message : "";
    throw new XlsxError(isZip ? "damaged" : "not-a-workbook", detail);
  }
  const names = Object.keys(parts).map((path) => path.replace(/^\//, "").toLowerCase());
  if (!names.includes("[content_types].xml") || !names.some((name) => name.endsWith(".xml"))) {
    throw new XlsxError("not-a-workbook");
  }
  return parts;
}

/** Both .xls files and encrypted .xlsx files are OLE containers. */
function refuseOldFormats(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return;
  const name = new TextDecoder("utf-16le").decode(bytes.subarray(0, 65_536));
  throw new XlsxError(name.includes("EncryptedPackage") ? "encrypted" : "old-format");
}
