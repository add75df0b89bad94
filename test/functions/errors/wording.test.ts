import type { AnyRefusal } from "../../../src/words/refusals/refusal";
import { wording } from "../../../src/words/refusals/wording";
import { inCell } from "../../support/customFunctions";
import { circularShareFormula } from "../../../src/functions/circularity/circularMeasures";
import { irrAllFormula } from "../../../src/functions/rates/irrAll";
import { monteCarloFormula } from "../../../src/functions/risk/monteCarlo";
import { cell } from "../../support/cell";

const circularShare = cell(circularShareFormula);
const irrAll = cell(irrAllFormula);
const monteCarlo = cell(monteCarloFormula);

const place = { argument: "flows", row: 5, column: "Amount" };

/** One of each; a new code fails to compile until it is here. */
const REFUSALS: { [C in AnyRefusal["code"]]: Extract<AnyRefusal, { code: C }> } = {
  missing: { code: "missing", ...place },
  "not-a-number": { code: "not-a-number", found: "ten", ...place },
  "stored-as-text": { code: "stored-as-text", found: "1,000", meant: 1000, ...place },
  undisclosed: { code: "undisclosed", found: "TBD", ...place },
  percentage: { code: "percentage", found: 14, argument: "annualRate" },
  "not-a-date": {
    code: "not-a-date",
    ...{ found: 20230101, looksLike: "2023-01-01", argument: "dates", position: 2 },
  },
  "totals-row": { code: "totals-row", argument: "flows", row: 9, found: "Total" },
  "not-finite": { code: "not-finite", ...place },
  "not-text": { code: "not-text", found: "true", ...place },
  "out-of-range": { code: "out-of-range", found: 7, bounds: { min: 0, below: 1 }, ...place },
  "not-whole": { code: "not-whole", found: 1.5, ...place },
  "not-a-choice": { code: "not-a-choice", found: "all", choices: ["least", "most"], ...place },
  "error-cell": { code: "error-cell", found: "#REF!", ...place },
  "unknown-name": { code: "unknown-name", argument: "deal", found: "zz", near: ["zx"] },
  "not-published": { code: "not-published", name: "Lucent", field: "date", has: ["value"] },
  "not-one-cell": { code: "not-one-cell", argument: "capex" },
  "too-few-columns": { code: "too-few-columns", found: 2, needed: ["From"], argument: "flows" },
  "no-rows": { code: "no-rows", argument: "flows" },
  "different-lengths": {
    code: "different-lengths",
    ...{ argument: "low", found: 3, needed: 4, other: "inputs" },
  },
  "not-a-list": { code: "not-a-list", argument: "cashflows" },
  "in-preview": { code: "in-preview" },
  "result-too-large": { code: "result-too-large", cells: 300, limit: 200 },
  "text-too-long": { code: "text-too-long", length: 40_000, limit: 32_767 },
  "too-many-inputs": { code: "too-many-inputs", found: 9, formula: "GPU_NPV", takes: 8 },
  "nothing-varied": { code: "nothing-varied" },
  "input-twice": { code: "input-twice", found: "life", argument: "columnInput" },
  "parameter-not-taken": { code: "parameter-not-taken", kind: "normal", takes: ["mean"], ...place },
  "not-square": {
    code: "not-square",
    ...{ argument: "correlations", rows: 2, columns: 4, needed: 3 },
  },
  "not-symmetric": {
    code: "not-symmetric",
    ...{ argument: "correlations", row: 2, column: 1, found: 0.4, mirror: 0.5 },
  },
  "impossible-correlations": {
    code: "impossible-correlations",
    ...{ argument: "correlations", nearest: "{1,-0.5;-0.5,1}" },
  },
  "too-much-work": { code: "too-much-work", formula: "GPU_IRR", limit: 12 },
  "pays-itself": { code: "pays-itself", row: 4, company: "V" },
  "both-outside": { code: "both-outside", row: 4 },
  "unknown-company": { code: "unknown-company", company: "V", role: "shocked", near: ["W"] },
  "no-receipts": { code: "no-receipts", company: "V" },
  "no-payments": { code: "no-payments", company: "V" },
  "no-resources": { code: "no-resources", company: "V" },
  "nothing-flows": { code: "nothing-flows" },
  "no-revenue": { code: "no-revenue" },
  "no-outside-funds": { code: "no-outside-funds", company: "V" },
  "no-loop": { code: "no-loop", company: "V", maxLength: 6 },
  "not-in-flows": { code: "not-in-flows", table: "equity", row: 4, company: "V", near: ["W"] },
  "listed-twice": { code: "listed-twice", table: "resources", row: 4, company: "V" },
  "no-equity": { code: "no-equity", company: "V" },
  "too-many-companies": { code: "too-many-companies", most: 28570 },
  "too-entangled": { code: "too-entangled", companies: 900 },
  "never-pays-back": { code: "never-pays-back", recovered: 0.62, life: 6 },
  "uneven-steps": { code: "uneven-steps", term: "life", years: 5.3, stepsPerYear: 4 },
  "no-breakeven": { code: "no-breakeven", because: "nothing-rented" },
  "needs-residual": { code: "needs-residual" },
  "too-few-cashflows": { code: "too-few-cashflows", found: 3, years: 5 },
  "no-shares": { code: "no-shares" },
  "never-runs-out": { code: "never-runs-out", lasting: 9.5 },
  "no-burn": { code: "no-burn", burn: -8 },
  "every-rate": { code: "every-rate" },
  "no-rate": { code: "no-rate" },
  "no-solution": { code: "no-solution", target: 8, lower: 1, upper: 2 },
  "no-trial-answered": { code: "no-trial-answered", trials: 500 },
  "too-large": { code: "too-large" },
};

