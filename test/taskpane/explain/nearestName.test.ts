import { nearestName } from "../../../src/taskpane/explain/explainCell";

const KNOWN = ["GPU_PAYBACK", "GPU_NPV", "CIRCULAR_SHARE", "RUNWAY"];

test.each([
  ["a letter is missing", "GPU_PAYBAK", "GPU_PAYBACK"],
  ["two letters are exchanged", "CIRCULAR_SHAER", "CIRCULAR_SHARE"],
  ["it is written small", "runaway", "RUNWAY"],
])("finds the formula that is meant where %s", (_, written, meant) => {
  expect(nearestName(written, KNOWN)).toBe(meant);
});

test("suggests nothing for another word", () => {
  expect(nearestName("WEATHER", KNOWN)).toBeUndefined();
});
