import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/xlsxError";
import type { OfficeInNode } from "../../support/officeInNode";
import { openWorkbook } from "../../support/officeInNode";

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
  await office.host.write("Sheet1", "A1", [["kept"]]);
  await office.idle();
});
afterAll(() => {
  office.dispose();
});

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Parts {
  readonly [path: string]: string | Uint8Array;
}

/** A workbook of one sheet, with the rows and whatever stands behind them, and with other parts in place of its own. */
function workbook(rows: string, behind = "", others: Parts = {}, name = "S"): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ...others,
  };
}

const ONE = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const text = (value: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`;
const repeated = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join("");

/** Ten entities, each ten of the one before: ten thousand million letters (the "billion laughs"). */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${repeated(10, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}]>`;

const FILES: Record<string, () => Parts> = {
  "a zip bomb: 500 MB of nothing in one part": () =>
    workbook(ONE, "", { "xl/media/image1.png": new Uint8Array(500 * 1024 * 1024) }),
  "a zip bomb: 20,000 parts": () =>
    workbook(
      ONE,
      "",
      Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`xl/p${i}`, ""])),
    ),
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
    workbook(ONE, "", { "../../../etc/passwd": "root", "/xl/../../x": "y", __proto__: "z" }),
  "a sheet whose part is outside": () =>
    workbook(ONE, "", {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
    }),
  "a sheet name with markup": () => workbook(ONE, "", {}, "&lt;img src=x onerror=alert(1)&gt;"),
  "a sheet called __proto__": () => workbook(ONE, "", {}, "__proto__"),
  "elements 10,000 deep": () => workbook(`${"<row>".repeat(10_000)}${"</row>".repeat(10_000)}`),
  "no end": () => ({
    ...workbook(ONE),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1">`,
  }),
};

/** Longest that opening or refusing may take, in milliseconds of processor time. */
const PATIENCE = 5000;

test.each(Object.keys(FILES))(
  "%s is opened or refused soon, and the workbook lives",
  async (name) => {
    const { zip } = await import("@cj-tech-master/excelts/archive");
    const archive = zip();
    for (const [path, part] of Object.entries(FILES[name]())) archive.add(path, part);
    const bytes = await archive.bytes();
    const before = process.cpuUsage();
    let answer = "opened";
    try {
      await openXlsx(office.host, bytes);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      answer = error.message;
    }
    const { user, system } = process.cpuUsage(before);
    if (process.env.OURO_HOSTILE)
      console.log(`${name}|${((user + system) / 1e6).toFixed(2)}|${answer}`);
    expect((user + system) / 1000).toBeLessThan(PATIENCE);
    const [sheet] = office.host.book.workbook.getSheets();
    await office.host.write(sheet.getName(), "C3", [["=1+1"]]);
    await office.idle();
    expect(office.host.read(sheet.getName(), "C3")).toEqual([[2]]);
  },
  60_000,
);
