import { inCell } from "../../support/customFunctions";
import { flows } from "../../../src/functions/cells/flows";
import {
  circularAmountFormula,
  circularShareFormula,
  Measure,
} from "../../../src/functions/circularity/circularMeasures";
import { circularSummaryFormula } from "../../../src/functions/circularity/circularSummary";
import { cell } from "../../support/cell";

const circularAmount = cell(circularAmountFormula);
const circularShare = cell(circularShareFormula);
const circularSummary = cell(circularSummaryFormula);

const HEADER = ["From", "To", "Amount"];
const LOAN = [HEADER, ["V", "A", 10], ["A", "V", 35], ["", "V", 65]];
const ERROR = { type: "Error", basicValue: "#REF!" };

describe("flows", () => {
  it.each<[string, unknown[][]]>([
    ["without a header", LOAN.slice(1)],
    ["with further columns, whatever they hold", LOAN.map((row) => [...row, ERROR, null])],
    [
      "with blank rows, also before the header",
      [["", null, ""], LOAN[0], [null, " ", ""], ...LOAN.slice(1)],
    ],
    [
      "with names in other cases and blanks",
      [
        [" v", "A", 10],
        ["a", "V ", 35],
        ["OUTSIDE", "v", 65],
      ],
    ],
    [
      "with empty cells as zeros, as Excel on the desktop passes them",
      [...LOAN.slice(0, 3), [0, "V", 65], [0, 0, 0], [0, 0, 0]],
    ],
    ["with a row split in two", [...LOAN.slice(0, 3), ["", "V", 60], ["outside", "V", 5]]],
    [
      "with formatted numbers",
      [["V", "A", { type: "FormattedNumber", basicValue: 10 }], ...LOAN.slice(2)],
    ],
  ])("reads the same network %s", (_, range) => {
    expect(circularShare(range, "V")).toBeCloseTo(0.1, 12);
  });

  it.each<[string, unknown, string]>([
    [
      "text as an amount",
      [...LOAN, ["A", "B", "x"]],
      '#VALUE! flows, row 5: Amount must be a number, not "x".',
    ],
    [
      "TRUE as an amount",
      [...LOAN, ["A", "B", true]],
      '#VALUE! flows, row 5: Amount must be a number, not "true".',
    ],
    ["no amount", [...LOAN, ["A", "B", ""]], "#VALUE! flows, row 5: Amount is missing."],
    [
      "a negative amount",
      [...LOAN, ["A", "B", -1]],
      "#VALUE! flows, row 5: Amount must be at least 0, not -1.",
    ],
    [
      "an infinite amount",
      [...LOAN, ["A", "B", Infinity]],
      "#VALUE! flows, row 5: Amount must be a finite number.",
    ],
    [
      "TRUE as a company",
      [...LOAN, ["A", true, 1]],
      '#VALUE! flows, row 5: To must be text, not "true".',
    ],
    [
      "an error cell",
      [...LOAN, ["A", ERROR, 1]],
      "#VALUE! flows, row 5: To holds the error #REF!.",
    ],
    [
      "a company that pays itself",
      [...LOAN, ["a", " A", 1]],
      "#VALUE! flows, row 5: A pays itself, which is no flow between companies. Remove the row or name the other party.",
    ],
    [
      "both ends outside, below a blank row",
      [...LOAN, ["", "", ""], ["", "Outside", 1]],
      "#VALUE! flows, row 6: From and To are both outside the network. Name a company at one end.",
    ],
    ["nothing but a header", [HEADER], "#VALUE! flows holds no rows."],
    ["blank cells", [["", "", ""]], "#VALUE! flows holds no rows."],
    ["two columns", [["V", "A"]], "#VALUE! flows needs the columns From, To, Amount; it has 2."],
    ["one cell", 3, "#VALUE! flows needs the columns From, To, Amount; it has 1."],
    ["no range", null, "#VALUE! flows is missing."],
    [
      "totals beyond the largest double",
      [
        ["A", "B", 1e308],
        ["C", "B", 1e308],
      ],
      "#NUM! The amounts are too large: the result is beyond the largest number a cell can hold.",
    ],
  ])("refuses %s, the second time too", (_, range, shown) => {
    const call = () => circularShare(range, "V");
    expect(inCell(call)).toBe(shown);
    expect(inCell(call)).toBe(shown);
  });

  it("takes a number as a company's name, and names of Object.prototype", () => {
    const range = [
      [360, "__proto__", 10],
      ["__proto__", 360, 4],
    ];
    expect(circularAmount(range, 360)).toBe(4);
    expect(circularAmount(range, "__proto__")).toBe(4);
  });

  it("gives the same network for a copy of the same range, and another after a change", () => {
    const copy = () => LOAN.map((row) => [...row]);
    const first = flows(copy(), "flows");
    expect(flows(copy(), "flows")).toBe(first);
    expect(flows([...copy(), ["V", "A", 1]], "flows")).not.toBe(first);
    expect(flows(copy(), "flows")).toBe(first);
    for (let i = 0; i < 40; i++) flows([["A", "B", i]], "flows");
    expect(flows(copy(), "flows")).not.toBe(first);
  });
});

