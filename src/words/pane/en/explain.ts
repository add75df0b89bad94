import { mend } from "./mend";

/** What a number on the way is called, and how it is found. */
const terms = {
  receipts: { name: "Receipts", rule: "all that the company is paid" },
  outsideReceipts: { name: "of which from outside", rule: "rows whose From is blank or Outside" },
  payments: { name: "Payments", rule: "all that the company pays" },
  outsidePayments: { name: "of which to outside", rule: "rows whose To is blank or Outside" },
  resources: { name: "Resources", rule: "the larger of receipts and payments" },
  retained: { name: "Retained", rule: "resources − payments" },
  funded: { name: "Funded on no row", rule: "resources − receipts" },
  direct: { name: "Direct", rule: "paid to a company and received back from that company" },
  least: { name: "Least", rule: "the smallest amount that must have come back: maximum flow" },
  traced: { name: "Traced", rule: "in proportion: every company pays out of one mixed pot" },
  most: { name: "Most", rule: "the largest amount that can have come back: maximum flow" },
  tracedShare: { name: "Traced share", rule: "traced ÷ receipts" },
  companies: { name: "Companies", rule: "named as From or To" },
  paymentsBetween: { name: "Payments between them", rule: "rows with the same ends added up" },
  sumBetween: { name: "Paid between them", rule: "sum of those payments" },
  sumResources: { name: "Resources of all", rule: "sum over the companies" },
  sumTraced: { name: "Traced, of all", rule: "sum of what comes back to its payers" },
  largestShare: { name: "Largest share", rule: "the largest party ÷ the total" },
  lost: { name: "Lost by all", rule: "sum of the column Lost" },
  shortfall: { name: "Shortfall of all", rule: "sum of the column Shortfall" },
  equityLost: { name: "Equity lost by all", rule: "sum of the column Equity lost" },
  hoursRented: { name: "Hours rented a year", rule: "8,760 × utilisation" },
  firstRevenue: { name: "Revenue of a year at the first rent", rule: "rent × hours rented" },
  yearlyEnergy: { name: "Energy a year", rule: "kW × PUE × price × 8,760 hours, rented or not" },
  yearlyFixed: { name: "Fixed cost a year", rule: "as given" },
  recovered: {
    name: "Recovered",
    rule: "the most of capex that discounted operating cash ever brings back; 100 % pays back",
  },
  residualValue: { name: "Residual", rule: "capex × residual share, at the end of life" },
  annuityFactor: { name: "Annuity factor", rule: "rate ÷ (1 − (1 + rate)^−periods)" },
  lentShare: { name: "Loan to price", rule: "principal ÷ capex" },
  rateAStep: { name: "Rate a step", rule: "annual rate ÷ steps a year" },
  steps: { name: "Steps", rule: "years × steps a year" },
  totalInterest: { name: "Interest over the term", rule: "sum of the interest of all steps" },
  kwAtTheMeter: { name: "kW a GPU at the meter", rule: "kW × PUE" },
  worn: { name: "Life used", rule: "age ÷ life" },
  billedUnits: { name: "Units billed", rule: "the larger of actual and minimum" },
  payout: { name: "Payout without a cap", rule: "unsold × price" },
  allShares: { name: "Shares after issue", rule: "existing + new" },
  spread: { name: "Spread to expiry", rule: "volatility × √years" },
  forward: { name: "Forward price", rule: "spot × e^((risk-free − dividend yield) × years)" },
  probabilityInTheMoney: {
    name: "Probability above the strike",
    rule: "N(d₂), risk-neutral, at expiry",
  },
  unhurdled: { name: "Value without a hurdle", rule: "Black–Scholes–Merton call" },
  expectedValue: { name: "Expected value", rule: "Σ shares × probability × value per share" },
  npvAtZero: { name: "Sum of the cash flows", rule: "net present value at a rate of 0" },
  baseResult: { name: "The formula at its inputs", rule: "with nothing varied" },
  checkedResult: { name: "The formula at the value found", rule: "has to be the target" },
};

