import type { SheetWords } from "../../words/sheets/en";

/** Cuts that the Stress sheet compares side by side. */
export interface PaymentCut {
  label: string;
  /** Share of its payments that the customer does not pay. */
  cut: number;
  reason: string;
}

/** From a shortfall to a standstill; all of them assumptions. */
export function paymentCuts(words: SheetWords): PaymentCut[] {
  return [
    { label: words.inputs.quarter.label, cut: 0.25, reason: words.inputs.quarter.reason },
    { label: words.inputs.half.label, cut: 0.5, reason: words.inputs.half.reason },
    {
      label: words.inputs.threeQuarters.label,
      cut: 0.75,
      reason: words.inputs.threeQuarters.reason,
    },
    { label: words.inputs.all.label, cut: 1, reason: words.inputs.all.reason },
  ];
}
