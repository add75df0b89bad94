import type { Limit } from "../../../src/workbench/xlsx/open/limits";
import { limitsInWords } from "../../../src/workbench/xlsx/open/limits";
import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/save/saveXlsx";
import type { OfficeInNode } from "../../support/officeInNode";
import { openWorkbook } from "../../support/officeInNode";
import { MAIN, OFFICE, PACKAGE, partsOf, zipped, type Parts } from "./support/smallFile";

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
});
afterAll(() => {
  office.dispose();
});

const open = async (parts: Parts): Promise<Limit[]> => openXlsx(office.host, await zipped(parts));
const read = (address: string, sheet = "S"): unknown[][] => office.host.read(sheet, address);

async function formulas(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange(address);
    range.load({ formulas: true });
    await context.sync();
    return range.formulas as unknown[][];
  });
}

test("shared formulas are those of each cell, on any row and column", async () => {
  await open(
    partsOf({
      S: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)</f><v>7</v></c></row>
        <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c></row>
        <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c></row>`,
    }),
  );
  expect(await formulas("B1:B3")).toEqual([
    ["=A1*$A$1+SUM(A:A)"],
    ["=A2*$A$1+SUM(A:A)"],
    ["=A3*$A$1+SUM(A:A)"],
  ]);
  expect(read("B1:B3")).toEqual([[7], [8], [9]]);
});

test("numbers are written plainly, whichever way the file writes them", async () => {
  await open(
    partsOf({
      S: `<row r="1"><c r="A1" t="b"><f>2.50&gt;10</f><v>0</v></c><c r="B1"><f>.5+1.0</f><v>1.5</v></c></row>`,
    }),
  );
  expect(await formulas("A1:B1")).toEqual([["=2.5>10", "=0.5+1"]]);
  expect(read("A1:B1")).toEqual([[false, 1.5]]);
});

describe("a cell shows the value of the file until something that it reads has changed:", () => {
  const cell = (address: string, formula: string, value: string, kind = "n"): string =>
    `<c r="${address}" t="${kind}"><f>${formula}</f><v>${value}</v></c>`;
  const sheetOf = (cells: string, more = ""): Parts =>
    partsOf({ S: `<row r="1">${cells}</row>` }, more);
  const oneCalculation = [{ sheet: "S", kind: "calculation", count: 1 }];

  test("a formula for which the file has another answer keeps that, and is said", async () => {
    const changed = cell("B1", "A1*10", "21") + cell("C1", "B1+1", "22");
    expect(await open(sheetOf(`<c r="A1"><v>2</v></c>${changed}`))).toEqual(oneCalculation);
    // What follows from it is calculated from it.
    expect([read("B1:C1"), await formulas("B1:C1")]).toEqual([[[21, 22]], [[21, "=B1+1"]]]);
    await office.host.write("S", "B1", 5);
    await office.idle();
    expect(read("C1")).toEqual([[6]]);
  });

  test("an array formula too; it is saved unless somebody writes into what it fills", async () => {
    const saved = async (): Promise<string> => {
      const { unzip } = await import("@cj-tech-master/excelts/archive");
      const file = unzip(await saveXlsx(office.host.book, "OURO"));
      const entry = await file.get("xl/worksheets/sheet1.xml");
      return new TextDecoder().decode(await entry!.bytes());
    };
    await open(
      sheetOf(
        `<c r="A1" cm="1"><f t="array" ref="A1:B1">{1,2}*3</f><v>3</v></c><c r="B1"><v>7</v></c>`,
      ),
    );
    expect(read("A1:B1")).toEqual([[3, 7]]);
    expect(await saved()).toContain('ref="A1:B1"');
    await office.host.write("S", "B1", 8);
    await office.idle();
    expect(await saved()).not.toContain("<f");
  });

  test("what changes by itself, and what reads it, is calculated", async () => {
    const cells = cell("A1", "YEAR(TODAY())", "1999") + cell("B1", "A1+1", "2000");
    expect(await open(sheetOf(cells))).toEqual([]);
    expect(Number(read("B1")[0][0])).toBeGreaterThan(2024);
  });

  test("a file that asks to be calculated is; only what has no answer keeps its value", async () => {
    const cells = cell("A1", "1+1", "0") + cell("B1", "1/0", "5");
    expect(await open(sheetOf(cells, '<calcPr fullCalcOnLoad="1"/>'))).toEqual(oneCalculation);
    expect(read("A1:B1")).toEqual([[2, 5]]);
  });

  test("numbers that differ in their last digits are the same, texts are not", async () => {
    const cells = cell("A1", "0.1+0.2", "0.3") + cell("B1", "&quot;a&quot;", "A", "str");
    expect(await open(sheetOf(cells))).toEqual(oneCalculation);
    expect(read("B1")).toEqual([["A"]]);
  });
});

describe("what the workbench cannot calculate keeps its value, is said and saved again", () => {
  test.each([
    ["SUM(S:T!A1)", "3d-reference", true],
    ["NOBODY_KNOWS(A1)", "function", true],
    ["Beside*2", "name", true],
    ["[1]Other!A1+1", "external-link", false],
    ["Gone[Amount]", "table", false],
  ])("%s", async (formula, kind, isSaved) => {
    const names = `<definedNames><definedName name="Beside">S!A1</definedName></definedNames>`;
    const sheet = `<row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>${formula}</f><v>42</v></c></row>`;
    const limits = await open(partsOf({ S: sheet, T: "" }, names));
    expect(limits).toEqual([{ sheet: "S", kind, count: 1 }]);
    expect(limitsInWords(limits)).toContain("S: 1 formula");
    expect(read("B1")).toEqual([[42]]);
    const { unzip } = await import("@cj-tech-master/excelts/archive");
    const saved = unzip(await saveXlsx(office.host.book, "OURO"));
    const entry = await saved.get("xl/worksheets/sheet1.xml");
    const xml = new TextDecoder().decode(await entry!.bytes());
    expect(xml.includes(`<f>${formula}</f><v>42</v>`)).toBe(isSaved);
    expect(xml).toContain("<v>42</v>");
  });

  test("an array formula over several cells", async () => {
    const limits = await open(
      partsOf({
        S: `<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}*3</f><v>3</v></c><c r="B1"><v>6</v></c></row>`,
      }),
    );
    expect(limits).toEqual([{ sheet: "S", kind: "array", count: 1 }]);
    expect(read("A1:B1")).toEqual([[3, 6]]);
  });

  test("a formula of which Univer makes an error", async () => {
    const limits = await open(
      partsOf({ S: `<row r="1"><c r="A1" t="b"><f>OR("TRUE")</f><v>1</v></c></row>` }),
    );
    expect(limits).toEqual([{ sheet: "S", kind: "calculation", count: 1 }]);
    expect(read("A1")).toEqual([[true]]);
  });
});

describe("files of other programs", () => {
  const SHEET = `<row r="1"><c r="A1" t="inlineStr"><is><t>one</t></is></c><c r="B1"><v>2</v></c></row>`;

  test.each<[string, (parts: Record<string, string>) => Record<string, string>]>([
    ["without margins of the page", (parts) => parts],
    [
      "with prefixes on all elements",
      (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([path, xml]) => [
            path,
            path.startsWith("xl/")
              ? xml
                  .replace(/<(\/?)(?=\w)/g, "<$1x:")
                  .replace(/xmlns="/, 'xmlns:x="')
                  .replaceAll("r:id", "rel:id")
                  .replace("xmlns:r=", "xmlns:rel=")
              : xml,
          ]),
        ),
    ],
    [
      "whose sheets are called otherwise",
      ({ "xl/worksheets/sheet1.xml": sheet, ...parts }) => ({
        ...parts,
        "xl/worksheets/first.xml": sheet,
        "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"].replace(
          "sheet1.xml",
          "first.xml",
        ),
      }),
    ],
    [
      "without references on rows and cells",
      (parts) => ({
        ...parts,
        "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"].replace(/ r="\w+"/g, ""),
      }),
    ],
    [
      "with a value beside an inline text",
      (parts) => ({
        ...parts,
        "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"].replace(
          "<is>",
          "<v>1</v><is>",
        ),
      }),
    ],
  ])("%s open", async (_, change) => {
    expect(await open(change(partsOf({ S: SHEET })))).toEqual([]);
    expect(read("A1:B1")).toEqual([["one", 2]]);
  });

  test("of the 1904 date system keep their dates", async () => {
    await open({
      ...partsOf({ S: `<row r="1"><c r="A1" s="1"><v>44864</v></c></row>` }, ""),
      "xl/workbook.xml": partsOf({ S: "" })["xl/workbook.xml"].replace(
        "<sheets>",
        '<workbookPr date1904="1"/><sheets>',
      ),
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    });
    expect(read("A1")).toEqual([[46326]]);
  });
});

/** The XML of a part of the workbook as it is saved now. */
async function savedPart(path: string): Promise<string> {
  const { unzip } = await import("@cj-tech-master/excelts/archive");
  const entry = await unzip(await saveXlsx(office.host.book, "OURO")).get(path);
  return new TextDecoder().decode(await entry!.bytes());
}

const withParts = (sheet: string, after: string, relations: string): Record<string, string> => {
  const parts = partsOf({ S: sheet });
  return {
    ...parts,
    "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"]
      .replace("</sheetData>", `</sheetData>${after}`)
      .replace("<worksheet ", `<worksheet xmlns:r="${OFFICE}" `),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`,
  };
};

const MERGES = 20_000;
test("tens of thousands of merged cells open and are saved", async () => {
  const rows = Array.from(
    { length: MERGES },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
  );
  const merges = rows.map((_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`).join("");
  await open(withParts(rows.join(""), `<mergeCells count="${MERGES}">${merges}</mergeCells>`, ""));
  expect(read(`A${MERGES}`)).toEqual([[MERGES - 1]]);
  expect((await savedPart("xl/worksheets/sheet1.xml")).match(/<mergeCell /g)).toHaveLength(MERGES);
}, 60_000);

test("links on cells without text lead where they led", async () => {
  const link = `<hyperlinks><hyperlink ref="A1" r:id="l1"/><hyperlink ref="B1" location="S!A9"/></hyperlinks>`;
  await open(
    withParts(
      `<row r="1"><c r="C1"><v>1</v></c></row>`,
      link,
      `<Relationship Id="l1" Type="${OFFICE}/hyperlink" Target="https://example.com/" TargetMode="External"/>`,
    ),
  );
  const saved = await savedPart("xl/worksheets/sheet1.xml");
  expect(saved).toMatch(/<hyperlink ref="A1"[^>]*r:id=/);
  expect(saved).toMatch(/<hyperlink ref="B1"[^>]*location="S!A9"/);
  expect(read("A1:C1")).toEqual([["", "", 1]]);
});

test("a table without headers keeps its cells, and is said", async () => {
  const limits = await open({
    ...withParts(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      `<tableParts count="1"><tablePart r:id="t1"/></tableParts>`,
      `<Relationship Id="t1" Type="${OFFICE}/table" Target="../tables/table1.xml"/>`,
    ),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A2" headerRowCount="0"><tableColumns count="1"><tableColumn id="1" name="Column1"/></tableColumns></table>`,
  });
  expect(limits).toEqual([{ sheet: "S", kind: "table-without-headers", count: 1 }]);
  expect(read("A1:A2")).toEqual([[1], [2]]);
});

test("a scatter chart over texts is saved and opens again", async () => {
  await open(
    partsOf({
      S: `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>b</t></is></c><c r="B2"><v>2</v></c></row>`,
    }),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const chart = sheet.charts.add("XYScatter", sheet.getRange("B1:B2"));
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange("A1:A2"));
    await context.sync();
  });
  const { ZipEditor } = await import("@cj-tech-master/excelts/archive");
  const saved = await saveXlsx(office.host.book, "OURO");
  const path = "xl/charts/chart1.xml";
  const xml = await savedPart(path);
  for (const abscissae of ["$&", ""]) {
    const editor = await ZipEditor.open(saved);
    editor.set(path, xml.replace(/<c:xVal>.*?<\/c:xVal>/s, abscissae));
    await openXlsx(office.host, await editor.bytes());
    await openXlsx(office.host, await saveXlsx(office.host.book, "OURO"));
    expect(office.host.charts(office.host.book.activeSheet.getSheetId())).toHaveLength(1);
  }
});
