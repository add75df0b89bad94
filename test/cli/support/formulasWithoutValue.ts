import { readParts } from "../../../src/workbench/xlsx/open/readParts";

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CELL = /<c r="([A-Z]+\d+)"[^>/]*>(.*?)<\/c>/gs;

/** The formula cells of an .xlsx file that have no cached value, not even an empty text. */
export async function formulasWithoutValue(bytes: Uint8Array): Promise<string[]> {
  const parts = Object.entries(await readParts(bytes)).filter(([path]) => SHEET.test(path));
  return parts.flatMap(([path, part]) =>
    [...new TextDecoder().decode(part).matchAll(CELL)]
      .filter(([, , content]) => content.includes("<f") && !content.includes("<v"))
      .map(([, address]) => `${path} ${address}`),
  );
}
