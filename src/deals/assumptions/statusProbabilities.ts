import { DEAL_STATUSES, type DealStatus } from "../dealSchema";

/** How likely a leg of a deal of some status is to be paid; all of them assumptions. */
export interface StatusProbability {
  status: DealStatus;
  probability: number;
  reason: string;
}

const probabilities: Record<DealStatus, Omit<StatusProbability, "status">> = {
  closed: { probability: 1, reason: "Paid, or a closing was reported" },
  definitive: { probability: 0.95, reason: "Signed; the payer may still fail" },
  announced: { probability: 0.8, reason: "Announced by the parties, terms partly open" },
  disclosed: { probability: 0.8, reason: "In a filing, without the counterparties' names" },
  reported: { probability: 0.7, reason: "Press report, not confirmed in full" },
  "term-sheet": { probability: 0.5, reason: "Terms agreed, no contract" },
  "letter-of-intent": { probability: 0.3, reason: "Intention only: not a contract" },
  umbrella: { probability: 0.3, reason: "Headline programme; its parts are listed beside it" },
  superseded: { probability: 0, reason: "Replaced by a later deal" },
};

/** Every status of a deal, firmest first. */
export function statusProbabilities(): StatusProbability[] {
  return DEAL_STATUSES.map((status) => ({ status, ...probabilities[status] }));
}
