import { OFFICE, PACKAGE, partsOf, type Parts } from "./smallFile";

/** A workbook of one sheet, with other parts in place of its own. */
const workbook = (rows: string, others: Record<string, string | Uint8Array> = {}, name = "S") => ({
  ...partsOf({ [name]: rows }),
  ...others,
});

const ONE = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const text = (value: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`;
const repeated = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join("");

/** Ten entities, each ten of the one before: ten thousand million letters (the "billion laughs"). */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${repeated(10, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}]>`;

/** Files that nobody means well with, by what they are. */
export const HOSTILE_FILES: Readonly<Record<string, () => Parts>> = {
  // More than is read of any file: reading ends at 128 MB (readParts.ts).
  "a zip bomb: 150 MB of nothing in one part": () =>
    workbook(ONE, { "xl/media/image1.png": new Uint8Array(150 * 1024 * 1024) }),
  "a zip bomb: 20,000 parts": () =>
    workbook(ONE, Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`xl/p${i}`, ""]))),
  "one cell at XFD1048576": () => workbook(`<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`),
  "a cell beyond the last": () =>
    workbook(`<row r="9999999"><c r="ZZZZ9999999"><v>7</v></c></row>`),
  "a row said to stand at 2^53": () =>
    workbook(`<row r="9007199254740992"><c r="A9007199254740992"><v>7</v></c></row>`),
  "entities within entities": () => {
    const parts = workbook(text("&a10;"));
    return {
      ...parts,
      "xl/worksheets/sheet1.xml": `${LAUGHS}${String(parts["xl/worksheets/sheet1.xml"])}`,
    };
  },
  "an entity that reads a file": () => {
    const parts = workbook(text("&f;"));
    const asks = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    return {
      ...parts,
      "xl/worksheets/sheet1.xml": `${asks}${String(parts["xl/worksheets/sheet1.xml"])}`,
    };
  },
  "parts outside the package": () =>
    workbook(ONE, { "../../../etc/passwd": "root", "/xl/../../x": "y", __proto__: "z" }),
  "a sheet whose part is outside": () =>
    workbook(ONE, {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
    }),
  "a sheet name with markup": () => workbook(ONE, {}, "&lt;img src=x onerror=alert(1)&gt;"),
  "a sheet called __proto__": () => workbook(ONE, {}, "__proto__"),
  "elements 10,000 deep": () => workbook(`${"<row>".repeat(10_000)}${"</row>".repeat(10_000)}`),
  "no end": () => ({
    ...workbook(ONE),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1">`,
  }),
};
