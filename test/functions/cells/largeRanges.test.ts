import { clearingFormula } from "../../../src/functions/contagion/clearing";
import { circularSummaryFormula } from "../../../src/functions/circularity/circularSummary";
import { circularityIndexFormula } from "../../../src/functions/circularity/circularityIndex";
import { answer } from "../../../src/functions/formula";
import "../../support/customFunctions";

const chain = (rows: number): unknown[][] =>
  Array.from({ length: rows }, (_, i) => [`c${i}`, `c${i + 1}`, 1]);

/** Rows that count how often they are read. */
function counted(rows: readonly unknown[][]): { rows: unknown[][]; read: Set<number> } {
  const read = new Set<number>();
  const watched = rows.map((row, r) =>
    Object.defineProperty([...row], 0, { get: () => (read.add(r), row[0]), enumerable: true }),
  );
  return { rows: watched, read };
}

test("a table with a row for each company is refused as soon as there are too many", () => {
  const { rows, read } = counted(chain(100_000));
  expect(answer(circularSummaryFormula, [rows])).toEqual({
    code: "too-many-companies",
    most: 18_180,
  });
  expect(read.size).toBeLessThan(20_000);
});

test("the most companies there may be are answered", () => {
  const rows = chain(28_569);
  const table = answer(clearingFormula, [rows, [["c0", 1]]]) as unknown[][];
  expect(table).toHaveLength(28_571);
  // c0 has 1 and passes it on: nobody falls short.
  expect(table.slice(1).every((row) => row[4] === 0)).toBe(true);
});

test("what one formula has no room for another answers", () => {
  const rows = chain(30_000);
  expect(answer(clearingFormula, [rows, [["c0", 1]]])).toMatchObject({
    code: "too-many-companies",
  });
  expect(answer(circularityIndexFormula, [rows])).toBe(0);
  expect(answer(clearingFormula, [rows, [["c0", 1]]])).toMatchObject({
    code: "too-many-companies",
  });
});

test("a ring of more companies than can be solved for is refused before it is tried", () => {
  const ring = [...chain(150_001), ["c150001", "c0", 1], ["c0", "", 1]];
  expect(answer(circularityIndexFormula, [ring])).toEqual({
    code: "too-entangled",
    companies: 150_002,
  });
});