const tables = {
  returns: {
    name: "Who brings the money back",
    meaning:
      "What reaches each payer of the company’s own money, over every way, times the part of its resources that it pays to the company. The last column adds up to the traced amount.",
  },
  loops: {
    name: "Loops that carry it",
    meaning:
      "The strongest first, of six companies at most. No more than the bottleneck can go all the way round.",
  },
  parties: {
    name: "The parties",
    meaning:
      "Each share squared, in points: they add up to the index. Outside counts in the total, not as a party.",
  },
  largest: { name: "The largest companies", meaning: "By resources, twelve at most." },
  yearlyCash: {
    name: "Cash year by year",
    meaning:
      "The steps of each year together. The cumulative is discounted and starts at minus capex; the last year’s net includes the residual.",
  },
  values: { name: "Value by age", meaning: "Years since purchase." },
  rates: { name: "Proof", meaning: "At every rate of return the net present value is 0." },
  burn: {
    name: "Cash year by year",
    meaning: "What is burnt in a year and what is left at its end.",
  },
  inputs: {
    name: "Inputs of the formula that is varied",
    meaning: "As they were read; a blank is a default that is none.",
  },
  behind: { name: "Sources behind it", meaning: "As published." },
};

const columns = {
  payer: "Payer",
  paidTo: "Paid to it",
  held: "Reaches it",
  fraction: "Passed back",
  returned: "Comes back",
  loop: "Loop",
  bottleneck: "Bottleneck",
  weakest: "Weakest payment",
  party: "Party",
  amount: "Amount",
  share: "Share",
  points: "Points",
  company: "Company",
  receipts: "Receipts",
  resources: "Resources",
  traced: "Traced",
  year: "Year",
  rent: "Rent an hour",
  revenue: "Revenue",
  costs: "Costs",
  net: "Net",
  factor: "Discount factor",
  cumulative: "Cumulative",
  age: "Age",
  value: "Value",
  rate: "Rate",
  npv: "Net present value",
  burn: "Burnt",
  left: "Left",
  input: "Input",
  leg: "Leg",
  status: "Status",
  source: "Source",
};

/** What the view that explains a cell says. */
export const explain = {
  about:
    "Select a cell with an OURO formula to see its inputs, how it was calculated and, for an error, why.",
  again: "Explain the selected cell",
  reading: "Excel is calculating the cell once more",
  noFormula: "This cell holds no formula.",
  formula: "Formula",
  shows: "It shows",
  notOurs: "This formula calls no OURO formula. Select one that does.",
  select: "Select a cell with a formula that begins with =OURO.",
  reads: "It reads these cells",
  readsMeans: "Press a cell to see how it comes about, step by step.",
  explainOne: (cell: string) => `Explain ${cell}`,
  backTo: (cell: string) => `Back to ${cell}`,
  didYouMean: (written: string, nearest: string) =>
    `There is no formula ${written}. Did you mean ${nearest}?`,
  noSuch: (written: string) => `There is no formula ${written}. The Formulas view lists them all.`,
  notCalled: "The formula was not called",
  notCalledMeans:
    "Excel did not ask for it: a condition around it is not met, or calculation is off. Press F9, then explain again.",
  which: (n: string) => `${n} formulas were called; explained is`,
  result: "Result",
  resultOf: (id: string) => `Result of ${id}`,
  received: "What it received",
  refused: "refused",
  leftOut: (fallback: string) => (fallback === "" ? "left out" : `left out: ${fallback}`),
  blank: "blank",
  size: (rows: string, columns: string) => `${rows} rows × ${columns} columns`,
  showCells: "Show the cells",
  hideCells: "Hide the cells",
  cellsOf: (name: string) => `Cells of ${name}`,
  way: "How it comes about",
  more: (id: string) => `More on ${id}`,
  terms,
  tables,
  columns,
  mend,
  excelErrors: {
    "#NAME?":
      "Excel does not know the formula’s name: it is misspelt, or the add-in was not loaded when the workbook opened. Open Settings and press Repair formulas.",
    "#SPILL!":
      "The result is a table and other cells are in its way. Empty the cells below and to the right.",
    "#BUSY!": "The result is still on its way. If it stays, calculate again with F9.",
    "#REF!": "A cell that the formula refers to was deleted. Enter the reference again.",
    "#VALUE!":
      "An argument is of the wrong kind, or a cell that the formula reads shows an error: explain that cell first.",
    "#N/A":
      "There is no answer, or a cell that the formula reads shows an error: explain that cell first.",
    "#NUM!":
      "There is no such number, or a cell that the formula reads shows an error: explain that cell first.",
    "#DIV/0!":
      "It is a share of nothing, or a cell that the formula reads shows an error: explain that cell first.",
    "#NULL!":
      "Two ranges are joined by a space and have no cell in common. Put a comma between them.",
    "#CALC!":
      "Excel cannot calculate this here: an empty table, or an add-in formula inside Excel’s own Data Table. Use What if instead.",
  },
};
