/** What the State column of the Checks sheet says. */
export const HOLDS = "holds";
export const FAILS = "fails";

/** The titles of the Checks sheet's columns that others read. */
export const CHECK_TITLES = {
  label: "What must hold",
  state: "State",
  sheet: "Sheet",
  actual: "Actual",
  expected: "Expected",
  difference: "Difference",
  tolerance: "Tolerance",
  compare: "Actual is to be",
  reason: "Why, or whose figure",
} as const;
