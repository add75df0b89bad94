export const funding = {
  map: "Who pays for an AI lab, year by year, and in which year does its money run out?",
  title: "Funding: who pays for the lab, and when it runs dry",
  notes: [
    "Revenue and payments due come from Flows, as Inputs and Deals count them; the other inputs are in the table below.",
    "Vendor money: what suppliers that the lab also pays give it. A gap is what is missing once the year's sources and the cash are used up.",
  ],
  inputs: "Inputs of this sheet",
  inputsNote:
    "0 for what is not expected beyond the deals; put in your own. Computing is counted as payments due, so the margin is before it.",
  input: "Input",
  own: "My company",
  result: "Result",
  firstYear: "First year of the waterfall",
  waterfall: "The waterfall of ",
  chart: "OpenAI: what pays for its spending, and what is missing",
  ofSpending: "of its spending",
  rows: {
    revenue: {
      label: "Revenue in the first year, if not on Flows",
      reason: "Only used where Flows has no outside revenue of the company",
    },
    growth: { label: "Its growth", reason: "Only used with the line above" },
    margin: {
      label: "Margin before computing",
      reason: "After partners' shares, payment and support",
    },
    cost: {
      label: "Operating cost in the first year",
      reason: "Without computing: staff, sales, data",
    },
    costGrowth: { label: "Its growth", reason: "Slower than revenue" },
    beyond: {
      label: "Due beyond the deals",
      reason: "Commitments that the Deals sheet does not hold",
    },
    cash: {
      label: "Cash at the start",
      reason: "OpenAI: the customer's cash on Inputs, where it is the customer",
    },
    equity: { label: "New equity, beyond the deals", reason: "Nothing is assumed to be raised" },
    debt: { label: "New debt, beyond the deals", reason: "Nothing is assumed to be borrowed" },
    advertising: { label: "Advertising in the first year", reason: "Beyond the revenue above" },
    advertisingGrowth: { label: "Its growth", reason: "No series is published" },
    other: { label: "Other sources", reason: "Such as grants or sales of shares held" },
  },
  lines: {
    revenue: { label: "Revenue", note: "Outside revenue of Flows" },
    cost: { label: "Operating cost", note: "Without computing" },
    due: { label: "Commitments due", note: "What it pays under counted deals" },
    gross: { label: "Gross profit before computing", note: "Revenue × margin" },
    equity: { label: "Equity", note: "From those it does not pay" },
    vendor: { label: "Vendor money", note: "Equity, loans and leases from those it pays" },
    debt: { label: "Debt", note: "Loans and leases from others" },
    advertising: { label: "Advertising", note: "" },
    other: { label: "Other", note: "" },
    gap: { label: "Gap", note: "Missing: has to be raised, or is not paid" },
    before: { label: "Cash before the gap", note: "Last year's cash, plus sources, less spending" },
    end: { label: "Cash at the end", note: "" },
  },
  summary: {
    heading: "What it comes to",
    dry: "First dry year",
    gap: "Gaps, all years",
    spending: "Spending, all years",
    vendorShare: "Vendor-financed share of spending",
    grossShare: "Paid from gross profit",
    gapShare: "Not paid for",
  },
  checks: {
    balance: {
      label: "Funding: sources, uses and cash balance",
      reason: "Cash at the start and all sources, less all uses, is the cash at the end",
    },
    once: {
      label: "Funding: the deals' money counts once",
      reason: "Equity, loans and leases of Flows, split into vendors and others",
    },
    share: {
      label: "Funding: vendors pay no more than what is spent and kept",
      reason: "Vendor money is at most spending plus cash at the end",
    },
  },
};
