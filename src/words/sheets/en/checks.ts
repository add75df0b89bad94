export const checks = {
  watch: {
    reason: "A slip here would change the results without an error",
    company: (column: string) => ({
      label: `${column} of every deal of the preset is one of its companies`,
      what: "no such company in the preset's deals; is it misspelt?",
    }),
    blanks: (column: string) => ({
      label: `No name in ${column} has a blank too many`,
      what: "a blank at an end or twice inside: delete it",
    }),
    oneEnd: {
      label: "Every leg has both a From and a To",
      what: "From or To is blank: write Outside for the world outside",
    },
    text: {
      label: "Every published amount is a number",
      what: "stored as text: retype it",
    },
    size: {
      label: "Every published amount is between 0 and 1,000 USD bn",
      what: "not a plausible amount of USD bn; is it in millions?",
    },
    yesOrNo: (column: string) => ({
      label: `${column} says yes or no for every leg`,
      what: "write yes or no",
    }),
    probability: {
      label: "Every leg's probability is between 0 and 1",
      what: "not a probability",
    },
    counted: {
      label: "Every leg is counted by its formula",
      what: "no formula: copy it from the row above",
    },
    limits: (first: string, last: string) =>
      `Inputs in rows ${first} to ${last} are numbers and texts within their limits`,
    limitsFault: "not a number within its limits, or a name with a blank too many",
    thresholds: {
      label: "Amber comes before red for every signal",
      reason: "Swapped thresholds would call a warning sound",
      what: "amber and red are swapped, or Worse is neither above nor below",
    },
    named: {
      label: "Every input that names a company names one on Flows",
      reason: "A company without payments has no answer",
      what: "no such company",
    },
    formulas: (sheet: string, part: string) =>
      part === ""
        ? `No formula on ${sheet} was overwritten`
        : `No formula on ${sheet} was overwritten (${part})`,
    formulasFault: "typed over: undo it, or load the template again",
  },
  legsBelowRowsModelReads: {
    label: "Legs below the rows that the model reads",
  },
  gwDealsArticleNvidiaAmd: {
    label: "GW of the deals in the article: Nvidia, AMD and Oracle with OpenAI",
    reason: "The article: more than 20 GW, from 10, 6 and 4.5",
  },
  usdBnBuildThoseGw: {
    label: "USD bn to build those GW, at the lower end of Nvidia's capex per GW",
    reason: "The article: more than a trillion dollars",
  },
  everyCountedAmountSpreadFull: {
    label: "Every counted amount is spread in full: before, within and after the horizon",
    reason: "Spreading a deal over years must neither lose nor make money",
  },
  outsideRevenueReported: {
    label: "Outside revenue: the first year has a figure for every company",
    reason:
      "Years before a company's revenue come from reported figures; growth is not run backwards",
  },
  gpusKwPuePowerAgain: {
    label: "GPUs × kW × PUE are the power again, in GW",
    reason: "Millions of kW are GW",
  },
  countedPowerNoMoreThan: {
    label: "Counted power is no more than all power of the customer's deals",
    reason: "Probabilities are at most 1",
  },
  articlesPowerReactorsAbout1: {
    label: "The article's power is its reactors, about 1 GW each",
    reason: "National Business Daily, October 2025: more than 20 GW, 20 reactors",
  },
  requiredRevenuePublishedCaseAuthors: {
    label: (n: number) => `Required revenue of published case ${n} is its author's figure, USD bn`,
    reason: "Kupperman: 400 over 10 and 5 years at 25 %; Sequoia: GPUs of 50, twice, at 50 %",
  },
  suppliersMoneyNeverShortensRunway: {
    label: "Suppliers' money never shortens the runway, in years",
    reason: "Money in cannot bring the end nearer; never is taken as 1,000 years",
  },
  cashBurntWhenRunwayEnds: {
    reason: "The burn of each year, added up to the day the runway ends",
  },
  requiredRevenueMarginLifeRepays: {
    label: "Required revenue × margin × life repays the capex in the last year's service",
    reason: "Definition, without a return",
  },
  requiredRevenueReturnExcelsOwn: {
    label: "Required revenue with a return is Excel's own PMT ÷ margin",
    reason: "An annuity, computed independently",
  },
  checksDoesModelHoldTogether: "Checks: does the model hold together?",
  checkComparesWhatSheetsSay:
    "A check compares what the sheets say with a published figure or with the same quantity got another way. An error value fails.",
  lineBelowRepeatedAtTop:
    "The line below is repeated at the top of every sheet. A tolerance is the greatest difference let pass, in the units of the sheet.",
  fail: "fail",
  all: "All ",
  checksHold: " checks hold",
  of: " of ",
  checksFailSee: (sheet: string) => ` checks fail: see ${sheet}`,
  observedShareIsTheSheets: {
    label: "The share that the test of chance observes is the vendor's traced share",
    reason:
      "The test reads the same flows as the table by year; another share would be another network",
  },
  sharesAllOriginsTracedCompanys: {
    label: "The shares of all origins of the traced company's funds add up to the whole",
    reason: "Whatever a company has came from somewhere; fewer would mean that rows are cut off",
  },
  n0LeastTracedMostReceipts: {
    label: "0 ≤ least ≤ traced ≤ most ≤ receipts and direct ≤ most, every company and year",
    reason:
      "Least and most are bounds of every way of tracing; the figure is the worst excess, USD bn",
  },
  receiptsAllCompaniesAmountsFlows: {
    label: "Receipts of all companies are the amounts on Flows, over the horizon",
    reason: "The formulas read every row of the range, and none twice",
  },
  npvAtInternalRateReturn: {
    label: "NPV at the internal rate of return is 0, for every life",
    reason: "Definition of the rate",
  },
  npvAtBreakEvenRent: {
    label: "NPV at the break-even rent is 0, for every life",
    reason: "Definition of the rent",
  },
  discountedCashLastYearNpv: {
    label: "Discounted cash of the last year is the NPV at the accounting life",
    reason: "Two formulas, one cash flow",
  },
  netCashYearsNetCash: {
    label: "Net cash of the years is the net cash of the steps",
    reason: "Adding up by year must lose nothing",
  },
  revenueLessCostsCapexResidual: {
    label: "Revenue less costs and capex, with the residual value, is the last cumulative",
    reason: "Definition of net cash",
  },
  debtClosesAt0: {
    label: "The debt closes at 0",
    reason: "It is repaid by the end of its tenor",
  },
  loansYearlyServiceExcelsOwn: {
    label: "The loan's yearly service is Excel's own PMT",
    reason: "Annuity, computed independently",
  },
  tenorLivesFitIntoYears: {
    label: "Tenor and lives fit into the years shown",
    reason: "Longer ones would be cut off",
  },
  amdTranchesSharesMakeWarrants: {
    label: "AMD: the tranches' shares make the warrant's total, in millions",
    reason: "AMD 8-K, 2025-10-06: up to 160 m shares",
  },
  amdSharesProbabilityValueAdd: {
    label: "AMD: shares × probability × value add up to the expected value, in $ m",
    reason: "The total, added up a second time by Excel's own functions",
  },
  amdWarrantShareWorthNo: {
    label: "AMD: a warrant on a share is worth no more than the share",
    reason: "The right to buy a share cannot be worth more than the share",
  },
  coreweaveNvidiaNeverPaysMore: {
    label: "CoreWeave: Nvidia never pays more than the cap",
    reason: "The cap is the most that the order covers",
  },
  coreweaveWhatNvidiaPaysCoreweave: {
    label: "CoreWeave: what Nvidia pays and CoreWeave bears is what is unsold",
    reason: "Somebody bears every unsold hour",
  },
  coreweaveCapInputsLegDeals: {
    label: "CoreWeave: the cap on Inputs is the leg on Deals",
    reason: "One deal, two sheets: change both",
  },
  nvidiaNeverMoreDrawnThan: {
    label: "Nvidia: never more drawn than committed",
    reason: "The commitment is a ceiling",
  },
  nvidiaDrawnUndrawnMakeCommitment: {
    label: "Nvidia: drawn and undrawn make the commitment",
    reason: "Nothing is lost between the stages",
  },
  nvidiaCommitmentInputsLegDeals: {
    label: "Nvidia: the commitment on Inputs is the leg on Deals",
  },
  oracleYearlyPaymentsAddUp: {
    label: "Oracle: the yearly payments add up to the contract, as far as it is taken or paid",
    reason:
      "300 in all where the minimum is 100 % (WSJ, 2025-09-10); years beyond the horizon left out",
  },
  oracleContractInputsLegDeals: {
    label: "Oracle: the contract on Inputs is the leg on Deals",
  },
  paybackGridAtRentLife: {
    label: "The payback grid at the rent and life of Inputs is the GPU sheet's payback",
    reason: "Two ways to the base case; steps without 100 % and 0 years leave it out, and fail",
  },
  tornadoStartsFromGpuSheets: {
    label: "The tornado starts from the GPU sheet's NPV",
    reason: "The inputs stand in the order of the formula's parameters",
  },
  npvFallsWhatCapexRises: {
    label: "NPV falls by what capex rises, less its residual value at the end of life",
    reason: "Capex is paid at once; the tornado's bar, by plain arithmetic",
  },
  everyDriversValueLiesBetween: {
    label: "Every driver's value lies between its low and its high",
    reason: "A triangle's likeliest value lies within it; the figure counts those that do not",
  },
  minimumP5P25MedianP75: {
    label: "Minimum ≤ P5 ≤ P25 ≤ median ≤ P75 ≤ P95 ≤ maximum of the payback",
    reason: "Quantiles rise; the figure is the worst step back, years",
  },
  halfTrialsPayBackDo: {
    label: "Half of the trials that pay back do so by the median",
    reason: "The odds by year, counted apart, stand on either side of it; the worst excess",
  },
  oddsRiseFromYearYear: {
    label: "The odds rise from year to year and end at the answered share",
    reason: "The same trials, paid back within ever longer times",
  },
  flowsTakenApartAddUp: {
    label: "The flows taken apart add up to those of the Flows sheet",
    reason: "Firm legs, letters of intent and outside revenue, each spread as on Flows",
  },
  vendorsCircularShareAsInputs: {
    label: "The vendor's circular share as Inputs has it now is the Circularity sheet's",
    reason: "Traced over the horizon there and here",
  },
  everyCircularShareVendorsGrid: {
    label: "Every circular share of the vendor's grid lies between 0 and 1",
    reason: "A share of receipts; the figure is the worst excess",
  },
  everySignalHasFigureState: {
    label: "Every signal has a figure and a state",
    reason: "Every signal needs a value",
  },
  yearStressHorizon: "The year of the stress is in the horizon",
  flowsHasNoOtherYears: "Flows has no other years",
  everyCompanyHasRowWorkings: "Every company has a row in the workings",
  withoutCutNobodyLosesReceipts: "Without a cut nobody loses receipts",
  formulasTableOnlyReceiptsSame:
    "Of the formula's table only receipts, and the same again as remaining, are left",
  receiptsLostRemainingAddUp: "Receipts lost and remaining add up",
  lostRemainingReceipts: "Lost + remaining = receipts",
  clearingPaidNotPaidAdd: "Clearing: paid and not paid add up",
  paidShortfallOwed: "Paid + shortfall = owed",
  clearingNoMorePaidAfter: "Clearing: no more is paid after the cut than before",
  lessMoneyCannotPayMore: "Less money cannot pay more debt (Eisenberg and Noe 2001, monotonicity)",
  debtrankNobodyLosesMoreThan: "DebtRank: nobody loses more than its equity",
  lossStopsAtWholeEquity: "A loss stops at the whole of the equity",
  debtrankEquityLostLossTimes: "DebtRank: equity lost is the loss times equity",
  sameAmountGotAnotherWay: "The same amount got another way",
  rowsRead: (rows: number) => `The other sheets read ${rows} rows of deals`,
  knownStatus: {
    label: "Legs whose status is in the list on Inputs: all",
    reason: "A word that the list does not have is a slip: else the leg counts with probability 0",
  },
  knownKind: {
    label: "Legs whose kind is in the list on Inputs: all",
    reason: "A word that the list does not have is a slip: else the leg is spread over one year",
  },
  cashBurnt: {
    without: "The cash is burnt when the runway ends, without suppliers' money",
    with: "The cash is burnt when the runway ends, with suppliers' money",
  },
  compare: { equal: "equal", "at least": "at least", "at most": "at most" },
  holds: "holds",
  fails: "fails",
  error: "error",
  room: (companies: number) => `There is room for ${companies} companies`,
};
