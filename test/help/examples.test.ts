import { LANGUAGES } from "../../src/words/language";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import { examplesOf, pagesOf } from "./pages";

const [english, chinese] = LANGUAGES.map((language) =>
  [...pagesOf(language)].flatMap(([page, html]) =>
    examplesOf(html).map((example) => ({ page, ...example })),
  ),
);
/** A formula that stands on several pages is entered once. */
const once = [...new Map(english.map((example) => [example.formula, example])).values()];

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook({ addin: "dist" });
}, 60_000);
afterAll(() => {
  office.dispose();
});

const NUMBER = /^-?[\d,]+(\.\d+)?$/;

/** Half a unit of the last digit that is shown; a large number shows two decimals, less its zeros. */
type HostCell = string | number | boolean | null;

function matches(shown: string, actual: HostCell): boolean {
  if (typeof actual !== "number") return shown === String(actual ?? "");
  const digits = shown.replaceAll(",", "");
  const decimals = Math.abs(actual) >= 1000 ? 2 : 4 - Math.floor(Math.log10(Math.abs(actual) || 1));
  return NUMBER.test(shown) && Math.abs(Number(digits) - actual) <= 0.5000001 * 10 ** -decimals;
}

describe("every formula on the help pages shows in a workbook what the page says", () => {
  test("there are examples on the page of every formula and in the guide", () => {
    expect(once.length).toBeGreaterThan(90);
  });

  test.each(once)("$formula", async ({ formula, shown }) => {
    await office.host.write("Sheet1", "A1", formula);
    await office.idle();
    const last = `${String.fromCharCode(64 + shown[0].length)}${shown.length}`;
    const cells = office.host.read("Sheet1", `A1:${last}`) as unknown;
    const rows = (Array.isArray(cells) ? cells : [[cells]]) as HostCell[][];
    const wrong = shown.flatMap((row, r) =>
      row.flatMap((cell, c) => (matches(cell, rows[r][c]) ? [] : [[cell, rows[r][c]]])),
    );
    expect(wrong).toEqual([]);
  });

  test("and the Chinese pages show the same formulas with the same results", () => {
    expect(chinese).toEqual(english);
  });
});
