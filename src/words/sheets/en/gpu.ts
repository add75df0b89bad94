export const gpu = {
  years: " years",
  paybackUndiscounted: "Payback, undiscounted",
  netCashFirstAddsUp: "Net cash first adds up to capex; never: not within the life",
  never: "never",
  paybackDiscounted: "Payback, discounted",
  sameEachFlowDiscountedAt: "The same, each flow discounted at the discount rate",
  netCashOverCapex: "Net cash ÷ capex",
  allNetCashLifeResidual: "Net cash of the life and residual ÷ capex; below 100 %: never pays back",
  netPresentValue: "Net present value",
  below0RentDoesNot: "Below 0: the rent does not carry capex at the discount rate",
  internalRateReturn: "Internal rate of return",
  effectiveNoneNoRateMakes: "Effective; none: no rate makes the NPV 0",
  none: "none",
  breakEvenRent: "Break-even rent",
  firstYearsRentAtWhich: "First year's rent at which the NPV is 0; none: nothing rented",
  proofNpvAtRate: "Proof: NPV at that rate",
  n0Definition: "0 by definition",
  proofNpvAtRent: "Proof: NPV at that rent",
  everyStepThoseCashFlows: "Every step of those cash flows",
  perGpuNetLastStep:
    "$ per GPU; Net of the last step holds the residual value. Both cumulatives begin at −capex.",
  cashOneGpuYearAt: "Cash of one GPU by year, at the accounting life",
  perGpuEnergyFixedCost:
    "$ per GPU. Energy and fixed cost are costs; net = revenue − energy − fixed cost, with the residual value in the last year of the life.",
  loanAgainstCollateralAtCollaterals:
    "The loan against its collateral at the collateral's economic life",
  perGpuAtEndEach:
    "$ per GPU at the end of each year, year 0 the start; service once a year. Shortfall: what a sale would leave unpaid.",
  coverDoesGpusCashCarry: "Cover: does the GPU's cash carry the loan?",
  dscrCashOverServiceYear:
    "DSCR: cash ÷ service of the year. LLCR: value at the loan's rate of the cash left within the tenor ÷ debt. Always a yearly annuity. 0 once the GPU's accounting life is over.",
  debtAgainstValueGpuHow: "Debt against the value of the GPU, by how long it lasts",
  perGpuAtEndEach2:
    "$ per GPU at the end of each year. Debt is 0 after the tenor, the GPU worth its residual value after its life.",
  loanExceedsGpusValue: "Loan exceeds the GPU's value",
  firstYearsEndAtWhich: "The first year's end at which it does; 0: from the start",
  largestShortfall: "Largest shortfall",
  whatSaleWorstYearWould: "What a sale in the worst year would leave unpaid",
  netPresentValueHowLong: "Net present value by how long the GPU lasts",
  debtAgainstGpusValueHow: "Debt against the GPU's value, by how long it lasts",
  gpuDoesRentedGpuPay: "GPU: does a rented GPU pay back before it wears out?",
  oneRentedH100FlowsFall:
    "One rented H100, in $. Flows fall at the end of each step; it draws power at all hours and earns only when rented.",
  howLongLastsArguedAbout:
    "How long it lasts is argued about, so every measure stands under each life. All inputs are on the Inputs sheet.",
  loan: "Loan",
  loanValueCapex: "Loan to value × capex",
  lowestDscr: "Lowest DSCR",
  below1GpusCashDoes: "Below 1: the GPU's cash does not pay the year's service",
  lowestLlcr: "Lowest LLCR",
  below1AllCashWithin: "Below 1: all its cash within the tenor is worth less than the debt",
  economicOverAccountingLife: "Economic ÷ accounting life",
  below1BooksLoanCount:
    "Below 1: the books and the loan count on years that the machine may not have",
  harder: {
    title: "The same loan when the GPU earns for less long, or for less",
    note: "A loan that the accounting life carries may not be carried by the economic one. $ per GPU; service as above.",
    over: "The loan, if the cash is that of",
    llcr: "LLCR at the start",
    first: "First year below 1",
    cases: {
      Accounting: "Accounting life",
      Economic: "Economic life",
      Falling: "Falling rents",
    },
    notes: {
      Accounting: "As in the table of cover above",
      Economic: "No cash after the collateral's life on Inputs",
      Falling: "Accounting life, rents falling as Inputs says for this case; costs stay",
    },
    check: {
      label: "GPU: cover over the accounting life is COVER_RATIOS's",
      reason: "Native sums against the add-in's table: lowest DSCR and first LLCR",
    },
    worse: {
      label: "GPU: neither harder case covers the loan better",
      reason: "Less cash cannot carry more debt",
    },
  },
};
