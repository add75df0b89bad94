import type { PresetId } from "../presets";

/** Parts of a vendor's revenue that single customers pay, as it discloses them without names. */
export interface CustomerShares {
  vendor: string;
  shares: readonly number[];
  source: string;
}

const shares: Record<PresetId, Omit<CustomerShares, "vendor">> = {
  "2025-10": {
    shares: [0.23, 0.16, 0.14, 0.11, 0.11, 0.1],
    source: "NVIDIA 10-Q, 27 July 2025: direct customers of the quarter (second-hand)",
  },
  "2026-06": {
    shares: [0.21, 0.17, 0.16],
    source: "NVIDIA 10-Q, 26 April 2026: direct customers of the quarter (second-hand)",
  },
  "2026-10": {
    shares: [0.21, 0.17, 0.16],
    source: "NVIDIA 10-Q, 26 April 2026; of July only the largest, 16 %, was seen (second-hand)",
  },
};

/** The newest list of shares; of later quarters only the largest customer was seen. */
export function customerShares(preset: PresetId): CustomerShares {
  return { vendor: "Nvidia", ...shares[preset] };
}
