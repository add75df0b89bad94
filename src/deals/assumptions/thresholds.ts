import { ASSUMPTION, type AssumptionGroup, type Unit } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

/** What the early-warning signals look at. */
export function signals(words: SheetWords): AssumptionGroup {
  return {
    title: words.common.earlyWarningSignals,
    assumptions: [
      {
        name: "Signal_year",
        label: words.inputs.Signal_year.label,
        value: 2027,
        unit: "year",
        source: ASSUMPTION,
        comment: words.inputs.Signal_year.comment,
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
  unit: Unit;
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

const rows = (words: SheetWords): Record<SignalKey, Omit<Threshold, "key">> => ({
  "vendor financing": {
    ...{ label: words.inputs.vendorFinancingRatio.label, amber: 0.24, red: 0.34, worse: "above" },
    unit: "share of a year's revenue",
    reason: words.inputs.lucentsRatioBeforeFellNvidias,
  },
  commitments: {
    ...{
      label: words.inputs.commitmentsOverCustomersRevenue.label,
      amber: 5,
      red: 20,
      worse: "above",
    },
    unit: "times a year's revenue",
    reason: words.inputs.overFiveEightYears5,
  },
  "uncertain share": {
    ...{
      label: words.inputs.lettersIntentContingentLegs.label,
      amber: 0.25,
      red: 0.5,
      worse: "above",
    },
    unit: "share of the headline",
    reason: words.inputs.atHalfHeadlineSaysMore,
  },
  "required revenue": {
    ...{ label: words.inputs.requiredRevenueCover.label, amber: 1, red: 0.5, worse: "below" },
    unit: "times",
    reason: words.inputs.below1RevenueDoesNot,
  },
  runway: {
    ...{
      label: words.inputs.runwayWithoutSuppliersMoney.label,
      amber: 24,
      red: 12,
      worse: "below",
    },
    unit: "months",
    reason: words.inputs.fundingRoundTakesAboutYear,
  },
  "GPU life": {
    ...{
      label: words.common.economicOverAccountingLifeGpu,
      amber: 1,
      red: 0.6,
      worse: "below",
    },
    unit: "times",
    reason: words.inputs.below1ProfitsOverstatedAt,
  },
  "debt service": {
    ...{
      label: words.inputs.debtServiceCoverWeakestYear.label,
      amber: 1.3,
      red: 1,
      worse: "below",
    },
    unit: "times",
    reason: words.inputs.projectLendersAskAbout1,
  },
  concentration: {
    ...{
      label: words.inputs.concentrationVendorsCustomers.label,
      amber: 1_800,
      red: 2_500,
      worse: "above",
    },
    unit: "HHI, 0–10,000",
    reason: words.inputs.borrowedFromUsMergerGuidelines,
  },
  energised: {
    ...{
      label: words.inputs.powerOperationOverCommitted.label,
      amber: 0.5,
      red: 0.25,
      worse: "below",
    },
    unit: "share of GW",
    reason: words.inputs.lowYearsEvenIfAll,
  },
});

/** The early-warning table, in its order. */
export function thresholds(words: SheetWords): Threshold[] {
  return SIGNALS.map((key) => ({ key, ...rows(words)[key] }));
}