/** How a value appears in a message; reasons and kinds of bounds are told by words. */
function shown(refusal: AnyRefusal): string[] {
  const said = Object.entries(refusal).filter(([key]) => key !== "code" && key !== "because");
  return said.flatMap(([key, value]: [string, unknown]) =>
    key === "recovered"
      ? ["62.0"]
      : typeof value === "object" && value !== null
        ? Object.values(value).map(String)
        : [String(value)],
  );
}

afterEach(() => {
  globalThis.ouroborosLanguage = undefined;
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the reason of a refusal", () => {
  test.each(Object.values(REFUSALS))("$code says the same facts in both languages", (refusal) => {
    for (const language of ["en", "zh-CN"] as const) {
      const said = wording(refusal, language);
      expect(shown(refusal).filter((fact) => !said.includes(fact))).toEqual([]);
      expect([language, /\p{Script=Han}/u.test(said)]).toEqual([language, language === "zh-CN"]);
    }
  });

  test("names a column without a name by its number", () => {
    const refusal = { code: "missing", argument: "cashflows", column: 3 } as const;
    expect(wording(refusal, "en")).toBe("cashflows: column 3 is missing.");
    expect(wording(refusal, "zh-CN")).toBe("缺少 cashflows 第 3 列。");
  });

  test("repeats no more than the beginning of what a cell holds", () => {
    const refusal = { code: "not-a-number", argument: "capex", found: "x".repeat(500) } as const;
    expect(wording(refusal, "en").length).toBeLessThan(90);
    expect(wording(refusal, "zh-CN").length).toBeLessThan(90);
  });
});

describe("a cell gives its reason", () => {
  const refused = () => inCell(() => circularShare([["V", "A", "ten"]], "V"));
  const ENGLISH = "#VALUE! flows holds no rows.";

  test("in English, where nothing says otherwise", () => {
    expect(refused()).toBe(ENGLISH);
  });

  test("in Excel's language, also before its library is ready", () => {
    Object.assign(globalThis, { Office: { context: undefined } });
    expect(refused()).toBe(ENGLISH);
    Object.assign(globalThis, { Office: { context: { displayLanguage: "zh-CN" } } });
    expect(refused()).toBe("#VALUE! flows 没有任何行。");
  });

  test("in the pane's language rather than in Excel's", () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "zh-CN" } } });
    globalThis.ouroborosLanguage = "en";
    expect(refused()).toBe(ENGLISH);
    globalThis.ouroborosLanguage = "zh-CN";
    expect(refused()).toBe("#VALUE! flows 没有任何行。");
  });

  test("with row and column in words of that language, in lists and in tables of inputs", () => {
    globalThis.ouroborosLanguage = "zh-CN";
    expect(inCell(() => irrAll([[-1, null, 2]]))).toBe("#VALUE! 缺少 cashflows 第 2 列。");
    const inputs = [[30000, 2.35, 0.7, 1.275, 0.08]];
    expect(inCell(() => monteCarlo("GPU_NPV", inputs, [["utilisation", "normal", "x", 1]]))).toBe(
      "#VALUE! distributions 没有任何行。",
    );
    const rows = [
      ["hourlyRate", "normal", 2, 1],
      ["utilisation", "normal", "x", 1],
    ];
    expect(inCell(() => monteCarlo("GPU_NPV", inputs, rows))).toBe(
      "#VALUE! distributions 第 2 行的 mean 必须是数字，而不是“x”。",
    );
  });
});
