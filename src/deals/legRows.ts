import { layerOf, type Layer } from "./companies";
import type { Confidence, Deal, DealStatus, Leg, Preset } from "./dealSchema";

/** A leg with what its deal says of it: one row of a deals table. */
export interface LegRow {
  from: string;
  to: string;
  /** USD bn over the whole deal; null = not disclosed. */
  amount: number | null;
  kind: Leg["kind"];
  status: DealStatus;
  contingent: boolean;
  upTo: boolean;
  /** Per deal, given on the deal's first leg only, so that the column adds up. */
  gw: number | null;
  startYear: number | null;
  years: number | null;
  announced: string;
  deal: string;
  /** In the article of October 2025 that this product starts from. */
  inArticle: boolean;
  source: string;
  note: string;
  /** USD bn that cannot be cancelled; null = not known. */
  firm: number | null;
  /** USD bn paid, delivered or called by `drawnAsOf`; null = not known. */
  drawn: number | null;
  /** As precise as the source; empty where nothing is known. */
  drawnAsOf: string;
  confidence: Confidence | "";
  /** No source states the amount: it is computed or inferred. */
  estimated: boolean;
  /** What the payer and the payee do; empty for a company that is not in the presets. */
  fromLayer: Layer | "";
  toLayer: Layer | "";
  /** Id of the deal whose legs hold this money: it is left out of every sum. Empty for every other leg. */
  countedIn: string;
  /** Where the figure was read; empty if in the source itself. */
  secondHand: string;
  /** Where the source is on the web; empty where that is not known. */
  address: string;
}

/** Every leg of a preset, in the order of its deals. */
export function legRows(preset: Preset): LegRow[] {
  return preset.deals.flatMap((deal) => deal.legs.map((leg, i) => legRow(deal, leg, i === 0)));
}

function legRow(deal: Deal, leg: Leg, first: boolean): LegRow {
  return {
    from: leg.payer,
    to: leg.payee,
    amount: leg.amountUsdBn,
    kind: leg.kind,
    status: leg.status ?? deal.status,
    contingent: leg.contingent,
    upTo: leg.upTo,
    gw: first ? (deal.gw ?? null) : null,
    startYear: deal.startYear ?? null,
    years: deal.years ?? null,
    announced: deal.announced,
    deal: deal.id,
    inArticle: deal.inArticle,
    source: deal.source,
    note: joined([leg.note, disputeNote(leg), dealNote(deal, first)]),
    firm: leg.firmUsdBn ?? null,
    drawn: leg.drawnUsdBn ?? null,
    drawnAsOf: leg.drawnAsOf ?? "",
    confidence: leg.confidence ?? "",
    estimated: leg.estimated ?? false,
    fromLayer: layerOf(leg.payer),
    toLayer: layerOf(leg.payee),
    countedIn: leg.countedIn ?? "",
    secondHand: (deal.secondHand ?? []).join(", "),
    address: deal.address ?? "",
  };
}

/** What the sources disagree about, as a note. */
export function disputeNote({ disputed }: Pick<Leg, "disputed">): string {
  return disputed === undefined ? "" : `disputed: ${disputed}`;
}

/** What a deal's first leg says of the whole deal. */
export function dealNote(
  deal: Pick<Deal, "headlineUsdBn" | "supersededBy" | "overlaps">,
  first: boolean,
): string {
  if (!first) return "";
  return joined([
    deal.headlineUsdBn === undefined ? "" : `headline ${deal.headlineUsdBn} USD bn`,
    deal.supersededBy === undefined ? "" : `superseded by ${deal.supersededBy}`,
    deal.overlaps === undefined ? "" : `overlaps ${deal.overlaps.join(", ")}`,
  ]);
}

/** Notes one after the other, without the empty ones. */
export function joined(notes: readonly string[]): string {
  return notes.filter((note) => note !== "").join("; ");
}
