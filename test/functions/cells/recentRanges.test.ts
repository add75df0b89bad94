import fc from "fast-check";
import { inCell } from "../../support/customFunctions";
import { RecentRanges } from "../../../src/functions/cells/recentRanges";
import { circularAmountFormula } from "../../../src/functions/circularity/circularMeasures";
import { circularSummaryFormula } from "../../../src/functions/circularity/circularSummary";
import { cell } from "../../support/cell";

const circularAmount = cell(circularAmountFormula);
const circularSummary = cell(circularSummaryFormula);

type Rows = readonly unknown[][];
const told = (rows: Rows) => rows.map((row) => row.slice(0, 2).map((cell) => [typeof cell, cell]));
const copied = (rows: Rows) => rows.map((row) => [...row]);

/** Counts how often ranges are really read. */
function counted(limits?: { ranges: number; cells: number }) {
  const recent = new RecentRanges<unknown>(2, limits);
  const seen = { reads: 0, of: (rows: Rows) => recent.read(rows, count) };
  const count = (rows: Rows) => {
    seen.reads++;
    return told(rows);
  };
  return seen;
}

describe("RecentRanges", () => {
  const cell = fc.constantFrom<unknown>("V", "v", "V ", 360, "360", 0, 1, "", null, true, "true");
  const range = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 3 });

  it("answers as a reading without memory does, whatever was read before", () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 40 }), (ranges) => {
        const { of } = counted({ ranges: 3, cells: 12 });
        for (const rows of ranges) expect(of(copied(rows))).toEqual(told(rows));
      }),
    );
  });

  it("reads a copy of a range from memory, further columns whatever they hold", () => {
    const seen = counted();
    const rows = [
      ["V", 1, "note"],
      ["A", 2, "note"],
    ];
    const first = seen.of(rows);
    expect(seen.of(copied(rows))).toBe(first);
    expect(seen.of(rows.map(([name, amount]) => [name, amount, {}]))).toBe(first);
    expect(seen.reads).toBe(1);
  });

  it("reads anew after a change in place, and leaves what it is handed alone", () => {
    const seen = counted();
    const frozen = Object.freeze([Object.freeze(["V", 1])]) as unknown as Rows;
    expect(seen.of(frozen)).toEqual(told(frozen));
    const rows = copied(frozen);
    seen.of(rows);
    rows[0][1] = 2;
    expect(seen.of(rows)).toEqual(told([["V", 2]]));
    expect(seen.reads).toBe(2);
  });

  it("reads cells that are objects anew each time: they may hold something else by then", () => {
    const seen = counted();
    const entity = { type: "FormattedNumber", basicValue: 10 };
    seen.of([["V", entity]]);
    seen.of([["V", entity]]);
    expect(seen.reads).toBe(2);
  });

  it.each([
    ["as many ranges as it may, the latest", { ranges: 2, cells: 100 }, 2],
    ["as many cells as it may", { ranges: 100, cells: 6 }, 3],
    ["nothing of a range that is larger than that", { ranges: 100, cells: 1 }, 0],
  ])("remembers %s", (_, limits, remembered) => {
    const seen = counted(limits);
    const ranges = [0, 1, 2, 3, 4].map((amount) => [["V", amount]]);
    ranges.forEach(seen.of);
    seen.reads = 0;
    [...ranges].reverse().forEach(seen.of);
    expect(seen.reads).toBe(ranges.length - remembered);
  });
});

describe("formulas over a range that was read before", () => {
  it("show the names as that range spells them", () => {
    const spelt = (name: string) => [
      [name, "A", 10],
      ["A", name, 4],
    ];
    for (const name of ["Nvidia", "NVIDIA", "nvidia", "Nvidia"])
      expect(circularSummary(spelt(name)).map(([company]) => company)).toContain(name);
  });

  it("take a number as an amount, and the same digits as text for none", () => {
    const rows = (cell: unknown) => [
      ["A", "V", 4],
      ["V", "A", cell],
    ];
    const amount = (cell: unknown) => inCell(() => circularAmount(rows(cell), "V"));
    const refused = '#VALUE! flows, row 2: Amount is stored as text: "10". Type 10 instead.';
    expect([10, "10", 10, "10"].map(amount)).toEqual([4, refused, 4, refused]);
  });

  it("follow an amount that changes and changes back", () => {
    const amount = (paid: number) =>
      circularAmount(
        [
          ["V", "A", 10],
          ["A", "V", paid],
        ],
        "V",
      );
    expect([4, 3, 4, 3].map(amount)).toEqual([4, 3, 4, 3]);
  });
});
