import { DEAL_STATUSES, type DealStatus } from "../dealSchema";
import type { SheetWords } from "../../words/sheets/en";

/** How likely a leg of a deal of some status is to be paid; all of them assumptions. */
export interface StatusProbability {
  status: DealStatus;
  probability: number;
  reason: string;
}

const probabilities = (
  words: SheetWords,
): Record<DealStatus, Omit<StatusProbability, "status">> => ({
  closed: { probability: 1, reason: words.inputs.paidOrClosingWasReported },
  definitive: { probability: 0.95, reason: words.inputs.signedPayerMayStillFail },
  announced: { probability: 0.8, reason: words.inputs.announcedPartiesTermsPartlyOpen },
  disclosed: { probability: 0.8, reason: words.inputs.filingWithoutCounterpartiesNames },
  reported: { probability: 0.7, reason: words.inputs.pressReportNotConfirmedFull },
  "term-sheet": { probability: 0.5, reason: words.inputs.termsAgreedNoContract },
  "letter-of-intent": { probability: 0.3, reason: words.inputs.intentionOnlyNotContract },
  umbrella: { probability: 0.3, reason: words.inputs.headlineProgrammePartsListedBeside },
  superseded: { probability: 0, reason: words.inputs.replacedLaterDeal },
});

/** Every status of a deal, firmest first. */
export function statusProbabilities(words: SheetWords): StatusProbability[] {
  return DEAL_STATUSES.map((status) => ({ status, ...probabilities(words)[status] }));
}
