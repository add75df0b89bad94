export const accounts = {
  map: "What would shorter lives of the machines cost in profit, and what do shares given to customers cost?",
  title: "Accounts: lives of the machines, and shares as a discount",
  notes: [
    "USD bn a year unless the unit says otherwise. A sign says which way profit goes. Straight line; effects of a full year.",
    "Not a forecast: it holds purchases level and moves only how they are accounted for. Cash does not change, but for tax.",
  ],
  found:
    "Written off over {life} years instead of as published, with {years} years of purchases on the books, the servers would cost {before} bn of profit a year before tax and {after} bn after it: {part} of the six companies' profit.",
  besideBurry:
    "Over the first {years} years that is {gap} bn of depreciation more at {life} years; M. Burry puts the gap at {burry} bn for 2026 to 2028 (press, November 2025), at purchases foreseen then.",
  noBurry: "No published estimate of the gap was known at this preset's date.",
  amd: "AMD promises {shares} million shares to its customers, {part} of all shares then; the largest discount in the table is {cut} of the purchases.",
  chart: "The shorter the life, the lower the profit",
  all: "All six",
  measures: {
    before: "Profit before tax: change from the published life to that of the column",
    tax: "Tax: change (less is paid now, or shown as owed later)",
    profit: "Net profit: change",
    eps: "Earnings per share: change",
    part: "Net profit: change, as a share of the year's",
  },
  inputs: "Inputs of this sheet",
  input: "Input",
  capex: "Capex",
  published: "Life, published",
  lifeBefore: "Life before",
  effect: "Effect, published",
  netIncome: "Net income",
  shares: "Shares, m",
  life: (n: number) => `Life compared, ${n}`,
  rows: {
    servers: {
      label: "Part of capex that is servers",
      reason: "Assumption; the rest is land, buildings and power, with longer lives",
    },
    years: {
      label: "Years of purchases on the books",
      reason: "Assumption: three at the height of the capex on Inputs, as 2026 to 2028",
    },
    tax: { label: "Tax rate", reason: "Federal rate, 26 U.S.C. § 11; without states and abroad" },
    burry: {
      label: "Depreciation gap, as published",
      reason: "2026 to 2028; M. Burry, press, November 2025; he has bet on a fall",
    },
  },
  warrants: "Shares for customers as a price cut",
  warrantsNote:
    "Under US rules a warrant for a customer lowers revenue as it vests. Here: its value today over the purchases that all of it takes.",
  warrantsTerms:
    "Value by Black and Scholes at AMD's volatility and the rate on Inputs, as if all vests and without hurdles: an upper bound. Deals detail weighs AMD's tranches.",
  vendor: "Vendor",
  customer: "Customer",
  newShares: "Shares, m",
  strike: "Strike, $",
  price: "Price, $",
  purchases: "Purchases, bn",
  existing: "Existing, m",
  perShare: "Value, $ a share",
  worth: "Value, bn",
  cut: "Price cut",
  dilution: "Of all shares",
  dilutionOfAll: "With others",
  warrantNotes: {
    amdOpenai: "purchases were not disclosed; the lower end of what the press says for Meta's 6 GW",
    amdMeta: "none had vested at 2026-06-27; the lower end of the press's 60 to more than 100",
    marvell: "struck at about the price (assumption); no duty to buy; 120 is the press's figure",
    qualcomm: "struck at about the price (assumption); 60 is the most; 3.75 million vested at once",
  },
  checks: {
    straight: {
      label: "Accounts: depreciation at each life is Excel's own straight line",
      reason: "SLN over all companies and lives",
    },
    adds: {
      label: "Accounts: change of profit and of tax add up to the change before tax",
      reason: "All companies and lives added",
    },
    eps: {
      label: "Accounts: change per share times shares is the change of profit",
      reason: "At the last life, all companies",
    },
    worth: {
      label: "Accounts: the warrants are worth what WARRANT_VALUE says",
      reason: "Native formulas against the add-in's",
    },
    dilution: {
      label: "Accounts: each customer's part is DILUTED_SHARE",
      reason: "Native formulas against the add-in's",
    },
  },
};
