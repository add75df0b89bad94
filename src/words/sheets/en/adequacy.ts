export const adequacy = {
  firmAsFarAsKnown: "What cannot be cancelled, as far as it is known",
  commitmentsOverRevenue: "Commitments ÷ revenue",
  totalOverFiveTenYears:
    "A total over five to ten years divided by one year's revenue, as the press does it: a measure of size, never of cash. The yearly row above compares like with like.",
  whatCustomerHasPromisedPay: "What the customer has promised to pay",
  headlinesOverAllYearsLetters:
    "Headlines over all years, letters of intent among them; undisclosed amounts missing",
  includedLegsProbability: "Included legs × probability",
  revenueOneYear: {
    label: "Revenue of one year",
  },
  latestOneInputsSource: "The latest one, on Inputs with its source",
  publishedOverRevenue: {
    label: "Published ÷ revenue",
  },
  countedOverRevenue: {
    label: "Counted ÷ revenue",
  },
  articleOraclesContractOverRevenue: {
    label: "In the article: Oracle's contract ÷ revenue",
  },
  n300OverAboutFiveYears: "300 over about five years against 12 annualised",
  requiredAgainstForecastRevenueYear: "Required against forecast revenue, year by year",
  requiredYearlyRevenueWhoseGross:
    "Required: the yearly revenue whose gross margin repays the capex of the power in service over its life, without and with a return. Who paid for the building does not matter: users have to carry it in the end.",
  forecastCustomersOutsideRevenueFlows:
    "Forecast: the customer's outside revenue on Flows, growing as on Inputs: the growth is an assumption. Cover below 1: revenue does not carry the capex.",
  countedPowerService: {
    label: "Counted power in service",
  },
  countedPartServiceAssumptionInputs: "Counted × the part in service, an assumption on Inputs",
  requiredLowCapex: {
    label: "Required: low capex",
  },
  lenientCaseCapexOnlyPaid: "The lenient case: capex is only paid back",
  requiredLowCapexReturn: {
    label: "Required: low capex, with return",
  },
  requiredHighCapex: {
    label: "Required: high capex",
  },
  requiredHighCapexReturn: {
    label: "Required: high capex, with return",
  },
  strictCase: "The strict case",
  forecastRevenue: {
    label: "Forecast revenue",
  },
  whatCustomersOutsideDealsPay: "What customers outside the deals pay",
  coverLenient: {
    label: "Cover, lenient",
  },
  forecastOverRequiredAtLow: "Forecast ÷ required at low capex",
  coverStrict: {
    label: "Cover, strict",
  },
  forecastOverRequiredAtHigh: "Forecast ÷ required at high capex with return",
  dueUnderCountedDeals: {
    label: "Due under the counted deals",
  },
  whatCustomerPaysYearFlows: "What the customer pays in the year, on Flows",
  dueOverForecastRevenue: {
    label: "Due ÷ forecast revenue",
  },
  yearsPaymentsYearsRevenueAbove:
    "A year's payments by a year's revenue; above 1: somebody else's money pays",
  powerHowMuchDealsNeed: "Power: how much the deals need",
  customersDealsThosePaysOr:
    "The customer's deals are those it pays in or is paid in. Counted = GW × probability where Deals includes the leg. GPUs = GW ÷ (kW per GPU × PUE). Need: about 200 GW for AI by 2030, a gap of about 50 (National Business Daily).",
  announcedCustomersDeals: "Announced by the customer's deals",
  largerOfChipsAndSites: {
    announced:
      "Chips (purchases) {chips}, sites {sites}: chips run in sites, so the larger; superseded and umbrella deals out",
    counted:
      "Chips (purchases) {chips}, sites {sites}: the larger; what the required revenue below is for",
  },
  counted: "Counted of it",
  operation: "In operation",
  inputWhatRunsToday: "An input: what runs today",
  article: "In the article",
  nvidia10Amd6Oracle: "Nvidia 10, AMD 6, Oracle 4.5: compared with 20 reactors",
  short2030AllAi: "Short by 2030, all of AI",
  articlesGap: "The article's gap",
  publishedCalculationsReproducedSameFormula:
    "Published calculations, reproduced by the same formula",
  usdBnRequiredCapexOver:
    "USD bn. Required = capex ÷ (life × gross margin). They are about the whole industry, not one customer, and ask for no return. Sequoia's is what a year's GPUs have to earn over their whole life; the others are a year's revenue.",
  jpmorgan10PercentReturn: "JPMorgan, 10 % return",
  bain2030: "Bain, by 2030",
  capexNotGiven: ": capex not given",
  runwayHowLongCashLasts: "Runway: how long the cash lasts",
  fromDayCashFigureBurn:
    "From the day of the cash figure, along the burn of each year on Inputs. Suppliers' money is taken to meet the same part of the burn every year.",
  headline: {
    title: "What the headline of more than 1,000 bn is made of",
    note: "USD bn. The three deals that the article counts, at what Nvidia says that building a GW takes.",
    said: "{gw} GW at {low} bn a GW is {built} bn: the headline of more than {headline} bn is power times a price of building. Deals with published amounts come to {contracts} bn.",
    part: "Part",
    parts: {
      "nvda-openai-loi": "Nvidia, letter of intent",
      "amd-openai": "AMD",
      "oracle-openai": "Oracle",
    },
    notes: {
      "nvda-openai-loi": "350 is an estimate: about 35 of chips for every 10 invested (New Street)",
      "amd-openai": "Its purchases were never published; only the first GW binds",
      "oracle-openai": "Over about five years; its terms were never filed",
    },
    sum: "The article's three",
    sumNote: "Sites hold the chips: what Oracle builds may hold chips of the other two",
    headline: "Headline, more than",
    later: "Headline, November 2025",
    contracts: "Deals with published amounts",
    contractsNote:
      "What OpenAI pays, each amount once, letters of intent among them; the rest is no contract",
    check: {
      label: "Adequacy: the article's three deals make its gigawatts",
      reason: "Nvidia 10, AMD 6, Oracle 4.5; said as more than 20",
    },
  },
  burnPath: { burn: "Burn", cash: "Cash left", gone: "Gone after", net: "Net of help" },
  runway: "Runway",
  withoutSuppliersMoney: {
    label: "Without suppliers' money",
  },
  neverNothingBurntOrBurn:
    "never: nothing is burnt, or the burn shrinks faster than it eats the cash",
  withoutSuppliersMoneyMonths: {
    label: "Without suppliers' money, in months",
  },
  suppliersMoney: {
    label: "With suppliers' money",
  },
  neverSuppliersPayWholeBurn:
    "never: suppliers pay the whole burn, or it shrinks faster than it eats the cash",
  suppliersMoneyMonths: {
    label: "With suppliers' money, in months",
  },
  partBurnSuppliersPay: {
    label: "Part of the burn that suppliers pay",
  },
  above100PercentTheyPay: "Above 100 %: they pay for more than is burnt",
  adequacyCanRevenueCarryWhat: "Adequacy: can revenue carry what is built?",
  customer: "The customer is ",
  inputsAmountsUsdBnCounted:
    " (Inputs). Amounts in USD bn. Counted deals only: letters of intent are not contracts and enter where Inputs switches them on.",
  requiredAgainstForecastRevenueYear2: "Required against forecast revenue by year",
};
