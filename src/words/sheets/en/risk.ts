export const risk = {
  workingsGpuFormulasInputsOrder:
    "Workings: the GPU formulas' inputs, in the order of their parameters",
  valueLinkedFromInputsLow:
    "Value is linked from Inputs; low and high follow from it and the distances there. Undiscounted: the same with a discount rate of 0, for the payback.",
  workingsDistributionsUncertainInputs: "Workings: distributions of the uncertain inputs",
  triangularLowLikeliestHighUniform:
    "Triangular: low, likeliest, high. Uniform: low, high. A fixed one is drawn between its value and its value.",
  gpuPaybackYearsRentLife: "GPU payback in years, by rent and by life",
  undiscountedNeverNetCashDoes:
    "Undiscounted. Never: its net cash does not add up to capex within the life; a longer life pays back no sooner, it only leaves time. Marked in yellow: Inputs now.",
  rentPerGpuHour: {
    label: "Rent, $ per GPU-hour",
  },
  lifeYears: {
    label: "Life, years",
  },
  howSurePaybackTrialsUncertain: "How sure the payback is: trials with uncertain inputs",
  undiscountedYearsDriversDrawnIndependently:
    "Undiscounted, in years. The drivers are drawn independently of each other from the distributions on Inputs, all assumed: the odds are no better than they are.",
  statisticsTrialsPayBackWithin:
    "Statistics: of the trials that pay back within the longest time shown; answered share: how many those are. Below, the part of all trials that is paid back in time.",
  paidBackWithinYears: "Paid back within years",
  trials: "of trials",
  trialsYearWhichGpuPaid: "Trials by the year in which the GPU is paid back",
  shareTrials: "Share of trials",
  whatDrivesNetPresentValue: "What drives the net present value of one GPU",
  perGpuOneInputAt:
    "$ per GPU. One input at a time goes from its low to its high (distances on Inputs, assumed), the others stay; the widest swing first.",
  npvAsInputsHasNow: "NPV as Inputs has it now",
  netPresentValueChangeFrom: "Net present value: change from now at each driver's low and high",
  workingsFlowsOverHorizonTaken: "Workings: the flows over the horizon, taken apart",
  usdBnRowEachRow:
    "USD bn, a row each row of Flows; blank: nothing. Letters: a letter of intent as if it were certain, whatever Include says; its other conditions keep their probability. Outside: the vendor's outside revenue. Firm: all the rest. Counted: the three as Deals and Inputs count them now.",
  circularShare: "Circular share of ",
  sReceiptsLettersIntentOutside: "'s receipts, by its letters of intent and its outside revenue",
  tracedOverHorizonAllReceipts:
    "Traced, over the horizon, of all receipts. A letter of intent is not a contract: down, the probability that all of them are fulfilled; across, the vendor's outside revenue, Inputs' own at 100 %.",
  lettersIntentFulfilled: {
    label: "Letters of intent fulfilled",
  },
  outsideRevenueInputs: {
    label: "Outside revenue, of that on Flows",
  },
  circularShareTraced: "Circular share, traced",
  lettersIntentCountedAt: "Letters of intent counted at",
  probability: "probability",
  riskHowFarResultsMove: "Risk: how far the results move when the inputs do",
  liveFormulasChangeInputStep:
    "Live formulas: change an input, a step, a low or a high on Inputs and every table and chart here follows.",
  gpuRentedH100GpuSheet:
    "The GPU is the rented H100 of the GPU sheet. Lows, highs and distributions are assumptions, none of them published as such.",
};
