export const provider = {
  map: "What does a gigawatt earn its provider, and at what price of building does it still pay its lenders?",
  title: "Provider: what one gigawatt earns who builds and rents it",
  notes: [
    "USD bn per GW. Level cash over the life; rent and cost of a year fall at its end. The internal rate of return is Excel's own RATE.",
  ],
  inputs: "Inputs of this sheet",
  input: "Input",
  own: "My company",
  result: "Result",
  spread: "The published range of capex per GW, at Oracle's rent",
  spreadNote:
    "Bernstein has 35, Nvidia 50 to 60. The last column is the return less what GPU-backed debt costs on Inputs.",
  chart: "Only the cheapest gigawatt earns more than GPU-backed debt costs",
  returned: "Return",
  debtCost: "Cost of debt",
  rows: {
    capex: "Capex",
    rent: "Rent a year",
    cost: "Operating cost a year",
    life: "Life",
    share: "Financed by debt",
    rate: "Rate on that debt",
    tenor: "Tenor",
  },
  reasons: {
    capex: "Published range 35 to 60; see the table below",
    rent: "Oracle: 300 over 5 years and 4.5 GW, terms never filed; CoreWeave: broker notes",
    cost: "Electricity of 1 GW at 8 cents is 0.7; as much again for staff, upkeep and space",
    life: "The length of Oracle's contract; CoreWeave writes off over 6 years",
    share: "No figure is published per site",
    rate: "Oracle's bond, CoreWeave's notes of 2030, GPU-backed debt on Inputs",
    tenor: "As the contracts run",
  },
  results: {
    net: "Net cash a year",
    irr: "Internal rate of return",
    payback: "Payback",
    dscr: "Debt service cover",
    breakeven: "Break-even rent at the rate on debt",
    spread: "Return less rate on debt",
  },
  checks: {
    irr: {
      label: "Provider: net cash at the internal rate is worth the capex",
      reason: "Present value of the level cash, by Excel's PV",
    },
    breakeven: {
      label: "Provider: the break-even rent returns the rate on debt",
      reason: "RATE at that rent, all providers added",
    },
    falling: {
      label: "Provider: the dearer a gigawatt, the lower its return",
      reason: "The largest step up in the table; at most 0",
    },
  },
};
