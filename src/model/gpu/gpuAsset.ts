/** As the published contract has it: 365 days. */
export const HOURS_A_YEAR = 8760;

/** One GPU as an income-earning asset: what it costs, what it earns, how long it lasts. */
export interface GpuAsset {
  /** All-in price of one GPU installed, above 0. */
  capex: number;
  /** Rent per rented GPU-hour at the start. */
  hourlyRate: number;
  /** Share of all hours that are rented, 0–1. */
  utilisation: number;
  /** Draw of one GPU with its share of the server, before cooling. */
  powerKw: number;
  /** Price of a kWh. */
  electricityPrice: number;
  /** Power usage effectiveness of the site, at least 1. */
  pue: number;
  /** Staff, space, upkeep: per year. */
  fixedCost: number;
  /** Fall of the rent per year, below 1; negative where rents rise. */
  rateDecline: number;
  /** Effective annual rate, above −1. */
  discountRate: number;
  /** Years of service; life × stepsPerYear is whole. */
  life: number;
  /** Share of capex that the sale at the end of life brings, 0–1. */
  residualShare: number;
  /** Steps of equal length in a year. */
  stepsPerYear: number;
}
