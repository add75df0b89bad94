import type { Deal, DealStatus, Leg, Preset } from "./dealSchema";

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
    status: deal.status,
    contingent: leg.contingent,
    upTo: leg.upTo,
    gw: first ? (deal.gw ?? null) : null,
    startYear: deal.startYear ?? null,
    years: deal.years ?? null,
    announced: deal.announced,
    deal: deal.id,
    inArticle: deal.inArticle,
    source: deal.source,
    note: joined([leg.note, dealNote(deal, first)]),
  };
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
