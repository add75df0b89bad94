import { english } from "../../src/words/sheets/en";
import type { Check } from "../../src/template/check";
import { checksSheet } from "../../src/template/sheets/checksSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

const check = (label: string, actual: string, compare: Check["compare"] = "equal"): Check => ({
  ...{ sheet: "Inputs", label, actual, compare },
  ...{ expected: "10", tolerance: 0.5, reason: "a test" },
});

const CASES: [Check, "holds" | "fails"][] = [
  [check("equal", "10"), "holds"],
  [check("equal within the tolerance, below", "9.5"), "holds"],
  [check("equal beyond the tolerance, above", "10.6"), "fails"],
  [check("equal beyond the tolerance, below", "9.4"), "fails"],
  [check("at least, above", "99", "at least"), "holds"],
  [check("at least, within the tolerance", "9.5", "at least"), "holds"],
  [check("at least, below", "9.4", "at least"), "fails"],
  [check("at most, below", "-99", "at most"), "holds"],
  [check("at most, above", "10.6", "at most"), "fails"],
  [check("an error value", "1/0"), "fails"],
  [check("text", '"10"'), "fails"],
  [check("nothing", '""'), "fails"],
];

describe("the Checks sheet", () => {
  let sheets: OpenSheets;
  beforeAll(async () => {
    sheets = await openSheets("2025-10", (context) => {
      const inputs = inputsSheet(context);
      return [{ ...inputs, checks: CASES.map(([one]) => one) }];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  test.each(CASES.map(([one, state]) => [one.label, state] as const))("%s: %s", (label, state) => {
    expect(sheets.at("Checks", label, "B")).toBe(state);
  });

  test("shows a word in place of an error value", () => {
    expect(sheets.at("Checks", "an error value", "D")).toBe("error");
    expect(sheets.errors("Checks")).toEqual([]);
  });

  test("counts what fails in the sentence that other sheets repeat", () => {
    const failing = CASES.filter(([, state]) => state === "fails").length;
    const sentence = `${failing} of ${CASES.length} checks fail: see Checks`;
    expect(sheets.read("Checks", "A4")[0][0]).toBe(sentence);
    expect(sheets.read("Inputs", "A2")[0][0]).toBe(sentence);
  });

  test("says that all hold, without the word fail, once they do", async () => {
    const first = 7;
    for (let row = first; row < first + CASES.length; row++) {
      if (sheets.read("Checks", `B${row}`)[0][0] === "holds") continue;
      await sheets.write("Checks", `D${row}`, 10);
    }
    expect(sheets.read("Checks", "A4")[0][0]).toBe(`All ${CASES.length} checks hold`);
  });

  test("keeps the sentence in the cell that the sheets point to", () => {
    const context = {
      sheet: (key: string) => key,
      names: { suffix: "" },
      id: "2025-10",
      preset: { asOf: "2025-10-12" },
      words: english,
    } as unknown as Parameters<typeof checksSheet>[0];
    const { plan } = checksSheet(context, [check("equal", "10")]);
    const sentence = plan.blocks.find(({ at }) => at === "A4")?.rows[0][0];
    expect(String(sentence)).toMatch(/checks hold/);
  });
});
