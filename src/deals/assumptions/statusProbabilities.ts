import { DEAL_STATUSES, type DealStatus } from "../dealSchema";
import type { SheetWords } from "../../words/sheets/en";

/** How likely a leg of a deal of some status is to be paid; all of them assumptions. */
export interface StatusProbability {
  status: DealStatus;
  probability: number;
  reason: string;
}

/** The probabilities that a template comes with. */
export const STATUS_PROBABILITIES: Readonly<Record<DealStatus, number>> = {
  closed: 1,
  definitive: 0.95,
  announced: 0.8,
  disclosed: 0.8,
  reported: 0.7,
  "term-sheet": 0.5,
  "letter-of-intent": 0.3,
  umbrella: 0.3,
  superseded: 0,
};

const reasons = ({ inputs }: SheetWords): Record<DealStatus, string> => ({
  closed: inputs.paidOrClosingWasReported,
  definitive: inputs.signedPayerMayStillFail,
  announced: inputs.announcedPartiesTermsPartlyOpen,
  disclosed: inputs.filingWithoutCounterpartiesNames,
  reported: inputs.pressReportNotConfirmedFull,
  "term-sheet": inputs.termsAgreedNoContract,
  "letter-of-intent": inputs.intentionOnlyNotContract,
  umbrella: inputs.headlineProgrammePartsListedBeside,
  superseded: inputs.replacedLaterDeal,
});

/** Every status of a deal, firmest first. */
export function statusProbabilities(words: SheetWords): StatusProbability[] {
  return DEAL_STATUSES.map((status) => ({
    status,
    probability: STATUS_PROBABILITIES[status],
    reason: reasons(words)[status],
  }));
}
