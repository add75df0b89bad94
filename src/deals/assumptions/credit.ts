/** A figure that is not known before `since`. */
interface Dated {
  value: number;
  since?: string;
}

/** A link stands where a figure is another sheet's. */
export const CREDIT_INPUTS = {
  ...{ capex: "link", cash: "link", drawn: 0.5, loan: "link", rate: 0.0925, tenor: 5 },
  ...{ target: 1.4, sweep: 0.5, lockUp: 1.35, fault: 1.1, lost: 0.25, decline: 0.05, life: 6 },
} as const;

export type CreditInput = keyof typeof CREDIT_INPUTS;

const REPORT = "2026-08-12";

/** CoreWeave's notes, and loans with what is repaid on them, by year of maturity, USD bn; its filings. */
export const MATURITIES: readonly { year: number; notes: Dated | null; loans: Dated | null }[] = [
  { year: 2026, notes: null, loans: { value: 4.413, since: REPORT } },
  { year: 2027, notes: null, loans: { value: 6.184, since: REPORT } },
  { year: 2028, notes: null, loans: null },
  { year: 2029, notes: null, loans: null },
  { year: 2030, notes: { value: 2 }, loans: { value: 2.6 } },
  { year: 2031, notes: { value: 4.5, since: REPORT }, loans: { value: 2.6, since: REPORT } },
  { year: 2032, notes: { value: 1.25, since: REPORT }, loans: null },
];

export type Promised = "backstop" | "hyperion" | "platform" | "ohio";

/**
 * Guarantees, USD bn: the most that is ever paid is published, or null; the rest is assumed. A promise made after
 * a preset's date is not in it.
 */
export const PROMISES: readonly {
  promise: Promised;
  since: string;
  cap: number | null;
  years: number;
  called: number;
}[] = [
  { promise: "backstop", since: "2025-09-15", cap: 6.3, years: 6, called: 0.5 },
  { promise: "hyperion", since: "2025-10-01", cap: null, years: 4, called: 0.25 },
  { promise: "platform", since: "2026-06-09", cap: 29, years: 5, called: 0.25 },
  { promise: "ohio", since: "2026-08-17", cap: 105, years: 10, called: 0.25 },
];

/** Of the assets' value, and its decline by use, continuously compounded: assumptions. */
export const ASSET_VOLATILITY = 0.35;
export const ASSET_DECLINE = 0.15;
