import { circularityIndexFormula } from "../../../src/functions/circularity/circularityIndex";
import {
  circularAmountFormula,
  circularShareFormula,
} from "../../../src/functions/circularity/circularMeasures";
import { clearingFormula } from "../../../src/functions/contagion/clearing";
import { dealFormula, dealsFormula } from "../../../src/functions/data/deals";
import { runwayFormula } from "../../../src/functions/deals/runway";
import { warrantValueFormula } from "../../../src/functions/deals/warrants";
import { coverRatiosFormula } from "../../../src/functions/debt/coverRatios";
import { debtScheduleFormula } from "../../../src/functions/debt/loans";
import { gpuNpvFormula } from "../../../src/functions/gpu/gpuNpv";
import { irrAllFormula } from "../../../src/functions/rates/irrAll";
import { cell } from "../../support/cell";
import { inCell } from "../../support/customFunctions";

const share = cell(circularShareFormula);
const amount = cell(circularAmountFormula);
const index = cell(circularityIndexFormula);
const clearing = cell(clearingFormula);
const coverRatios = cell(coverRatiosFormula);
const debtSchedule = cell(debtScheduleFormula);
const irrAll = cell(irrAllFormula);
const runway = cell(runwayFormula);
const deal = cell(dealFormula);
const gpuNpv = cell(gpuNpvFormula);
const warrantValue = cell(warrantValueFormula);

const from = (first: unknown): unknown[][] => [
  ["Nvidia", "OpenAI", first],
  ["OpenAI", "Oracle", 300],
  ["Oracle", "Nvidia", 40],
  ["", "Oracle", 50],
  ["", "Nvidia", 60],
];

describe("a first row is data unless its number is a header", () => {
  it.each(["Amount", "USD bn", "金额", "Amount 2025", "FY25", "Amount (USD m)"])(
    "%s is a header",
    (header) => {
      expect(share([["From", "To", header], ...from(100)], "Nvidia")).toBeCloseTo(0.1143, 4);
    },
  );

  it.each([
    ["100", "Type 100 instead."],
    ["1,000", "Type 1000 instead."],
    ["1.234,5", "Type a plain number or date instead."],
    ["$100", "Type a plain number or date instead."],
    ["1.5bn", "Type a plain number or date instead."],
    ["约 300 亿美元", "Type a plain number or date instead."],
    ["(25)", "Type -25 instead."],
    ["14%", "Type 0.14 instead."],
    ["１００", "Type 100 instead."],
  ])("%s is a number stored as text, and refused with its row", (text, advice) => {
    expect(inCell(() => share(from(text), "Nvidia"))).toBe(
      `#VALUE! flows, row 1: Amount is stored as text: "${text}". ${advice}`,
    );
  });

  it.each(["n/a", "N.A.", "TBD", "-", "–", "undisclosed", "未披露"])(
    "%s is an amount that is not known, and refused with its row",
    (text) => {
      expect(inCell(() => share(from(text), "Nvidia"))).toBe(
        `#VALUE! flows, row 1: Amount is "${text}". Leave the row out, or type an estimate.`,
      );
    },
  );

  it("in lists and in the tables beside flows too", () => {
    expect(inCell(() => irrAll([["-1000"], [-200], [300], [400]]))).toBe(
      '#VALUE! cashflows, row 1 is stored as text: "-1000". Type -1000 instead.',
    );
    expect(inCell(() => coverRatios([["30", 28, 26, 24]], 80, 0.09, 3))).toBe(
      '#VALUE! cashflows: column 1 is stored as text: "30". Type 30 instead.',
    );
    expect(inCell(() => clearing([["A", "B", 10]], [["A", "5"]]))).toBe(
      '#VALUE! resources, row 1: Outside assets is stored as text: "5". Type 5 instead.',
    );
  });
});

describe("names", () => {
  it.each([
    "Scale\u00a0AI",
    "Scale  AI",
    "scale ai ",
    "Ｓｃａｌｅ ＡＩ",
    "Sc\u200bale AI",
    "Scale\u00ad AI",
  ])("%j is Scale AI", (spelling) => {
    const flows = [
      ["Scale AI", "Meta", 10],
      ["Meta", spelling, 10],
    ];
    expect(amount(flows, "Scale AI", "direct")).toBe(10);
  });

  it("of composed and decomposed accents are the same, and so are ß and SS", () => {
    expect(
      amount(
        [
          ["Nestl\u00e9", "A", 1],
          ["A", "Nestle\u0301", 1],
        ],
        "NESTLÉ",
        "direct",
      ),
    ).toBe(1);
    expect(
      amount(
        [
          ["Strauß", "A", 1],
          ["A", "STRAUSS", 1],
        ],
        "strauß",
        "direct",
      ),
    ).toBe(1);
  });

  it("that are not in the range come with the nearest ones", () => {
    expect(inCell(() => share(from(100), "Nvidia Corp."))).toBe(
      '#N/A company: "Nvidia Corp." is on no row of flows. Did you mean "Nvidia"?',
    );
    expect(inCell(() => share(from(100), "Orcale"))).toMatch(/Did you mean "Oracle"\?$/);
    expect(inCell(() => share(from(100), "Zzz"))).toBe(
      '#N/A company: "Zzz" is on no row of flows.',
    );
    expect(inCell(() => clearing(from(100), [["OpenAI Inc", 4]]))).toMatch(
      /resources, row 1: "OpenAI Inc" is on no row of flows\. Did you mean "OpenAI"\?$/,
    );
  });
});

