/** A figure of one company; before `since` it is `before`, an assumption, or not known. */
interface Figure {
  value: number;
  since?: string;
  before?: number;
}

export const PROVIDER_INPUTS = ["capex", "rent", "cost", "life", "share", "rate", "tenor"] as const;

export type ProviderInput = (typeof PROVIDER_INPUTS)[number];

/** One gigawatt at Oracle, CoreWeave and a company of the reader's own, USD bn; undefined is linked to Inputs. */
export const PROVIDERS: Record<ProviderInput, readonly (Figure | undefined)[]> = {
  capex: [{ value: 50 }, { value: 35 }, { value: 50 }],
  // Oracle: 300 over 5 years and 4.5 GW. CoreWeave: 10.5-12.5 in broker notes of September 2026.
  rent: [{ value: 300 / 5 / 4.5 }, { value: 11.5, since: "2026-09-01", before: 10 }, { value: 12 }],
  cost: [{ value: 1.4 }, { value: 1.4 }, { value: 1.4 }],
  life: [{ value: 5 }, { value: 6 }, { value: 6 }],
  share: [{ value: 0.7 }, { value: 0.8 }, { value: 0.7 }],
  rate: [{ value: 0.065, since: "2026-07-31", before: 0.055 }, { value: 0.0925 }, undefined],
  tenor: [{ value: 5 }, { value: 5 }, { value: 5 }],
};

/** Capex per GW as published, USD bn: Bernstein, and Nvidia's lower and upper end. */
export const CAPEX_PER_GW = [35, 50, 60] as const;
