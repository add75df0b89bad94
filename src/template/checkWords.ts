/** The keys of the Checks sheet's columns that others read; words.columns has their titles. */
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
