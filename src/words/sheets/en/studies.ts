const REFRESH = "Refresh in the pane (What if) calculates them again.";
const ANEW = "Create a new table in the pane (What if) to use current values.";

/** What the sheets of studies say, in English; labels, units and places of cells come from the workbook. */
export const studies = {
  /** What the sheets are called. */
  names: {
    table: "Sensitivity",
    tornado: "Tornado",
    distribution: "Distribution",
    scenarios: "Scenarios",
  },
  result: (place: string) => `Result: ${place}.`,
  now: "The workbook now",
  cell: "Cell",
  /** Where a scan's numbers come from, and what to do once they are old. */
  stamp: (day: string, time: string, canRefresh: boolean) =>
    `Values of ${day}, ${time}: they do not follow the workbook. ${canRefresh ? REFRESH : ANEW}`,

  table: {
    title: (result: string, down: string, across?: string) =>
      `${result} by ${down}${across === undefined ? "" : ` and ${across}`}`,
    down: (place: string) => `Down: ${place}.`,
    across: (place: string) => `Across: ${place}.`,
    live: "Live: a formula. Change the values of the axes, or any other input, and the table follows.",
  },
  tornado: {
    title: (result: string) => `What drives ${result}`,
    about: "Each input from low to high, the others as they are.",
    base: "Base case",
    input: "Input",
    low: "Low",
    high: "High",
    atLow: "Result at low",
    atHigh: "Result at high",
    swing: "Swing",
    below: "Low − base",
    above: "High − base",
    change: (result: string) => `${result}: change from the base case`,
  },
  distribution: {
    title: (result: string) => `Distribution of ${result}`,
    drawn: (trials: number, seed: number) =>
      `${trials} trials, seed ${seed}; the inputs are independent of each other.`,
    live: "Live: each trial is a formula. Change any other input, and the distribution follows.",
    uncertain: "Uncertain input",
    kind: "Kind",
    kinds: {
      triangular: "triangular",
      uniform: "uniform",
      normal: "normal",
      lognormal: "lognormal",
    },
    parameter: (n: number) => `Parameter ${n}`,
    trial: "Trial",
    trials: "Trials",
    statistic: "Statistic",
    value: "Value",
    mean: "Mean",
    deviation: "Standard deviation",
    minimum: "Minimum",
    median: "Median",
    maximum: "Maximum",
    from: "From",
    to: "To",
  },
  map: {
    title: "Model map",
    stamp: (day: string, time: string) =>
      `The workbook on ${day}, ${time}: this sheet does not follow it.`,
    sheets: "What each sheet holds",
    inputsMean:
      "Inputs: on the template's sheets the cells meant to be changed, on other sheets every number.",
    sheet: "Sheet",
    formulas: "Formulas",
    ours: "OURO",
    inputs: "Inputs",
    reads: "Which sheet reads which",
    readsMean:
      "How many formulas of the sheet on the left read the sheet above, names and tables followed.",
    odd: "Cells that differ from their neighbours",
    oddMeans:
      "The cells on both sides hold the same formula; this one holds another, or a number typed over it. Some are meant to.",
    none: "None.",
    some: (n: number) =>
      n === 1 ? "1 cell." : `${n} cells${n > 500 ? "; the first 500 are listed" : ""}.`,
    cell: "Cell",
    holds: "Holds",
    like: "Like its neighbours",
  },
  changes: {
    title: "What each change does",
    answers: "The answers without each change",
    answersMean:
      "Each of your changes was put back to what was loaded, one at a time, and the workbook calculated.",
    effects: "What each change adds",
    effectsMean:
      "The answer now less the answer without the change. Changes that act together need not add up.",
    change: "Change",
    where: "Where",
    before: "As loaded",
    after: "Yours",
    now: "The workbook now",
    asLoaded: "Without all changes",
    together: "All changes together",
    cell: "several cells of the row",
    edited: "leg edited",
    added: "leg added",
    removed: "leg removed",
  },
  comparison: {
    name: "Comparison",
    title: (first: string, second: string) => `${first} and ${second}`,
    workbook: "This workbook",
    what: "What",
    where: "Where",
    answers: (n: number) => `Answers that differ: ${n}`,
    inputs: (n: number) => `Inputs that differ: ${n}`,
    edited: (n: number) => `Fields of legs that differ: ${n}`,
    added: (n: number) => `Legs only in the second: ${n}`,
    removed: (n: number) => `Legs only in the first: ${n}`,
  },
  scenarios: {
    title: "Scenarios side by side",
    now: "Now",
    inputs: "Inputs",
    results: "Results",
  },
};