describe("CIRCULAR_AMOUNT and CIRCULAR_SHARE", () => {
  it("take the measure without regard to case; traced where it is omitted", () => {
    expect(circularAmount(LOAN, "v")).toBeCloseTo(10, 12);
    expect(circularAmount(LOAN, "V", "TRACED")).toBeCloseTo(10, 12);
    expect(circularAmount(LOAN, "A", Measure.direct)).toBe(10);
    expect(circularShare(LOAN, "A", Measure.most)).toBe(1);
  });

  it.each<[unknown, unknown, string]>([
    ["B", null, '#N/A company: "B" is on no row of flows.'],
    ["Outside", null, '#N/A company: "Outside" is on no row of flows.'],
    ["", null, "#VALUE! company is missing."],
    [
      "V",
      "mostly",
      '#VALUE! measure must be one of "direct", "least", "traced", "most", not "mostly".',
    ],
  ])("company %p, measure %p shows %s", (company, measure, shown) => {
    expect(inCell(() => circularAmount(LOAN, company, measure as Measure))).toBe(shown);
    expect(inCell(() => circularShare(LOAN, company, measure as Measure))).toBe(shown);
  });

  it("a company that receives nothing has an amount of 0 and no share", () => {
    const range = [["V", "A", 1]];
    expect(circularAmount(range, "V")).toBe(0);
    expect(inCell(() => circularShare(range, "V"))).toBe(
      "#DIV/0! V receives nothing, so there is no share of its receipts.",
    );
  });
});

describe("CIRCULAR_SUMMARY", () => {
  it("has the columns of the documentation, a share of nothing blank", () => {
    expect(
      circularSummary([
        ["V", "A", 10],
        ["A", "B", 4],
      ]),
    ).toEqual([
      [
        "Company",
        "Receipts",
        "Payments",
        "Direct",
        "Least",
        "Traced",
        "Most",
        "Direct share",
        "Least share",
        "Traced share",
        "Most share",
      ],
      ["A", 10, 4, 0, 0, 0, 0, 0, 0, 0, 0],
      ["B", 4, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ["V", 0, 10, 0, 0, 0, 0, "", "", "", ""],
    ]);
  });

  it("agrees with CIRCULAR_AMOUNT and CIRCULAR_SHARE cell by cell", () => {
    for (const [company, , , ...cells] of circularSummary(LOAN).slice(1)) {
      const measures = [Measure.direct, Measure.least, Measure.traced, Measure.most];
      const amounts = measures.map((measure) => circularAmount(LOAN, company, measure));
      const shares = measures.map((measure) => circularShare(LOAN, company, measure));
      expect(cells).toEqual([...amounts, ...shares]);
    }
  });
});
