import { ASSUMPTION, type AssumptionGroup } from "./assumption";

/** What the early-warning signals look at. */
export function signals(): AssumptionGroup {
  return {
    title: "Early-warning signals",
    assumptions: [
      {
        name: "Signal_year",
        label: "Year of the yearly signals",
        value: 2027,
        unit: "year",
        source: ASSUMPTION,
        comment: "Within the horizon; for customer concentration and the spread of circular shares",
      },
    ],
  };
}

/** From where a signal is amber and from where red; all of them ours, none is published as a threshold. */
export interface Threshold {
  key: SignalKey;
  label: string;
  amber: number;
  red: number;
  /** On which side of the thresholds it is worse. */
  worse: "above" | "below";
  unit: string;
  reason: string;
}

export const SIGNALS = [
  "vendor financing",
  "commitments",
  "uncertain share",
  "required revenue",
  "runway",
  "GPU life",
  "debt service",
  "concentration",
  "energised",
] as const;

export type SignalKey = (typeof SIGNALS)[number];

const rows: Record<SignalKey, Omit<Threshold, "key">> = {
  "vendor financing": {
    ...{ label: "Vendor financing ratio", amber: 0.24, red: 0.67, worse: "above" },
    unit: "share of a year's revenue",
    reason:
      "Lucent's ratio before it fell, and Nvidia's of October 2025 (Tunguz): not thresholds there",
  },
  commitments: {
    ...{ label: "Commitments ÷ customer's revenue", amber: 5, red: 20, worse: "above" },
    unit: "times a year's revenue",
    reason:
      "Over five to eight years, 5 needs all of today's revenue; 20 needs it to grow many times",
  },
  "uncertain share": {
    ...{ label: "Letters of intent and contingent legs", amber: 0.25, red: 0.5, worse: "above" },
    unit: "share of the headline",
    reason: "At half, the headline says more about hopes than about contracts",
  },
  "required revenue": {
    ...{ label: "Required-revenue cover", amber: 1, red: 0.5, worse: "below" },
    unit: "times",
    reason: "Below 1 revenue does not repay the capex over its life",
  },
  runway: {
    ...{ label: "Runway without suppliers' money", amber: 24, red: 12, worse: "below" },
    unit: "months",
    reason: "A funding round takes about a year to prepare",
  },
  "GPU life": {
    ...{ label: "Economic ÷ accounting life of a GPU", amber: 1, red: 0.6, worse: "below" },
    unit: "times",
    reason: "Below 1 profits are overstated; at 0.6 six years in the books are under four",
  },
  "debt service": {
    ...{ label: "Debt service cover, weakest year", amber: 1.3, red: 1, worse: "below" },
    unit: "times",
    reason: "Project lenders ask for about 1.3; below 1 the cash does not pay the debt",
  },
  concentration: {
    ...{
      label: "Concentration of the vendor's customers",
      amber: 1_800,
      red: 2_500,
      worse: "above",
    },
    unit: "HHI, 0–10,000",
    reason:
      "Borrowed from US merger guidelines (1,800 in 2023, 2,500 in 2010), which are about markets",
  },
  energised: {
    ...{ label: "Power in operation ÷ committed", amber: 0.5, red: 0.25, worse: "below" },
    unit: "share of GW",
    reason: "Low for years even if all goes to plan: watch whether it rises",
  },
};

/** The early-warning table, in its order. */
export function thresholds(): Threshold[] {
  return SIGNALS.map((key) => ({ key, ...rows[key] }));
}
