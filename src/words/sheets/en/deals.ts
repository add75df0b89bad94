export const deals = {
  amountCoversWholeDealOften:
    "An amount covers the whole deal, often many years: never a year's cash. Letters of intent are not contracts. Blank: not disclosed, not zero.",
  announced: "Announced",
  firm: "Firm",
  drawn: "Drawn",
  usdBnEveryLegOnce: "USD bn over the whole deals, every leg once, letters of intent among them",
  usdBnCannotBeCancelled: "USD bn that cannot be cancelled, where it is known",
  usdBnPaidSoFar: "USD bn paid or delivered so far, where it is known",
  usdBnWeighted: "USD bn, what Inputs lets count, weighted by probability",
  lettersIntentContingent: "Letters of intent, contingent",
  partOfAnnounced: "USD bn of what was announced",
  leftOut: "Left out of every sum",
  supersededUmbrellaCountedIn: "USD bn superseded, umbrella or counted in another deal",
  gwAsAnnounced: "GW as announced, every deal once",
  legsWhoseAmountNotDisclosed: "Legs whose amount is not disclosed",
  leftBlankNotCounted: "left blank and not counted",
  flowsDealsOutsideRevenueYear: "Flows: the deals and outside revenue, year by year",
  fromPaysUsdBnYear:
    "From pays To, USD bn a year, spread evenly over a deal's years (an assumption). Outside: customers, banks, the power company.",
  presets: {
    "2025-10": {
      title: "Circular AI deals: October 2025",
      about: "What was public on 13 October 2025, with statuses as of that day.",
    },
    "2026-06": {
      title: "Circular AI deals: June 2026",
      about: "Amounts and statuses as of 30 June 2026, from press reports and company filings.",
    },
    "2026-10": {
      title: "Circular AI deals: October 2026",
      about: "The latest view: amounts and statuses as of 31 October 2026, mostly second-hand.",
    },
  },
  fromPaysTo: " From pays To. Amounts in USD bn.",
  whatCounts: (rows: number) =>
    `Counted = published × probability, where Include says yes; type yes or no over Include to decide a leg by hand. A leg with a deal under Counted in is left out: that deal holds its money. Rows added below the last are read, ${rows} in all.`,
};
