import { inCell } from "../../support/customFunctions";
import { DealPreset, deals } from "../../../src/functions/data/deals";

describe("DEALS", () => {
  test("has a header and one row a leg with a disclosed amount", () => {
    const [header, ...rows] = deals(DealPreset.October2025);
    expect(header.slice(0, 3)).toEqual(["From", "To", "Amount"]);
    expect(rows).toHaveLength(23);
    for (const row of rows) expect(typeof row[2]).toBe("number");
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
  });

  test("means October 2025 where no preset is named, or the cell is blank", () => {
    expect(deals(null as unknown as DealPreset)).toEqual(deals(DealPreset.October2025));
    expect(deals("" as DealPreset)).toEqual(deals(DealPreset.October2025));
  });

  test("refuses a preset that it does not have, and names those it has", () => {
    expect(inCell(() => deals("2024-01" as DealPreset))).toBe(
      '#VALUE! preset must be one of "2025-10", "2026-06", not "2024-01".',
    );
  });
});
