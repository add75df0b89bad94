export const cover = {
  dealsAnnounced: {
    label: "Deals, announced",
    meaning: "Every leg once, letters of intent among them; over whole deals of many years",
  },
  dealsFirm: {
    label: "Deals, firm",
    meaning: "Cannot be cancelled, as far as that is known; a guarantee at its cap",
  },
  dealsDrawn: {
    label: "Deals, drawn",
    meaning: "Paid, delivered or called so far, as far as that is known",
  },
  dealsCounted: {
    label: "Deals, counted",
    meaning:
      "Announced, weighted by probability; without letters of intent and contingent legs by default",
  },
  circularNow: {
    label: "Own money in what {vendor} is paid in {year}, traced",
    meaning:
      "At least {least}, at most {most}: {reading}. Bounds of the listed legs, not of the world",
    none: "Paid nothing in that year, or the year is not in the horizon",
  },
  circularityIndexPooled: {
    label: "Circularity index, all years pooled",
    meaning: "All companies, every year in one pot, so that later revenue dilutes it",
  },
  circularShareWhatDealsPay: "Circular share of what the deals pay ",
  ifEveryDealWerePaid: "If every deal were paid as announced, letters of intent among them; traced",
  vendorFinancing: "Vendor financing: ",
  severalYearsCommitmentsOverOne: "Several years' commitments ÷ one year's revenue. Lucent: ",
  nvidiaAsPublished: ", Nvidia as published: ",
  economicOverAccountingLifeGpu: {
    meaning: "Below 1: depreciated and financed over more years than it may last",
  },
  lowestDebtServiceCoverGpus: {
    label: "Lowest debt service cover of a GPU's loan",
    meaning: "Below 1: the GPU's cash does not pay that year's interest and repayment",
  },
  typedChangeEverythingFollowsInputs:
    "Typed: change it and everything follows; on Inputs, Deals, Funding, Provider, Credit, Accounts, Then and now",
  formula: "Formula",
  calculatedSheet: "Calculated on its sheet",
  link: "Link",
  takenFromAnotherSheetUnchanged: "Taken from another sheet unchanged, or leading there",
  result: "Result",
  whatTableWasMade: "What a table was made for",
  whoseFigureOrWhyWas: "Whose figure it is, or why it was assumed",
  changedInput: "Changed input",
  noLongerFigureTemplateCame: "No longer the figure that the template came with",
  leftOut: "Left out",
  legDoesNotCount: "A leg that does not count",
  good: "Good",
  checkHoldsSignalQuiet: "A check that holds, a signal that is quiet",
  signalPastFirstThresholdShare: "A signal past its first threshold; a share that cannot be told",
  checkFailsSignalPastSecond: "A check that fails, a signal past its second threshold",
  colours: "Colours",
  whatAssumedWhoseWordWhat: "What is assumed, on whose word, and what follows if it is changed?",
  whoPromisedPayWhomHow:
    "Who promised to pay whom, how much, how firmly, and where does it say so?",
  whatEveryCompanyPaidEach: "What is every company paid in each year?",
  howMuchWhatCompanyPaid: "How much of what a company is paid is its own money coming back?",
  doesGpuPayBackBefore: "Does a GPU pay back before it wears out, and does its loan outlive it?",
  whatDoTranchesWarrantsBig:
    "What do the tranches, warrants, the big contract and the backstop come to, year by year?",
  doesRevenueEverCoverCost:
    "Does revenue ever cover the cost, how long does the cash last, and is there the power?",
  whoLosesWhatIfOne: "Who loses what if one customer pays only a part of what it owes?",
  whichEarlyWarningsAmberOr:
    "Which early warnings are amber or red, and what speaks against alarm?",
  howFarDoPaybackValue:
    "How far do payback, value and circular share move when the inputs do, and what drives them?",
  doesModelHoldTogetherDoes: "Does the model hold together, and does it say what was published?",
  sheets: "The sheets",
  n1InputsHoldsEveryAssumption:
    "1. Inputs holds the model's assumptions once; Funding, Provider, Credit, Accounts and Then and now have their own below. The rest is formulas. Deals holds what was announced, leg by leg.",
  n2LettersIntentNotContracts:
    "2. Letters of intent are not contracts: they and contingent legs count only when Inputs says so, superseded deals and umbrellas neither.",
  n3AmountCoversWholeDeal:
    "3. An amount covers a whole deal, often many years: never a year's cash. Where commitments are set against one year's revenue, the sheet says so.",
  n4BlankAmountWasNot:
    "4. A blank amount was not disclosed; it is not zero. Published figures stand beside the model's own, with their source and date.",
  n5LineBelowEachTitle:
    "5. The line below each title says whether all checks hold. If not, believe no result before Checks has said why.",
  noInvestmentAdviceNoOffer:
    "No investment advice, and no offer. Made from public sources, named beside each figure, which may be wrong, incomplete or out of date, and from assumptions, labelled as such.",
  modelShowsWhatFollowsFrom:
    "The model shows what follows from them; it forecasts nothing. The companies named have neither made nor approved it.",
  circularFinancingAiInfrastructureDeal: "Circular financing of AI infrastructure: a deal model",
  suppliersFinanceCustomersWhoBuy:
    "Suppliers finance customers who buy from them. The model asks how much of that money goes round, whether the machines and the revenue can carry it, and who is hit if it stops.",
  liveFormulasThroughoutThoseBegin:
    "Live formulas throughout. Those that begin with OURO. are the Ouroboros add-in's: without it they keep the values last calculated.",
  howRead: "How to read it",
  disclaimer: "Disclaimer",
  preset: "Preset",
  as: "As of",
  whatHolds: "What it holds",
  whichPresetLoaded: "Which preset is loaded",
  results: "Results",
};
