/** Cuts that the Stress sheet compares side by side. */
export interface PaymentCut {
  label: string;
  /** Share of its payments that the customer does not pay. */
  cut: number;
  reason: string;
}

/** From a shortfall to a standstill; all of them assumptions. */
export function paymentCuts(): PaymentCut[] {
  return [
    { label: "A quarter", cut: 0.25, reason: "Deliveries slip by a quarter" },
    { label: "Half", cut: 0.5, reason: "Contracts are renegotiated" },
    { label: "Three quarters", cut: 0.75, reason: "Only the firmest part is paid" },
    { label: "All", cut: 1, reason: "The customer stops paying" },
  ];
}
