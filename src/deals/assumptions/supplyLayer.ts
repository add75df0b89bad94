import type { PresetId } from "../presets";
import { unchecked } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

/** Who sells the chips: the columns of the buyers' shares, spelled as in the legs of the presets. */
export const CHIP_VENDORS = ["Nvidia", "AMD", "Broadcom"] as const;
export type ChipVendor = (typeof CHIP_VENDORS)[number];

/** How well a figure of the supply layer is known; `confidence` of the words says it. */
export type Confidence = keyof SheetWords["inputs"]["supply"]["confidence"];

/** What a company spends on AI data centres in a year, and the parts of it that go to each chip vendor. */
export interface ChipBuyer {
  buyer: string;
  /** USD bn. */
  capex: number;
  year: number;
  source: string;
  confidence: Confidence;
  shares: Record<ChipVendor, number>;
  reason: string;
}

/** What a vendor pays a cloud for computing: money that goes back to a buyer of its chips. */
export interface RentBack {
  vendor: string;
  payee: string;
  /** USD bn a year. */
  amount: number;
  firstYear: number;
  lastYear: number;
  source: string;
  confidence: Confidence;
  comment: string;
}

type Capex = Pick<ChipBuyer, "capex" | "year" | "source" | "confidence">;
type Buyer = "Microsoft" | "Amazon" | "Google" | "Meta" | "Oracle" | "CoreWeave";

const guided = (capex: number, year: number, source: string): Capex => ({
  ...{ capex, year, source, confidence: "company" },
});
const filed = (capex: number, year: number, source: string): Capex => ({
  ...{ capex, year, source, confidence: "filing" },
});

const capexOf: Record<PresetId, Record<Buyer, Capex>> = {
  "2025-10": {
    Microsoft: filed(
      88.2,
      2025,
      unchecked("Year to June 2025, leases in it; Microsoft results, 2025-07-30"),
    ),
    Amazon: guided(
      118,
      2025,
      unchecked("2025, as the second quarter's rate; Amazon call, 2025-07-31"),
    ),
    Google: guided(85, 2025, unchecked("2025, about; Alphabet results, 2025-07-23")),
    Meta: guided(69, 2025, unchecked("2025, middle of 66–72; Meta results, 2025-07-30")),
    Oracle: guided(35, 2025, unchecked("Its fiscal year 2026, about; Oracle call, 2025-09-09")),
    CoreWeave: guided(
      21.5,
      2025,
      unchecked("2025, middle of 20–23; CoreWeave results, 2025-08-12"),
    ),
  },
  "2026-06": {
    Microsoft: guided(190, 2026, "2026; Microsoft, spring of the year"),
    Amazon: guided(200, 2026, "2026, about; Amazon, spring of the year"),
    Google: guided(180, 2026, unchecked("2026, middle of 175–185; Alphabet results, 2026-02-04")),
    Meta: guided(125, 2026, unchecked("2026, middle of 115–135; Meta results, 2026-01-28")),
    Oracle: filed(55.7, 2026, "Year to May 2026; Oracle 8-K, 2026-06-10"),
    CoreWeave: guided(32.5, 2026, unchecked("2026, middle of 30–35; CoreWeave results, 2026-02")),
  },
  "2026-10": {
    Microsoft: guided(175, 2026, "2026; Microsoft, July 2026"),
    Amazon: guided(220, 2026, "2026, about; Amazon, July 2026"),
    Google: guided(200, 2026, "2026, middle of 195–205; Alphabet, July 2026"),
    Meta: guided(137.5, 2026, "2026, middle of 130–145; Meta, July 2026"),
    Oracle: filed(55.7, 2026, "Year to May 2026; Oracle 8-K, 2026-06-10"),
    CoreWeave: guided(37, 2026, "2026, middle of 35–39; CoreWeave, August 2026"),
  },
};

/** Parts of capex; none of them is published as such. */
const sharesOf: Record<Buyer, Record<ChipVendor, number>> = {
  Microsoft: { Nvidia: 0.25, AMD: 0.02, Broadcom: 0 },
  Amazon: { Nvidia: 0.15, AMD: 0, Broadcom: 0 },
  Google: { Nvidia: 0.06, AMD: 0, Broadcom: 0.1 },
  Meta: { Nvidia: 0.25, AMD: 0.03, Broadcom: 0.05 },
  Oracle: { Nvidia: 0.39, AMD: 0.03, Broadcom: 0 },
  CoreWeave: { Nvidia: 0.6, AMD: 0, Broadcom: 0 },
};

/** The companies that buy most of the chips, with what they spend; every part of it is estimated. */
export function chipBuyers(preset: PresetId, words: SheetWords): ChipBuyer[] {
  const reasons = words.inputs.supply.shares;
  return (Object.keys(sharesOf) as Buyer[]).map((buyer) => ({
    buyer,
    ...capexOf[preset][buyer],
    shares: sharesOf[buyer],
    // The list of suppliers is of September 2026.
    reason: preset !== "2026-10" && LISTED.has(buyer) ? reasons.unlisted : reasons[buyer],
  }));
}

const LISTED: ReadonlySet<Buyer> = new Set(["Microsoft", "Amazon", "Google"]);

interface Agreements {
  /** Nvidia; or Partners, the clouds without names that a leg of the preset pays: they pass it on. */
  payer: "Nvidia" | "Partners";
  /** USD bn in all, over about five years: an assumption. */
  total: number;
  source: string;
}

const agreements: Record<PresetId, Agreements> = {
  "2025-10": {
    payer: "Nvidia",
    total: 12.6,
    source: unchecked("NVIDIA 10-Q, 27 July 2025: cloud agreements"),
  },
  "2026-06": {
    payer: "Nvidia",
    total: 30,
    source: "NVIDIA 10-Q, 26 April 2026: cloud agreements",
  },
  // What the leg nvda-own-cloud counts: 29 at the probability of a filing without names.
  "2026-10": {
    payer: "Partners",
    total: 23.2,
    source: "NVIDIA 10-Q, 26 July 2026: 29 of cloud agreements, counted at 80 %",
  },
};

const AGREEMENT_YEARS = 5;

/** How the agreements are taken to be split; the clouds are not named in the filing. */
const SPLIT: readonly [payee: string, part: number][] = [
  ["Microsoft", 0.3],
  ["Oracle", 0.3],
  ["Google", 0.2],
  ["Amazon", 0.2],
];

/** Computing that Nvidia rents from its own customers. */
export function rentBacks(preset: PresetId, words: SheetWords): RentBack[] {
  const { payer, total, source } = agreements[preset];
  const first = preset === "2025-10" ? 2025 : 2026;
  return [
    ...SPLIT.map(([payee, part]): RentBack => ({
      ...{ vendor: payer, payee, amount: (total / AGREEMENT_YEARS) * part },
      ...{ firstYear: first, lastYear: first + AGREEMENT_YEARS - 1, source },
      confidence: "estimated",
      comment:
        payer === "Nvidia"
          ? words.inputs.supply.agreementSplit(total, AGREEMENT_YEARS)
          : words.inputs.supply.passedOn,
    })),
    {
      ...{ vendor: "Nvidia", payee: "CoreWeave", amount: 0.325, firstYear: 2023, lastYear: 2026 },
      source: "CoreWeave Form S-1, 2025-03-03; The Information: 1.3 over four years",
      confidence: "press",
      comment: words.inputs.supply.leaseBack,
    },
  ];
}
