import { LEG_KINDS, type Leg } from "../dealSchema";

/** What a kind of leg means where its deal does not say; all of it assumptions. */
export interface KindDuration {
  kind: Leg["kind"];
  /** Years that it is paid over. */
  years: number;
  /** The payer finances the payee, as a vendor finances its customer: what is compared with Lucent. */
  financing: boolean;
  reason: string;
}

const durations: Record<Leg["kind"], Omit<KindDuration, "kind">> = {
  equity: {
    years: 2,
    financing: true,
    reason: "Paid in at closing or in stages as sites are built",
  },
  purchase: { years: 4, financing: false, reason: "Delivered as data centres are built" },
  cloud: {
    years: 5,
    financing: false,
    reason: "Terms published for such contracts are five to eight years",
  },
  warrant: { years: 5, financing: true, reason: "AMD's warrants run to 2030 and 2031" },
  backstop: { years: 7, financing: true, reason: "Nvidia's backstop for CoreWeave runs to 2032" },
  guarantee: { years: 5, financing: true, reason: "Term not disclosed" },
  lease: {
    years: 4,
    financing: true,
    reason: "Nvidia's lease with Lambda was reported to run four years",
  },
  debt: { years: 5, financing: true, reason: "The xAI vehicle's term as reported" },
};

/** Every kind of leg. */
export function kindDurations(): KindDuration[] {
  return LEG_KINDS.map((kind) => ({ kind, ...durations[kind] }));
}
