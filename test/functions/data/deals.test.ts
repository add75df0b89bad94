import { inCell } from "../../support/customFunctions";
import { DealPreset, dealsFormula } from "../../../src/functions/data/deals";
import { cell } from "../../support/cell";

const deals = cell(dealsFormula);

/** A cell can hold what the type does not allow. */
const inExcel = (cell: unknown): DealPreset => cell as DealPreset;

describe("DEALS", () => {
  test("has a header and one row a leg with a disclosed amount", () => {
    const [header, ...rows] = deals(DealPreset.October2025);
    expect(header.slice(0, 3)).toEqual(["From", "To", "Amount"]);
    expect(rows).toHaveLength(24);
    for (const row of rows) expect(typeof row[2]).toBe("number");
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
  });

  test("means October 2025 where no preset is named, or the cell is blank", () => {
    expect(deals(inExcel(null))).toEqual(deals(DealPreset.October2025));
    expect(deals(inExcel(""))).toEqual(deals(DealPreset.October2025));
  });

  test("refuses a preset that it does not have, and names those it has", () => {
    expect(inCell(() => deals(inExcel("2024-01")))).toBe(
      '#VALUE! preset must be one of "2025-10", "2026-06", "2026-10", not "2024-01".',
    );
  });
});
