import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findFormulas, readFormulaGuide } from "../../../src/taskpane/formulas/formulaGuide";

const guideIn = (language: string) =>
  readFormulaGuide(
    JSON.parse(
      readFileSync(resolve(__dirname, `../../../dist/help/${language}/formulas.json`), "utf8"),
    ),
  );
const english = guideIn("en");
const found = (search: string): string[] => findFormulas(english, search).map(({ id }) => id);

test("the built guides have every formula of functions.json, with an example that has a result", () => {
  const { functions } = JSON.parse(
    readFileSync(resolve(__dirname, "../../../dist/functions.json"), "utf8"),
  ) as { functions: { id: string }[] };
  const ids = functions.map(({ id }) => id).sort();
  for (const guide of [english, guideIn("zh-CN")]) {
    expect(guide.map(({ id }) => id).sort()).toEqual(ids);
    const withoutResult = guide.filter(({ examples }) =>
      examples.flatMap(({ result }) => result.flat()).every((cell) => cell === ""),
    );
    expect(withoutResult).toEqual([]);
  }
});

test("a formula is found by parts of its name in any order and case, before those that only mention it", () => {
  expect(found("payback gpu")[0]).toBe("GPU_PAYBACK");
  expect(found("GPU_PAYBACK")[0]).toBe("GPU_PAYBACK");
});

test("a formula is found by its purpose and by its arguments", () => {
  expect(found("own money coming back")).toContain("CIRCULAR_SHARE");
  expect(found("hourlyRate")).toContain("GPU_NPV");
  expect(found("循环")).toEqual([]);
  expect(findFormulas(guideIn("zh-CN"), "循环").length).toBeGreaterThan(1);
});

test("an empty search leaves all formulas, and nonsense none", () => {
  expect(found(" ")).toHaveLength(english.length);
  expect(found("qqq")).toEqual([]);
});
