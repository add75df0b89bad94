export const dealsDetail = {
  total: "Total",
  amdOpenaiWarrantVestsGigawatts: "AMD and OpenAI: a warrant that vests with gigawatts bought",
  sharesMillionsHurdleValueShare:
    "Shares in millions, hurdle and value in $ a share, expected value in $ m = shares × probability × value. Only the total, the strike, 1 to 6 GW and the last hurdle of $600 are public;",
  everyTranchesSizeProbabilityYears:
    "every tranche's size, probability and years and the other hurdles are assumptions (Inputs). Value: Black–Scholes–Merton, paid only if the hurdle is met. Source: AMD 8-K, 2025-10-06.",
  vests: "Vests with",
  whatComes: "What it comes to",
  expectedValue: {
    label: "Expected value",
  },
  whatAmdGivesCustomerAverage: "What AMD gives its customer on average: a rebate paid in shares",
  sameEachGwPurchase: {
    label: "The same for each GW of the purchase",
  },
  oneTrancheGw: "One tranche a GW",
  ifAllVestedAtTodays: {
    label: "If all vested at today's price",
  },
  notForecastLastTrancheAsks: "Not a forecast: the last tranche asks for a price of $600",
  newSharesOverExistingShares: {
    label: "New shares ÷ existing shares",
  },
  headlineUp10PercentAmd: "The headline: up to 10 % of AMD",
  openaisShareOnceAllHas: {
    label: "OpenAI's share once all has vested",
  },
  newOverExistingNew: "New ÷ (existing + new)",
  notDealsSheet: "not on the Deals sheet",
  nvidiaCoreweaveBackstopUnsoldCapacity: "Nvidia and CoreWeave: a backstop for unsold capacity",
  nvidiaPaysMinCapUnsold:
    "Nvidia pays min(cap, unsold × price) over the whole term. Cap and end are CoreWeave's 8-K of 2025-09-15; the capacity covered, its price and the unsold shares are assumptions (Inputs).",
  worthCapacityCovered: {
    label: "Worth of the capacity that is covered",
  },
  capacityYearsPriceYear: "Capacity × years × price of a year",
  unsoldShareAtWhichCap: {
    label: "Unsold share at which the cap is reached",
  },
  beyondEveryFurtherUnsoldHour:
    "Beyond it every further unsold hour is CoreWeave's loss; above 100 %: never reached",
  nvidiaOpenaiMoneyStagesAs: "Nvidia and OpenAI: money in stages, as power is deployed",
  usdBnUnitGwLetter:
    "USD bn; a unit is a GW. A letter of intent is not a contract, and the GW of each year are an assumption (Inputs). Sources: NVIDIA and OpenAI, 2025-09-22; New Street Research.",
  purchases: "Purchases",
  otherMoney: "Other money",
  statusDealsSheet: {
    label: "Status on the Deals sheet",
  },
  supersededShownAsWasAnnounced: "Superseded: shown as it was announced, counted nowhere",
  boughtFromNvidiaPerDollar: {
    label: "Bought from Nvidia per dollar invested",
  },
  newStreetResearchAbout35: "New Street Research: about 35 for every 10",
  purchasesNvidiasMoneyCanPay: {
    label: "Purchases that Nvidia's money can pay",
  },
  restOtherMoneyOpenaisRevenue: "The rest is Other money: OpenAI's revenue, investors and lenders",
  oracleOpenaiTakeOrPay: "Oracle and OpenAI: a take-or-pay contract by year",
  paidMaxUsedMinimumPrice:
    "Paid = max(used, minimum) × price; price = contract ÷ (capacity × years). Even capacity, use and minimum are assumptions; the contract was reported (WSJ, 2025-09-10), its terms are not public.",
  partYearUnderContract: {
    label: "Part of the year under contract",
  },
  capacityPartYear: "Capacity × the part of the year",
  used: {
    label: "Used",
  },
  minimumBePaid: {
    label: "Minimum to be paid",
  },
  paidOracle: {
    label: "Paid to Oracle",
  },
  whichIdleCapacity: {
    label: "of which for idle capacity",
  },
  whatTakeOrPayMoves: "What take-or-pay moves from Oracle's risk to OpenAI's",
  dealsDetailHowTermsFour: "Deals detail: how the terms of four deals work",
  eachBlockTakesDealAt:
    "Each block takes a deal at its published terms, whether the Deals sheet counts it or not; what is not public is an assumption on Inputs.",
  amountsOverSeveralYearsNever:
    "Amounts over several years are never a year's cash. Nothing here enters the flows: these are the mechanics behind single rows of Deals.",
};
