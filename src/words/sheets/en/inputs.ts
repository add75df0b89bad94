export const inputs = {
  gpus39Percent: "GPUs 39 % of it",
  upperEndAbout35Goes: "Its upper end; about 35 of it goes to Nvidia",
  firstBuildingsAbileneTypeWhat: "The first buildings of Abilene; type what runs today",
  lowerEndBernsteinHad35: "Its lower end; Bernstein had 35 in October 2025",
  upperEnd: "Its upper end",
  halfAbilenes12Gw: "Half of Abilene's 1.2 GW; type what runs today",
  revenueAdequacyCanRevenueCarry: "Revenue adequacy: can revenue carry the capex?",
  AI_customer: {
    label: "The customer",
    comment: "Its deals, its revenue (table of outside revenue) and its cash are compared",
  },
  Low_capex_per_GW: {
    label: "Capex per GW, low",
  },
  High_capex_per_GW: {
    label: "Capex per GW, high",
  },
  Gross_margin: {
    label: "Gross margin",
    comment: "Of revenue before the capex is written off; Kupperman takes 25 %",
  },
  Site_life: {
    label: "Life of the capex",
    comment: "What clouds write servers off over; buildings last longer, GPUs perhaps not",
  },
  Cost_of_capital: {
    label: "Required return",
    comment: "The strict case; the lenient one only pays the capex back",
  },
  Energised_power: {
    label: "In operation for the customer",
  },
  Power_per_reactor: {
    label: "Power of a nuclear reactor",
    comment: "About 1 GW each",
  },
  Power_per_GPU: {
    label: "Power of a new GPU with its share of the server",
    comment: "About 130 kW of a rack of 72 GPUs; the site adds PUE",
  },
  developersEstimate: "At least, by the developer's estimate; all capital, not chips alone",
  aboutPriceEarly2026Newest: "About the price of early 2026, the newest found; type today's",
  planOf278To2030:
    "In the year that begins with the cash above; a later plan burns 278 over 2026–2030 (FT, 2026-09-18)",
  chipFinanceInTalks:
    "Amazon's 50 is paid; about 50 of finance for chips is in talks (WSJ, 2026-10-07), taken over five years",
  dataCentreWas89Of962:
    "215.9 to January, less 90.8, plus 177.8. Data centre was 89.0 of 96.2 in the quarter to July 2026",
  runRateDisputed4070:
    "All of it is AI; 6.7 in the second quarter. The run-rate is disputed: more than 40, or about 70",
  shareOfJuneKept: "The AI share of June 2026 is kept; 24.1 of it is OpenAI's",
  allAiComputingThreeCustomers: "All of it is AI computing; three customers are 72 % of it",
  shareOf2025Kept: "The data centre's share of 2025 is kept; server processors are in it",
  awsWas422: "AWS was 42.2 in the quarter; not all of it is AI, so an upper bound",
  googleCloudWas248: "Google Cloud was 24.8 in the quarter; not all of it is AI, so an upper bound",
  runRatesDisputed65100:
    "All of it is AI. Run-rates are disputed: 65, about 70, more than 100, gross or net of the clouds' part",
  aiRevenueWas167: "AI chips were 16.7 in the quarter",
  aiSolutionsWas22:
    "AI solutions were 2.2 in the quarter, Anthropic's payments in it; xAI has been part of it since February 2026",
  dataCentreWas1937: "Data centre was 193.7",
  allAiSalesFirstQuarter:
    "All of it is AI; sales of the first quarter were 5.7, as reported in 2026-06",
  azureWasMoreThan75:
    "Azure was more than 75; AI ran at 37 a year in April 2026, OpenAI's own payments in it",
  cloudInfrastructureWasAbout18: "Cloud infrastructure was about 18; not all of it is AI",
  allAiComputingMicrosoftPaid: "All of it is AI computing; Microsoft paid 67 % of it",
  dataCentreWas166: "Data centre was 16.6; server processors are in it",
  awsWas1287Not: "AWS was 128.7; not all of it is AI, so an upper bound",
  googleCloudWasAbout59: "Google Cloud was about 59; not all of it is AI, so an upper bound",
  allAiAbout30April: "All of it is AI; about 30 in April, so a year's sales will be less",
  aiRevenueWas20: "AI revenue was 20",
  assumptionSellsAdvertisingNoAi:
    "Assumption: it sells advertising, no AI computing; a tenth stands for what AI earns it",
  dataCentreAiWasAbout: "Data centre and AI was about 16.9; mostly processors",
  assumptionAdvertisingX32: "Assumption: advertising of X is in the 3.2, its part was not found",
  dataCentreWas1152: "Data centre was 115.2 of 130.5 in the year to January 2025",
  allAi: "All of it is AI",
  azureWasMoreThan752: "Azure was more than 75; not all of it is AI, so an upper bound",
  cloudInfrastructureWasAbout10: "Cloud infrastructure was about 10; not all of it is AI",
  allAiComputingRevenue2024: "All of it is AI computing; revenue of 2024 was 1.9",
  dataCentreWas126: "Data centre was 12.6; server processors are in it",
  awsWas1076Not: "AWS was 107.6; not all of it is AI, so an upper bound",
  googleCloudWas432: "Google Cloud was 43.2; not all of it is AI, so an upper bound",
  aiRevenueWas122: "AI revenue was 12.2",
  dataCentreAiWasAbout2: "Data centre and AI was about 16, as restated in 2025; mostly processors",
  Traced_company: {
    label: "Company whose money is traced to its origin",
    comment: "The customer in most of the deals",
  },
  Vendor_company: {
    label: "Vendor compared with Lucent",
    comment: "The vendor of the published comparison; any other company of the list can be tried",
  },
  Longest_loop: {
    label: "Companies on a loop, at most",
    comment: "Longer loops exist, but their weakest payment is seldom worth a row",
  },
  Chance_trials: {
    label: "Networks drawn by lot, for the test of chance",
    comment: "More are steadier and take longer: 200 take about a tenth of a second",
  },
  Indeterminate_spread: {
    label: "Bounds wider than this: share not reliable",
    comment:
      "Most less least: beyond it the share says more about how money is traced than about the deals",
  },
  aboutPriceMidOctober2025: "About the price in mid-October 2025; type today's",
  aboutPriceEarly2026Kept: "About the price of early 2026, kept for June; type today's",
  amdsWarrantOpenai: "AMD's warrant for OpenAI",
  Warrant_shares: {
    label: "Shares, at most",
    comment: "Vest with 1 to 6 GW bought and with price hurdles; tranches in a table below",
  },
  Existing_shares: {
    label: "AMD's existing shares",
    comment:
      "The headline 10 % is new ÷ existing; the holder's share is new ÷ all. From memory: not checked against the filing",
  },
  AMD_price: {
    label: "AMD's share price",
  },
  Warrant_strike: {
    label: "Strike",
    comment: "Next to nothing: a vested share is a gift of its price",
  },
  AMD_volatility: {
    label: "Volatility of AMD's shares",
    comment: "Round figure. With a strike of a cent it matters only for reaching the hurdles",
  },
  Risk_free_rate: {
    label: "Risk-free rate, continuous",
    comment: "About the yield of five-year US Treasuries",
  },
  AMD_dividend_yield: {
    label: "Dividend yield, continuous",
    comment: "A dividend would take value from the holder of a warrant",
  },
  Hurdle_test: {
    label: "When a price hurdle is met",
    comment: "touch: once at any time; terminal: at expiry; the averaging rules are not public",
  },
  nvidiasBackstopCoreweave: "Nvidia's backstop for CoreWeave",
  Backstop_cap: {
    label: "Cap",
    comment: "The order's initial value, taken as the most that Nvidia pays",
  },
  Backstop_first_year: {
    label: "First year",
    comment: "The first full year after the order",
  },
  Backstop_last_year: {
    label: "Last year",
    comment: "To April 2032; taken as whole years",
  },
  Backstop_power: {
    label: "Capacity that is covered",
    comment: "The sites are not public",
  },
  Backstop_price: {
    label: "Price of a year of capacity",
    comment: "Below the 13.3 that Oracle's contract comes to",
  },
  letterIntentNotContract: "A letter of intent, not a contract",
  letterIntentSuperseded202602:
    "A letter of intent, superseded on 2026-02-27 by 30 of equity: shown as announced",
  nvidiasInvestmentOpenai: "Nvidia's investment in OpenAI",
  Nvidia_commitment: {
    label: "Investment, at most",
  },
  Nvidia_per_GW: {
    label: "Drawn per GW deployed",
    comment: "About 10, the first in the second half of 2026",
  },
  GPU_purchases_per_GW: {
    label: "Purchases from Nvidia per GW",
    comment: "About 35 of GPUs for every 10 invested, at 10 per GW: an estimate",
  },
  oraclesContractOpenai: "Oracle's contract with OpenAI",
  Oracle_contract: {
    label: "Contract",
    comment: "Over all its years: never a year's cash",
  },
  Oracle_first_year: {
    comment: "A later start moves the whole contract; 4.5 GW have to be ready by then",
  },
  Oracle_years: {
    label: "Years",
    comment: "About five",
  },
  Oracle_power: {
    label: "Capacity",
    comment: "Taken as there from the first year on: an assumption",
  },
  Oracle_minimum: {
    label: "Take-or-pay minimum",
    comment: "The terms are not public; 100 % is what the headline implies",
  },
  Oracle_taken: {
    label: "Capacity that OpenAI uses",
    comment: "Below the minimum, idle capacity is paid for",
  },
  debtLoanSecuredGpu: "Debt: a loan secured by the GPU",
  Loan_to_value: {
    label: "Loan to value at the start",
    comment: "Terms of such loans are seldom public; the loan is this share of GPU capex",
  },
  Debt_rate: {
    label: "Interest",
    comment: "Not universal. CoreWeave's effective rates: 15, 11 and 10 % (10-Q, June 2025)",
    later: "; its facility of 2026 SOFR + 2.25 %",
  },
  Debt_tenor: {
    label: "Tenor",
    comment: "The middle of the range. Whole years, at most 10",
  },
  Falling_rents: {
    label: "Rents falling, for the loan's harder case",
    comment: "As in 2025, when H100 rents fell by more; they rose again in 2026",
  },
  Debt_type: {
    label: "Repayment",
    comment: "Level service; straight: level principal; bullet: all principal at the end",
  },
  Collateral_life: {
    label: "Economic life of the collateral",
    comment: "At high utilisation, as quoted of a Google architect who is not verified",
  },
  Collateral_method: {
    label: "How the collateral loses value",
    comment: "Exponential needs a residual value above 0",
  },
  gpuOneRentedH100: "GPU: one rented H100",
  GPU_capex: {
    label: "Capex, all-in",
    comment: "The GPU with its share of server, network and building",
  },
  GPU_rent: {
    label: "Rent",
    comment: "For rented hours only",
    later: "; it rose from October 2025 to March 2026",
  },
  GPU_utilisation: {
    label: "Utilisation",
    comment: "The article calls 60–70 % high",
  },
  GPU_power: {
    comment: "10.2 kW of an eight-GPU server ÷ 8; drawn at all hours",
  },
  Electricity_price: {
    label: "Electricity",
    comment: "About what US industry pays",
  },
  Site_PUE: {
    label: "Power usage effectiveness (PUE)",
    comment: "Power of the site ÷ power of its machines",
  },
  GPU_fixed_cost: {
    label: "Fixed cost",
    comment: "Staff, space, repairs, insurance",
  },
  Rent_decline: {
    label: "Annual rent decline",
    comment: "None: rents have fallen and risen. Negative where they rise",
  },
  Discount_rate: {
    label: "Discount rate",
    comment: "What the debt costs; equity would ask for more",
  },
  GPU_life: {
    label: "Accounting life",
    comment: "Whole years, at most 10. The yearly cash flows and the cover ratios take it",
  },
  GPU_residual: {
    label: "Residual value",
    comment: "Received at the end of life, whatever life is",
  },
  Steps_per_year: {
    label: "Steps a year",
    comment: "Months; cash moves at the end of each step",
  },
  riskTrialsPayback: "Risk: trials of the payback",
  Risk_trials: {
    label: "Trials",
    comment: "More make the distribution smoother and every calculation slower",
  },
  Risk_seed: {
    label: "Seed",
    comment: "The same seed draws the same trials; another shows how much is chance",
  },
  cashSecuritiesRunwayCountedFrom: "Cash and securities; the runway is counted from this day",
  n25FirstHalf2025: "2.5 in the first half of 2025 alone; the article's loss of 8 is not cash",
  from82025452028: "From 8 in 2025 to 45 in 2028, as projected, evenly",
  halfGwNvidiasLetterIntent:
    "Half a GW of Nvidia's letter of intent in the first year, at 10 per GW",
  cashSecurities37Was: "Cash and securities; 3.7 was burned in that quarter. No filing seen",
  yearBeginsCashAbove: "In the year that begins with the cash above",
  burnHeldAfterPath: "Held at its last figure after the years in the table below",
  burns: {
    title: "Cash burn of the customer, year by year",
    note: "USD bn; below 0 cash comes in. A blank year follows from the one before by the growth above.",
    burn: "Burn",
    first: "Cash burn in the first year, above",
  },
  amazonsConditional35OverThree: "Amazon's conditional 35 over three and a half years",
  runwayCustomer: "Runway of the customer",
  Customer_cash: {
    label: "Cash",
  },
  Cash_burn: {
    label: "Cash burn in the first year",
  },
  Burn_growth: {
    label: "Growth of the burn, in years without a figure",
  },
  Vendor_money: {
    label: "Suppliers' money in the first year",
  },
  horizonScope: "Horizon and scope",
  First_year: {
    comment: "The Flows sheet spreads every deal over eight years from here",
  },
  noCustomers: {
    title: "Financed by the vendor, but not as customers",
    note: "Left out of its financing of customers on Circularity and Signals.",
    reasons: {
      Intel: "Makes processors for it; buys no AI chips from it in these deals",
      Marvell: "Makes chips beside it",
      Corning: "Supplies it with optical fibre",
    },
  },
  customers: {
    title: "Disclosed customers of a vendor: their part of a quarter's revenue",
    note: "Customers below 10 % are not disclosed, so a concentration from these is the least. Direct customers: makers of servers among them.",
    name: (i: number) => `Customer ${i}`,
  },
  Reading: {
    label: "Amounts of the deals that Flows takes",
    comment:
      "announced, counted (by probability), firm or drawn; the switches below act on counted",
  },
  Supply_layer: {
    label: "Count the supply layer",
    comment: "Estimated chip purchases and rent-backs, in the tables below; on unless you say no",
  },
  supply: {
    capexTitle:
      "Supply layer, estimated: what the buyers of chips spend on AI data centres in a year",
    capexNote:
      "USD bn. Through these the money of a chip vendor returns to it: it invests, its customer buys, it rents back. On Flows as rows of their own; Supply_layer switches them off.",
    secondHand:
      "Second-hand: figures were read where others quote the sources named here, not in them. “Not checked”: entered from memory.",
    growthAssumption: "Growth after that year: assumption",
    sharesTitle: "Supply layer, estimated: the part of that capex that goes to each chip vendor",
    sharesNote:
      "The rest goes outside: buildings, power, networks, own chips. What the deals already pay between the same two companies in a year is taken off.",
    rentBackTitle: "Supply layer: what chip vendors pay clouds for computing (rent-backs)",
    rentBackNote:
      "USD bn a year, first and last year included. “Not checked”: entered from memory, not compared with the source.",
    confidence: {
      filing: "filing",
      company: "company statement",
      press: "press",
      estimated: "estimated",
    },
    shares: {
      Microsoft: "About 22 % of Nvidia's sales by a list of suppliers (FT, Sona, 2026-09)",
      Amazon: "About 14 % of Nvidia's sales by the same list; own chips beside",
      Google: "About 5 % of Nvidia's sales by the same list; TPUs with Broadcom",
      unlisted: "No figure published; among Nvidia's large customers",
      Meta: "No figure published; taken as Microsoft's, own chips beside",
      Oracle: "GPUs were 39 % of capex in Bernstein's count, October 2025",
      CoreWeave: "Nvidia names about 35 of 50–60 a GW as its own (call, 2025-08-27)",
    },
    agreementSplit: (total: number, years: number) =>
      `${total} in all; taken as ${years} years; which clouds is not disclosed: split assumed`,
    passedOn: "The Deals sheet pays the clouds without names (Partners): split assumed",
    leaseBack: "Nvidia rents its own chips back: the third side of the triangle",
  },
  Current_year: {
    label: "Current year",
    comment: "Within the horizon: the year whose circular share is the headline",
  },
  Count_uncertain: {
    label: "Count letters of intent and contingent legs",
    comment: "A letter of intent is not a contract; yes shows the loops as they were announced",
  },
  Count_doubled: {
    label: "Count superseded and umbrella deals",
    comment: "Yes counts some money twice",
  },
  Weight_by_probability: {
    label: "Weight amounts by probability",
    comment: "No takes every leg that counts at its published amount",
  },
  Contingent_probability: {
    label: "Probability that a condition is met",
    comment: "Multiplies the probability of the deal's status for legs that depend on milestones",
  },
  stressOneCustomerPaysOnly: "Stress: one customer pays only a part",
  Shocked_customer: {
    label: "Customer that cuts its payments",
    comment: "The payer of most of the purchases; any company with outside revenue can be tried",
  },
  Stress_year: {
    label: "Year of the stress",
    comment: "Within the horizon. 2027 is the first year of Oracle's contract with OpenAI",
  },
  Payment_cut: {
    label: "Payment cut",
    comment: "Of its payments; clearing and DebtRank take it off its outside assets and equity",
  },
  Pass_through: {
    label: "Part of a loss that others pass on",
    comment: "1: who receives less pays less, in proportion. 0: everybody else pays on as before",
  },
  Free_outside_money: {
    label: "Part of outside receipts free to pay for deals",
    comment: "The rest pays staff, power and other suppliers first. 1 is the generous case",
  },
  Other_cash: {
    label: "Cash of a company that the table does not list",
    comment: "For companies that you add to Deals",
  },
  Other_equity: {
    label: "Equity of a company that the table does not list",
    comment: "The same; more than nothing, because a loss is measured against it",
  },
  Signal_year: {
    label: "Year of the yearly signals",
    comment: "Within the horizon; for customer concentration and the spread of circular shares",
  },
  vendorFinancingRatio: {
    label: "Vendor financing ratio",
  },
  lucentsRatioBeforeFellNvidias:
    "Lucent: 8.1 of 33.6 (Tunguz), and at its height 9.8 of 28.9 (Then and now)",
  commitmentsOverCustomersRevenue: {
    label: "Commitments ÷ customer's revenue",
  },
  overFiveEightYears5:
    "Over five to eight years, 5 needs all of today's revenue; 20 needs it to grow many times",
  lettersIntentContingentLegs: {
    label: "Letters of intent and contingent legs",
  },
  atHalfHeadlineSaysMore: "At half, the headline says more about hopes than about contracts",
  requiredRevenueCover: {
    label: "Required-revenue cover",
  },
  below1RevenueDoesNot: "Below 1 revenue does not repay the capex over its life",
  runwayWithoutSuppliersMoney: {
    label: "Runway without suppliers' money",
  },
  fundingRoundTakesAboutYear: "A funding round takes about a year to prepare",
  below1ProfitsOverstatedAt:
    "Both lives are inputs: it repeats what was assumed, and is no finding. At 0.6 six years are under four",
  debtServiceCoverWeakestYear: {
    label: "Debt service cover, weakest year",
  },
  projectLendersAskAbout1:
    "Project lenders ask for about 1.3; below 1 the cash does not pay the debt",
  concentrationVendorsCustomers: {
    label: "Concentration of the vendor's customers",
  },
  borrowedFromUsMergerGuidelines:
    "Borrowed from US merger guidelines (1,800 in 2023, 2,500 in 2010), which are about markets",
  powerOperationOverCommitted: {
    label: "Power in operation ÷ committed",
  },
  lowYearsEvenIfAll: "Low for years even if all goes to plan: watch whether it rises",
  derived78797: "Derived: 7.8 and 79.7 % of assets, which goodwill gives (33.5 %)",
  derivedPriceBookDebtEquity: "Derived: price to book, debt to equity, enterprise value",
  cashReportedEquityDerived66: "Cash reported. Equity derived: 66.2 % of assets, which debt gives",
  cashMarch2025EquityDecember: "Cash of March 2025, equity of December 2024: the newest found",
  cashOfTheRunway: "Cash: as in the runway. Equity: not public",
  cashSecondHandEquityOlder:
    "Cash as reported (second-hand: tedthizzy/ai-bubble); equity of mid-2025",
  cashSecondHandEquityRound:
    "Cash as reported (second-hand: tedthizzy/ai-bubble); equity: a round figure",
  secondHand: "As reported (second-hand: tedthizzy/ai-bubble)",
  cashOfDraftProspectus:
    "Cash: draft prospectus, end of 2025, as Reuters read it. Equity: not public",
  notLookedUp: "Round figures: its balance sheet was not looked up",
  livesOnItsRent: "A vehicle that lives on its rent; round figures",
  reportedMinoritiesEquity: "Reported; minorities in equity",
  asRememberedJune2025Not: "As remembered of June 2025, not checked; cash was 1.3 in March",
  equity10QJune2025: "Equity: 10-Q, June 2025. Cash: 57.7 and securities, not checked",
  n37TrillionYenMarch: "3.7 trillion yen, March 2025, at 150. Equity 11.6: not checked",
  investorsBesideSoftbankNotNamed: "Investors beside SoftBank, not named: taken as able to pay",
  banksFundsNotNamedTaken: "Banks and funds, not named: taken as able to pay",
  notNamedFilingTakenAs: "Not named in the filing: taken as able to pay",
  equityAsReportedOctober2025: "Its equity as reported in October 2025; it lives on its rent",
  heavyUse: "Heavy use",
  googleArchitectAsQuoted: "Google architect, as quoted",
  lendersLowEnd: "Lenders, low end",
  lendersHighEnd: "Lenders, high end",
  paidAtClosingOrStages: "Paid in at closing or in stages as sites are built",
  deliveredAsDataCentresBuilt: "Delivered as data centres are built",
  termsPublishedSuchContractsFive: "Terms published for such contracts are five to eight years",
  amdsWarrantsRun20302031: "AMD's warrants run to 2030 and 2031",
  nvidiasBackstopCoreweaveRuns2032: "Nvidia's backstop for CoreWeave runs to 2032",
  termNotDisclosed: "Term not disclosed",
  nvidiasLeaseLambdaWasReported: "Nvidia's lease with Lambda was reported to run four years",
  xaiVehiclesTermAsReported: "The xAI vehicle's term as reported",
  quarter: {
    label: "A quarter",
    reason: "Deliveries slip by a quarter",
  },
  half: {
    label: "Half",
    reason: "Contracts are renegotiated",
  },
  threeQuarters: {
    label: "Three quarters",
    reason: "Only the firmest part is paid",
  },
  all: {
    label: "All",
    reason: "The customer stops paying",
  },
  kupperman10Years: {
    label: "Kupperman, 10 years",
    reason: "Capex of 2025 over ten years: his first figure",
  },
  kupperman5Years: {
    label: "Kupperman, 5 years",
    reason: "The same over five years",
  },
  sequoia: {
    label: "Sequoia",
    reason:
      "A year's GPU purchases of 50, times 2 for energy and site; life 1: counted once, over the whole life",
  },
  serverNetworkBuildingDifferFrom: "Server, network and building differ from site to site",
  aboutAsFarAsH100: "About as far as H100 rents moved within two years, either way",
  fromHalfHoursNineTen: "From half of the hours to nine in ten",
  fromHydropowerContractTightGrid: "From a hydropower contract to a tight grid",
  staffSpaceRepairsInsuranceSeldom: "Staff, space, repairs and insurance: seldom published",
  newGenerationsPushOldRents: "New generations push old rents down; scarcity has pushed them up",
  fromInvestmentGradeDebtWhat: "From investment-grade debt to what equity asks for",
  threeYearsAtHeavyUse:
    "Three years at heavy use, as argued; eight where old chips still find work",
  valueInputsLikeliest: "The value of Inputs is the likeliest",
  valueInputsLikeliestLopsidedBecause:
    "The value of Inputs is the likeliest; lopsided, because falls are likelier than rises",
  paidOrClosingWasReported: "Paid, or a closing was reported",
  signedPayerMayStillFail: "Signed; the payer may still fail",
  announcedPartiesTermsPartlyOpen: "Announced by the parties, terms partly open",
  filingWithoutCounterpartiesNames: "In a filing, without the counterparties' names",
  pressReportNotConfirmedFull: "Press report, not confirmed in full",
  termsAgreedNoContract: "Terms agreed, no contract",
  intentionOnlyNotContract: "Intention only: not a contract",
  headlineProgrammePartsListedBeside: "Headline programme; its parts are listed beside it",
  replacedLaterDeal: "Replaced by a later deal",
  allSold: "All sold",
  tenthUnsold: "A tenth unsold",
  quarterUnsold: "A quarter unsold",
  thirdUnsold: "A third unsold",
  halfUnsold: "Half unsold",
  nothingSold: "Nothing sold",
  assumptionButHurdle600Last: "Assumption, but for the hurdle: $600 for the last tranche is public",
  onlyFirstBuildingsAbileneRun: "Only the first buildings of Abilene run",
  nvidiaFirstGwFromSecond:
    "Nvidia: first GW from the second half of 2026; taken as half of it in the year",
  assumptionNearlyAllRuns: "Assumption: nearly all runs",
  assumptionAllRuns: "Assumption: all runs",
  livesGpuArguedAbout: "Lives of a GPU that are argued about",
  gpuSheetHasColumnEach: "The GPU sheet has a column for each. Whole years, at most 10.",
  tranchesAmdsWarrantSplitAssumption: "Tranches of AMD's warrant: the split is an assumption",
  sharesMillionsHurdleShareProbability:
    "Shares in millions, hurdle in $ a share, probability that the gigawatts are bought, years to expiry (October 2030).",
  deploymentYearYear: "Deployment year by year",
  gwDeployedUnderNvidiasLetter:
    "GW deployed under Nvidia's letter of intent in the year; and the part of the customer's counted power (Adequacy sheet) that is in service.",
  coreweavesCapacityWithoutBuyerCases:
    "CoreWeave's capacity without a buyer: cases, all assumptions",
  publishedCalculationsRevenueAiCapex: "Published calculations of the revenue that AI capex needs",
  capexUsdBnLifeYears:
    "Capex in USD bn, life in years; none asks for a return. The Adequacy sheet reproduces each.",
  cutsStressSheetComparesAssumptions: "Cuts that the Stress sheet compares: assumptions",
  payments: "of payments",
  whatEachCompanyCanLose: "What each company can lose: cash and equity",
  usdBnMid2025Balance: (otherCash: string, otherEquity: string) =>
    `USD bn. Mid-2025 balance sheets where the source names no later day. Companies not in the list take ${otherCash} and ${otherEquity}.`,
  thresholdsEarlyWarningSignalsAssumptions:
    "Thresholds of the early-warning signals: assumptions, all of them ours",
  nonePublishedAsThresholdWorse:
    "None is published as a threshold. Worse says on which side of it a signal turns amber, then red.",
  assumption: "Assumption",
  howFarGpusInputsMay:
    "How far the GPU's inputs may lie from their values: the Risk sheet's lows and highs",
  relativeShareValueAddedInputs:
    "Relative: a share of the value. Added: in the input's own unit, percentage points or years. Down is not above 0, up not below.",
  distributionsUncertainInputsBetweenThose:
    "Distributions of the uncertain inputs, between those lows and highs",
  drawnIndependentlyEachOtherTriangular:
    "Drawn independently of each other. Triangular: the value on Inputs is the likeliest. Uniform: all between low and high are as likely. Fixed: not drawn.",
  stepsPaybackGridRisk: "Steps of the payback grid on Risk",
  rentRentAboveLifeYears:
    "Rent: of the rent above. Life: years added to the accounting life. 100.0% and 0 are the base case; keep them.",
  stepsGridVendorsCircularShare: "Steps of the grid of the vendor's circular share on Risk",
  lettersProbabilityLettersIntentFulfilled:
    "Letters: probability that letters of intent are fulfilled. Outside: of what the world outside pays the vendor.",
  inputsEveryAssumptionModelOnce: "Inputs: every assumption of the model, once",
  bluePaleYellowChangeHere:
    "Blue on pale yellow: change it, here and nowhere else. As loaded keeps the figure the template came with; a changed one turns orange.",
  sharesRatesDecimalsShownAs:
    "Shares and rates are decimals shown as per cent; amounts USD bn unless a unit says otherwise. Assumption: not published; question it.",
  probabilityLegPaidStatusDeal: "Probability that a leg is paid, by the status of its deal",
  kindsLegsYearsOverWhich:
    "Kinds of legs: years over which one is paid where its deal does not say, and whether it finances the payee",
  outsideRevenueWhatWorldBeyond:
    "Outside revenue: what the world beyond these deals pays each company",
  revenueOneYearPartHas:
    "Revenue of one year × the part that has to do with AI infrastructure, growing from that year. Where a company's deals are in that revenue already, lower the part.",
  actualRevenues: {
    title:
      "Reported revenue of years before those: past years are taken from here, growth is not run backwards",
    note: "USD bn, the whole company; the part that has to do with AI infrastructure is the one above. Read where the first year lies before a company's year above. “Not checked”: entered from memory, not compared with the source.",
  },
  warrantSplit: "Assumption: only the total of 160 m, $0.01 and the first GW are public",
  warrantSplitFirst:
    "Assumption: only the total of 160 m, $0.01 and the first GW are public; its contract is definitive",
  gigawattsBought: (n: number) => `${n} GW bought`,
  gigawattsSpread: "Assumption: the ten GW spread to 2030",
  gigawattsSpreadOracle: "Assumption: the ten GW spread to 2030; Oracle's contract begins in 2027",
  reported: "Reported; rounded. Type a later balance sheet where you have one",
  notPublic: "Not public",
  roundOfSeptember: "Not public; about what its round of September 2025 raised",
  debtAndEquity: "Not public; about what its debt and equity of mid-2025 raised",
  jointVenture: "Not public; a joint venture that lives on what it is paid in",
  stateFund: "Not public; a state fund of Abu Dhabi, taken as able to pay",
};
