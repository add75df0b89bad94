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
    "Firms without effect of AI": "Firms that see no effect of AI",
    "Productivity effect of AI": "Productivity effect of AI",
  },
  statements: {
    title: "What else is said, and where it stands in the model",
    note: "Second-hand and not checked; from the same article where no other source is named.",
    overThreeYears: "share, three years",
    survey: "Figure: firms' own answers, NBER survey, 2026-01; one survey, no series. ",
    leaseBack: {
      claim: "Nvidia rents back what it sold",
      who: "The Information, and CoreWeave Form S-1, 2025-03-03",
      meaning:
        "Third side of CoreWeave's triangle, beside stake and chips: in the supply layer (Flows)",
    },
    noProfit: {
      claim: "No profit for years",
      who: "S. Altman, OpenAI, in National Business Daily, October 2025",
      meaning: "Loss of the year; Funding shows what has to be raised until cash comes in",
    },
    funding: {
      claim: "Paid by equity, debt, advertising",
      who: "National Business Daily, October 2025",
      meaning: "Each has a row by year on Funding; advertising is an assumption there",
    },
    forward: {
      claim: "Demand is pulled forward",
      who: "J. Goldberg, Seaport, in National Business Daily, October 2025",
      meaning:
        "What vendors finance today is bought earlier, not more; set a slower growth on Inputs to see it",
    },
    imf: {
      claim: "IMF beside the Bank of England",
      who: "K. Georgieva, IMF, 2025-10-08; Bank of England FPC, 2025-10-08",
      meaning: "Both warn of a sharp correction of stretched prices; the Bank's 30 % stands below",
    },
    legacy: {
      claim: "An industrial bubble leaves value",
      who: "J. Bezos, October 2025, in the press",
      meaning:
        "Investors may lose while what was built and learned remains; the model counts only cash",
    },
    productivity: {
      claim: "Early warning: no productivity",
      who: "Slater, in National Business Daily, October 2025",
      meaning: "No gain in productivity would be the sign; no series of it was published",
    },
  },
  asIn: (source: string) =>
    `As in ${source}, with figures from annual reports. Who says it matters: sellers are among them.`,
};
