export const signals = {
  allVendorsHeadlinesLettersIntent:
    "All the vendor's headlines, letters of intent too, ÷ one year's revenue (Circularity)",
  allCustomerPayOverMany:
    "All the customer is to pay over many years ÷ one year's revenue: not a year's cash (Adequacy)",
  publishedAmountsForceNotContracts:
    "Of published amounts in force: not contracts, or paid only if something happens",
  customersForecastRevenueOverWhat:
    "The customer's forecast revenue ÷ what repays the low capex in service, without a return (Adequacy)",
  untilCustomersCashGoneIf:
    "Until the customer's cash is gone if suppliers put nothing in (Adequacy)",
  howLongGpuEarnsOver: "How long the GPU earns ÷ how long the books write it off (GPU)",
  cashRentedGpuOverWhat: "Cash of a rented GPU ÷ what its loan asks for in that year (GPU)",
  whoPaysVendorYearOutside:
    "At least: the customers that the vendor discloses for a quarter (Inputs), the rest as many small ones",
  gwOperationCustomerOverGw: "GW in operation for the customer ÷ GW announced for it (Adequacy)",
  vendorsReceiptsYearBetweenHard:
    "Of the vendor's receipts in the year: between the hard bounds of its circular share",
  notBubbleYet: "Not a bubble yet",
  growthBalanceSheetsLeadersStrong:
    "Growth and balance sheets of the leaders are strong; valuations stretched",
  demandReal: "Demand is real",
  sellerSpeaksHeHasSeen: "The seller speaks: he has seen the orders, and he gains from them",
  tenantDemandSpeaksCapacitySold:
    "The tenant of that demand speaks: capacity is sold before it is built",
  n1996Not2000: "1996, not 2000",
  buildOutEarlyEndYears: "The build-out is early, and its end is years away",
  otherSideBullCase: "The other side: the bull case",
  largeEnoughAbsorbFailedInvestments: "Large enough to absorb failed investments",
  financingCustomersOverYearsProfit: "Financing of customers ÷ a year's profit",
  circularityOverNvidiasProfitAbove: "Circularity ÷ Nvidia's profit above",
  whatVendorCircularityHasPut:
    "What the vendor on Circularity has put in, as counted: if all of it failed",
  noFigurePublished: "no figure published",
  whatWorldPublishedFiguresComparison: "In what world: published figures for comparison",
  contextNotSignalsNoneThem:
    "Context, not signals: none of them measures these deals. A range has two figures.",
  spreadCircularShare: "Spread of the circular share",
  noFigure: "no figure",
  signalsEarlyWarningsCaseAgainst: "Signals: early warnings, and the case against them",
  thresholdsOursAssumptionsInputsNot:
    "The thresholds are ours: assumptions on Inputs, not published limits. A state is a reason to look, not a forecast.",
  commitmentsRunOverSeveralYears:
    "Commitments run over several years and letters of intent are not contracts; where a signal sets them against one year it says so.",
  states: { green: "green", amber: "amber", red: "red", indeterminate: "indeterminate" },
  counted: { green: " green", amber: " amber", red: " red", indeterminate: " indeterminate" },
  figures: {
    "Microsoft net income": "Microsoft net income",
    "Alphabet net income": "Alphabet net income",
    "Nvidia net income": "Nvidia net income",
    "Dot-com bubble multiple": "Dot-com bubble multiple",
    "Housing bubble multiple": "Housing bubble multiple",
    "Top five share of S&P 500": "Top five share of S&P 500",
    "Enterprise AI without return": "Enterprise AI without return",
    "Uncollected vendor loans": "Uncollected vendor loans",
    "Failed carriers": "Failed carriers",
    "Nvidia top two customers": "Nvidia top two customers",
    "Nvidia net income, fiscal 2026": "Nvidia net income, year to January 2026",
    "OpenAI operating loss, H1 2025": "OpenAI operating loss, first half of 2025",
    "Enterprise AI spending": "Enterprise AI spending (MIT)",
    "Revenue gap, Bain": "Revenue short of the need by 2030 (Bain)",
    "OpenAI commitments": "OpenAI commitments, headline",
    "OpenAI loss": "OpenAI loss",
    "Power gap by 2030": "Power gap by 2030",
  },
  asIn: (source: string) =>
    `As in ${source}, with figures from annual reports. Who says it matters: sellers are among them.`,
};
