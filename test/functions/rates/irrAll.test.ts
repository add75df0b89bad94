import { inCell } from "../../support/customFunctions";
import { irrAllFormula } from "../../../src/functions/rates/irrAll";
import { cell } from "../../support/cell";

const irrAll = cell(irrAllFormula);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("IRR_ALL", () => {
  it("lists every rate under a header, from a column, a row or a column with a header", () => {
    const both = [["Rate"], [expect.closeTo(0.1, 12)], [expect.closeTo(0.4, 12)]];
    expect(irrAll(column(-1000, 2500, -1540))).toEqual(both);
    expect(irrAll([[-1000, 2500, -1540]])).toEqual(both);
    expect(irrAll(column("Cash flow", -1000, 2500, -1540, null, ""))).toEqual(both);
  });

  it("takes dates in any order and cuts off the time of day, as XIRR does", () => {
    expect(irrAll(column(1050, -1000), column(44255.75, 43890.25))).toEqual([
      ["Rate"],
      [expect.closeTo(0.05, 14)],
    ]);
  });

  it.each([
    [
      column(-1000, 2000, -1500),
      undefined,
      "#NUM! There is no rate of return: no rate above -100 % makes the net present value 0.",
    ],
    [
      column(5),
      undefined,
      "#NUM! There is no rate of return: no rate above -100 % makes the net present value 0.",
    ],
    [column(null, null), undefined, "#VALUE! cashflows holds no rows."],
    [column(-1, null, 2), undefined, "#VALUE! cashflows, row 2 is missing."],
    [[[-1, "x", 2]], undefined, '#VALUE! cashflows: column 2 must be a number, not "x".'],
    [
      [
        [-1, 2],
        [3, 4],
      ],
      undefined,
      "#VALUE! cashflows must be one row or one column.",
    ],
    [column(-1, 2), column(1), "#VALUE! dates holds 1 values; cashflows holds 2."],
    [column(-1, 2), column(1, -2), "#VALUE! dates, row 2 must be at least 0, not -2."],
    [
      column(-1, 2),
      column("2025-01-01", "2026-01-01"),
      '#VALUE! dates, row 1 is stored as text: "2025-01-01". Type a plain number or date instead.',
    ],
  ])("of %j and %j shows %s", (flows, dates, shown) => {
    expect(inCell(() => irrAll(flows, dates))).toBe(shown);
  });
});
