import { LEG_KINDS, type Leg } from "../dealSchema";

/** Over how many years a leg is paid where its deal does not say; all of them assumptions. */
export interface KindDuration {
  kind: Leg["kind"];
  years: number;
  reason: string;
}

const durations: Record<Leg["kind"], Omit<KindDuration, "kind">> = {
  equity: { years: 2, reason: "Paid in at closing or in stages as sites are built" },
  purchase: { years: 4, reason: "Delivered as data centres are built" },
  cloud: { years: 5, reason: "Terms published for such contracts are five to eight years" },
  warrant: { years: 5, reason: "AMD's warrants run to 2030 and 2031" },
  backstop: { years: 7, reason: "Nvidia's backstop for CoreWeave runs to 2032" },
  guarantee: { years: 5, reason: "Term not disclosed" },
  lease: { years: 4, reason: "Nvidia's lease with Lambda was reported to run four years" },
  debt: { years: 5, reason: "The xAI vehicle's term as reported" },
};

/** Every kind of leg. */
export function kindDurations(): KindDuration[] {
  return LEG_KINDS.map((kind) => ({ kind, ...durations[kind] }));
}
