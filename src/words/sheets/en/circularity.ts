export const circularity = {
  circularShareReceiptsTraced: "Circular share of receipts, traced",
  shareReceipts: "Share of receipts",
  countedMoneyDealsKind: "Counted money of the deals, by kind",
  bottleneckSmallestPaymentLoopUsd:
    "Bottleneck: the smallest payment on the loop, USD bn over the horizon: no more can have gone round. Without the weakest payment the loop is broken.",
  thereNoLoop: "There is no loop.",
  originFundsOverHorizon: "Origin of gross money over the horizon, before any operating cost",
  whoseOwnMoneyResources: "Whose own money the resources of ",
  ultimatelyTracedUpstreamProportionChoose:
    " ultimately are, traced upstream in proportion. Choose the company on Inputs.",
  originCompanyFundedFromOutside:
    "An origin is a company funded from outside, or by more than it was paid: its customers, its owners, its lenders.",
  moneyOnlyGoesRoundOr: "Its money only goes round, or it is in no deal.",
  receiptsWhatEachCompanyPaid:
    "Receipts: what each company is paid by all the others and by the outside world",
  yearUsdBnHorizonEight: "By year, USD bn. Horizon: the eight years taken as one network.",
  paidReceivedFromSameParty:
    "Paid to and received from the same party: Σ over counterparties of the smaller of the two.",
  smallestAmountHasBeOwn:
    "The smallest amount that has to be its own money, however money is traced.",
  eachCompanyPaysOutOne:
    "Each company pays out of one mixed pot, in proportion: a convention, and the usual one.",
  largestAmountCouldBeOwn:
    "The largest amount that could be its own money, however money is traced.",
  vendorFinancingCommitmentsCustomersOver: "Vendor financing: commitments to customers ÷ revenue",
  bewareCommitmentsRunOverSeveral:
    "Beware: commitments run over several years, revenue is one year's. The published ratios do just that, and so do these, to be comparable.",
  nvidiasPublishedFigure: "Nvidia's published figure: ",
  lucent: "Lucent",
  nvidiaAsPublished: "Nvidia, as published",
  nvidiaOverLucent: "Nvidia ÷ Lucent",
  earlierVersionPost: "Earlier version of the post: ",
  against: " against ",
  times: " times",
  openaisContractOracle: "OpenAI's contract with Oracle",
  dealsSheetOver: "Deals sheet ÷ ",
  aboutFiveYearsPaymentsFrom: ". About five years' payments, from 2027",
  countedHere: ", counted here",
  countedLegsKindsInputsCalls:
    "Counted legs of the kinds that Inputs calls financing ÷ its revenue on Inputs",
  allHeadlines: ", all headlines",
  sameAtPublishedAmountsLetters:
    "The same at published amounts, letters of intent and contingent legs in it",
  overHorizonHowMuchWhat:
    "Over the horizon: how much of what a company is paid is its own money coming back",
  leastMostHardBoundsTraced:
    "Least and most are hard bounds. Traced is a convention between them; direct sees only two-way dealings and may be below least.",
  indeterminateMostLessLeastAbove: "Indeterminate: most less least is above ",
  receiptsSoShareSaysMore:
    " of receipts, so the share says more about how money is traced than about the deals.",
  dealsTracedShareWhatDeals:
    "Of deals: the traced share of what the deals alone pay, every leg at its published amount, letters of intent and contingent legs in it; superseded and umbrella deals out.",
  indeterminate: "indeterminate",
  determinate: "determinate",
  noReceipts: "no receipts",
  networkYearCountedMoneyDeals: "The network by year: counted money of the deals, by kind",
  indexFinnPartAllCompanies:
    "Index (Finn): the part of all companies' money that comes back to the company that paid it out, traced in proportion; 0 to 1.",
  wholeNetwork: "Whole network",
  dealsAllKinds: "Deals, all kinds",
  outsideRevenue: "Outside revenue",
  circularTracedCompaniesListed: "Circular, traced: the companies listed",
  circularityIndex: "Circularity index",
  circularityHowMuchMoneyCompanys:
    "Circularity: how much of the money is a company's own, coming back",
  fromFlowsSheetDealsCount:
    "From the Flows sheet: the deals that count, weighted by probability and spread over years, and outside revenue. Inputs decides what counts.",
  circularShareNoVerdictMoney:
    "A circular share is no verdict: money may have paid for something of value on its way. It says how much of the receipts hangs on the company's own spending.",
  currentYear: {
    title: "The current year: how much of what is paid to ",
    in: " is its own money coming back, in ",
    boundsHoldForListed:
      "Least and most are hard bounds for the listed legs, not for the world: what is known to be missing stands below.",
    outside: "not in the horizon",
    traced: "The usual convention: every company pays out of one mixed pot, in proportion",
    least: "No way of tracing money gives less, as far as the legs are listed",
    most: "No way of tracing money gives more, as far as the legs are listed",
    reading: "Indeterminate: the bounds lie further apart than Inputs allows",
  },
  knownMissing: {
    title: "Known to be missing",
    undisclosed: " legs of the Deals sheet whose amount was not disclosed: they count nothing.",
    others: [
      "Makers of servers between chip vendors and clouds: chips are shown as bought from the vendor.",
      "Chips bought by companies that are not listed, by states and by makers of models on their own account.",
      "Capacity that clouds rent from each other, and customers' payments in advance.",
      "Owners and lenders who fund both sides; dividends and share buybacks.",
      "Shares and warrants given as payment have no cash in them; only their value, where published, is listed.",
    ],
  },
  byYear: {
    title: "By year: the circular share of what is paid to ",
    pooledHorizonBeside:
      "Each year is a network of its own. The last column pools all years: money of 2026 meets receipts of years later there, so its shares are lower.",
  },
  unusual: {
    title: "Is it unusual? The traced share beside chance: ",
    drawn:
      "Compared with networks in which every payer keeps its payments and every payee their number, and who pays whom is drawn by lot.",
    reading:
      "Where few of them are as circular, chance does not explain who pays whom; the test says nothing on why.",
    found:
      "{share} of {trials} networks drawn by lot are at least as circular as {observed}; nine in ten of them lie between {low} and {high}, on average {mean}.",
  },
  measures: {
    Direct: {
      amount: "Direct circular amount by year",
      share: "Direct circular share of receipts by year",
    },
    Least: {
      amount: "Least circular amount by year",
      share: "Least circular share of receipts by year",
    },
    Traced: {
      amount: "Traced circular amount by year",
      share: "Traced circular share of receipts by year",
    },
    Most: {
      amount: "Most circular amount by year",
      share: "Most circular share of receipts by year",
    },
  },
  loops: (rows: number) => `Loops over the horizon: the ${rows} strongest`,
};