describe("a totals row", () => {
  it.each(["Total", "Subtotal", "Grand total", "SUM", "合计", "总计：", "Total:"])(
    "%s is refused by its row",
    (word) => {
      for (const row of [
        [word, "", 550],
        ["", word, 550],
      ]) {
        expect(inCell(() => index([...from(100), row]))).toBe(
          `#VALUE! flows, row 6: "${word}" is a total, not a company. Leave the row out of the range.`,
        );
      }
    },
  );

  it("is none where the name is a company's", () => {
    expect(amount([["TotalEnergies", "", 5]], "TotalEnergies")).toBe(0);
  });
});

describe("rates and shares", () => {
  it.each<[string, () => unknown, string]>([
    ["annualRate", () => debtSchedule(100, 14, 3), "14 means 1,400 %. Type 0.14 or 14 %."],
    ["annualRate", () => coverRatios([[50, 50]], 80, 9, 2), "9 means 900 %. Type 0.09 or 9 %."],
    [
      "discountRate",
      () => gpuNpv(30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500, 0, 14.1),
      "14.1 means 1,410 %. Type 0.141 or 14.1 %.",
    ],
    [
      "utilisation",
      () => gpuNpv(30000, 2.35, 70, 1.275, 0.08),
      "70 means 7,000 %. Type 0.7 or 70 %.",
    ],
    [
      "rateDecline",
      () => gpuNpv(30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500, 20),
      "20 means 2,000 %. Type 0.2 or 20 %.",
    ],
    ["volatility", () => warrantValue(100, 100, 45, 1), "45 means 4,500 %. Type 0.45 or 45 %."],
    ["riskFree", () => warrantValue(100, 100, 0.4, 1, 4), "4 means 400 %. Type 0.04 or 4 %."],
    ["burnGrowth", () => runway(50, 8, 20), "20 means 2,000 %. Type 0.2 or 20 %."],
    [
      "shock",
      () => clearing([["A", "B", 1]], [["A", 1]], "A", 50),
      "50 means 5,000 %. Type 0.5 or 50 %.",
    ],
  ])("%s as a whole percentage is refused with the number to type", (argument, call, advice) => {
    expect(inCell(call)).toBe(`#VALUE! ${argument}: ${advice}`);
  });

  it("as text are refused with the number to type", () => {
    expect(inCell(() => debtSchedule(100, "14%", 3))).toBe(
      '#VALUE! annualRate is stored as text: "14%". Type 0.14 instead.',
    );
    expect(inCell(() => debtSchedule(100, "14.1 %", 3))).toMatch(/Type 0\.141 instead\.$/);
  });

  it("just above the whole are shares that are too large", () => {
    expect(inCell(() => gpuNpv(30000, 2.35, 1.7, 1.275, 0.08))).toBe(
      "#VALUE! utilisation must be at least 0 and at most 1, not 1.7.",
    );
  });
});

describe("dates", () => {
  it("written as digits are refused with what they look like", () => {
    expect(inCell(() => irrAll([[-100, 121]], [[20230101, 20240101]]))).toBe(
      "#VALUE! dates: value 1, 20230101, is not a date as Excel stores it. It looks like 2023-01-01: enter a date, or use DATE().",
    );
    expect(inCell(() => irrAll([[-100, 121]], [[45658, 20240101]]))).toMatch(/value 2, 20240101/);
  });

  it("that are years are refused", () => {
    expect(inCell(() => irrAll([[-100, 121]], [[2023, 2024]]))).toMatch(/It looks like 2023:/);
    expect(inCell(() => irrAll([[-100, 121]], [[45658, 2026]]))).toMatch(/value 2, 2026, is not/);
  });

  it("as text are refused, also in the first row", () => {
    expect(inCell(() => irrAll([[-100], [121]], [["2025-01-01"], ["2026-01-01"]]))).toMatch(
      /^#VALUE! dates, row 1 is stored as text: "2025-01-01"/,
    );
  });

  it("early in the count of days stay what they are: offsets from a first one", () => {
    expect(irrAll([[-100, 0, 121]], [[1, 2000, 731]])).toHaveLength(2);
  });

  it("that Excel made of a preset's name are understood", () => {
    expect(deal("openai-coreweave", "amount", 45931)).toBe(
      deal("openai-coreweave", "amount", "2025-10"),
    );
    expect(cell(dealsFormula)(46174)).toEqual(cell(dealsFormula)("2026-06"));
    expect(inCell(() => deal("openai-coreweave", "amount", 45932))).toMatch(
      /#VALUE! preset must be/,
    );
  });
});

describe("what has no answer says why", () => {
  it("a burn that is none", () => {
    expect(inCell(() => runway(50, -8))).toBe(
      "#N/A Nothing is burnt: annualBurn is -8. Enter what is burnt as a positive number.",
    );
  });

  it("flows that cancel on every date", () => {
    expect(inCell(() => irrAll([[-100, 100, 0]], [[45658, 45658, 45659]]))).toBe(
      "#NUM! The cash flows of every date add up to 0, so every rate is a rate of return.",
    );
    expect(inCell(() => irrAll([[0, 0]]))).toMatch(/every rate/);
  });

  it("a company that pays itself, by row", () => {
    expect(inCell(() => index([...from(100), ["Oracle", "ORACLE ", 5]]))).toBe(
      "#VALUE! flows, row 6: Oracle pays itself, which is no flow between companies. Remove the row or name the other party.",
    );
  });
});

describe("a whole column", () => {
  it.each([
    ["null", null],
    ["an empty text", ""],
    ["0, as Excel on the desktop passes it", 0],
  ])("answers as its used part does, blank rows as %s", (_, blank) => {
    const rows = Array.from({ length: 1_048_576 - 5 }, () => [blank, blank, blank]);
    expect(share([...from(100), ...rows], "Nvidia")).toBe(share(from(100), "Nvidia"));
  });
});
