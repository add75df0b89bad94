export const stress = {
  workings1ReceiptsLostWhat: "Workings 1: receipts lost, and what each company has",
  usdBnYearOutsideMoney: (freeOutside: string) =>
    `USD bn in the year. Outside money = outside revenue × ${freeOutside}; outside assets = outside money + cash; cash and equity from Inputs.`,
  workings2ClearingBeforeCut: "Workings 2: clearing before the cut",
  usdBnEquityHereWhat:
    "USD bn. Equity here is what is left after paying; default round 0 pays in full, 1 defaults on its own, 2 because those of round 1 do.",
  workings3ClearingAfterCut: "Workings 3: clearing after the cut",
  sameColumns: "The same columns.",
  workings4Debtrank: "Workings 4: DebtRank",
  lossesAsSharesEquityInitial:
    "Losses as shares of equity, initial and in the end; equity in USD bn.",
  shock: "The shock",
  linkedFromInputsChangeThere: "Linked from Inputs: change it there.",
  shareWhatOwes: "share of what it owes",
  revenueAtRiskReceiptsLost: "Revenue at risk: receipts lost",
  allCompaniesReceiptsYearOutside:
    "of all companies' receipts in the year, outside revenue among them",
  clearingNotPaidEvenBefore: "Clearing: not paid even before the cut",
  whatFallsDueWhatHas: "of what falls due: what has to be raised or refinanced anyway",
  clearingNotPaidBecauseCut: "Clearing: not paid because of the cut",
  whatFallsDueTopLine: "of what falls due, on top of the line above",
  clearingCompaniesCannotPayFull: "Clearing: companies that cannot pay in full",
  thoseOweAnything: "of those that owe anything; ",
  beforeCut: " before the cut",
  debtrankEquityLostOthers: "DebtRank: equity lost by the others",
  allCompaniesEquityCustomersOwn:
    "of all companies' equity; the customer's own first loss is not in it",
  whatDoes: "What it does",
  lossAtSeveralCuts: "Loss at several cuts",
  sameCustomerYearPassThrough:
    "The same customer, year and pass-through; USD bn. Clearing includes what is not paid before any cut.",
  whoHitMost: "Who is hit most",
  receiptsLostUsdBnShares: "By receipts lost. USD bn and shares; a dash: it owes nothing.",
  shareReceipts: "Share of its receipts",
  doesNotPay: "Payment cut",
  paysWhatOwes: "Share paid",
  equityLostShare: "Equity lost, share",
  receiptsLostYearStress: "Receipts lost in the year of the stress",
  stressOneCustomerPaysOnly: "Stress: one customer pays only a part of what it owes",
  fromOwesWhatFallsDue:
    "From owes To. What falls due is the chosen year's part of the deals on Flows, never the whole commitment: a failure would put later years at risk too.",
  revenueAtRiskWhoReceives:
    "Revenue at risk: who receives less pays less to everybody, in proportion, round after round; nobody draws on savings. The gentlest on the customer, the hardest on suppliers.",
  clearingEisenbergNoe2001All:
    "Clearing (Eisenberg and Noe 2001): all falls due at once; a company pays in full or all it has, pro rata. The customer first loses the cut of its outside money and cash.",
  debtrankBardosciaEtAl2015:
    "DebtRank (Bardoscia et al. 2015): the customer's equity falls by the cut; owners, lenders and lessors write down what they hold of it. Only claims on a balance sheet: equity, debt and leases at their counted amount; no purchases, clouds or backstops.",
};
