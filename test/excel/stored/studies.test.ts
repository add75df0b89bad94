import { stored } from "../../../src/excel/stored/studies";

const cell = { sheet: "Inputs", address: "B1", label: "Price" };

test("what a scan kept is read with formulas, numbers and words as they were", () => {
  const kept = {
    since: "2026-11-24T14:05:00.000Z",
    cells: ["=2*B3", 0.1, "'long", true].map((content) => ({ ...cell, content })),
  };
  expect(stored.interrupted(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([null, undefined, "", 5, [], {}, { since: 1, cells: [] }, { since: "", cells: [cell] }])(
  "a setting that we did not write is nothing: %j",
  (value) => {
    expect(stored.interrupted(value)).toBeNull();
  },
);

test("scenarios and tables that we did not write are none", () => {
  for (const value of [null, { name: "A" }, [{ name: "A", cells: [{ ...cell, value: null }] }]]) {
    expect(stored.scenarios(value)).toEqual([]);
    expect(stored.tables(value)).toEqual([]);
  }
  const scenario = { name: "A", cells: [{ ...cell, value: 1 }] };
  expect(stored.scenarios([scenario])).toEqual([scenario]);
});
