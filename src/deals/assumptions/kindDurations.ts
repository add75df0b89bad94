import { LEG_KINDS, type Leg } from "../dealSchema";
import type { SheetWords } from "../../words/sheets/en";

/** What a kind of leg means where its deal does not say; all of it assumptions. */
export interface KindDuration {
  kind: Leg["kind"];
  /** Years that it is paid over. */
  years: number;
  /** The payer finances the payee, as a vendor finances its customer: what is compared with Lucent. */
  financing: boolean;
  reason: string;
}

const durations = (words: SheetWords): Record<Leg["kind"], Omit<KindDuration, "kind">> => ({
  equity: {
    years: 2,
    financing: true,
    reason: words.inputs.paidAtClosingOrStages,
  },
  purchase: { years: 4, financing: false, reason: words.inputs.deliveredAsDataCentresBuilt },
  cloud: {
    years: 5,
    financing: false,
    reason: words.inputs.termsPublishedSuchContractsFive,
  },
  warrant: { years: 5, financing: true, reason: words.inputs.amdsWarrantsRun20302031 },
  backstop: { years: 7, financing: true, reason: words.inputs.nvidiasBackstopCoreweaveRuns2032 },
  guarantee: { years: 5, financing: true, reason: words.inputs.termNotDisclosed },
  lease: {
    years: 4,
    financing: true,
    reason: words.inputs.nvidiasLeaseLambdaWasReported,
  },
  debt: { years: 5, financing: true, reason: words.inputs.xaiVehiclesTermAsReported },
});

/** Every kind of leg. */
export function kindDurations(words: SheetWords): KindDuration[] {
  return LEG_KINDS.map((kind) => ({ kind, ...durations(words)[kind] }));
}
