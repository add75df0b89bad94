/** How a distance from an input's value is meant. */
export const DISTANCES = ["relative", "added"] as const;

/** An input of the GPU that may come out differently, and by how much. */
export interface RiskDriver {
  /** The scalar input's name. */
  input: string;
  /** From the input's value down to its low and up to its high: a share of it, or in its own unit. */
  down: number;
  up: number;
  distance: (typeof DISTANCES)[number];
  reason: string;
}

/** What drives a GPU's value, as far as it is uncertain; all of it assumed. */
export function riskDrivers(): readonly RiskDriver[] {
  return [
    {
      ...{ input: "GPU_capex", down: -0.2, up: 0.2, distance: "relative" },
      reason: "Server, network and building differ from site to site",
    },
    {
      ...{ input: "GPU_rent", down: -0.4, up: 0.4, distance: "relative" },
      reason: "About as far as H100 rents moved within two years, either way",
    },
    {
      ...{ input: "GPU_utilisation", down: -0.2, up: 0.2, distance: "added" },
      reason: "From half of the hours to nine in ten",
    },
    {
      ...{ input: "Electricity_price", down: -0.4, up: 0.6, distance: "relative" },
      reason: "From a hydropower contract to a tight grid",
    },
    {
      ...{ input: "GPU_fixed_cost", down: -0.4, up: 0.6, distance: "relative" },
      reason: "Staff, space, repairs and insurance: seldom published",
    },
    {
      ...{ input: "Rent_decline", down: -0.05, up: 0.2, distance: "added" },
      reason: "New generations push old rents down; scarcity has pushed them up",
    },
    {
      ...{ input: "Discount_rate", down: -0.06, up: 0.06, distance: "added" },
      reason: "From investment-grade debt to what equity asks for",
    },
    {
      ...{ input: "GPU_life", down: -3, up: 2, distance: "added" },
      reason: "Three years at heavy use, as argued; eight where old chips still find work",
    },
  ];
}

/** Distributions that a low, a likely value and a high describe; fixed leaves an input at its value. */
export const DRIVER_DISTRIBUTIONS = ["triangular", "uniform", "fixed"] as const;

/** A driver that the trials draw, and how. */
export interface UncertainDriver {
  input: string;
  distribution: (typeof DRIVER_DISTRIBUTIONS)[number];
  reason: string;
}

/** The drivers of the undiscounted payback: neither the discount rate nor the life moves it. */
export function uncertainDrivers(): readonly UncertainDriver[] {
  const likely = "The value of Inputs is the likeliest";
  return [
    { input: "GPU_capex", distribution: "triangular", reason: likely },
    { input: "GPU_rent", distribution: "triangular", reason: likely },
    { input: "GPU_utilisation", distribution: "triangular", reason: likely },
    { input: "Electricity_price", distribution: "triangular", reason: likely },
    { input: "GPU_fixed_cost", distribution: "triangular", reason: likely },
    {
      input: "Rent_decline",
      distribution: "triangular",
      reason:
        "The value of Inputs is the likeliest; lopsided, because falls are likelier than rises",
    },
  ];
}
