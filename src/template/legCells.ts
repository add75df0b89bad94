import type { LegRow } from "../deals/legRows";
import type { Content } from "../plan/sheetPlan";
import type { Cell } from "./update/sameContent";

/** The columns of the deals table that hold data, in their order; the others are formulas. */
export const DEAL_DATA = [
  "From",
  "To",
  "Published",
  "Firm",
  "Drawn",
  "Kind",
  "Status",
  "Contingent",
  "Up to",
  "Counted in",
  "GW",
  "Start year",
  "Years",
  "Announced",
  "Deal",
  "Drawn as of",
  "Confidence",
  "Estimated",
  "From layer",
  "To layer",
  "In article",
  "Source",
  "Second-hand",
  "Address",
  "Note",
] as const;

export type DealField = (typeof DEAL_DATA)[number];

/** What the data columns of a row hold. */
export type LegData = Record<DealField, Cell>;

/** A leg as the data columns show it: blank where nothing is known. */
export function legData(leg: LegRow): Record<DealField, Content> {
  return {
    From: leg.from,
    To: leg.to,
    Published: leg.amount ?? "",
    Firm: leg.firm ?? "",
    Drawn: leg.drawn ?? "",
    Kind: leg.kind,
    Status: leg.status,
    Contingent: leg.contingent ? "yes" : "no",
    "Up to": leg.upTo ? "yes" : "no",
    "Counted in": leg.countedIn,
    GW: leg.gw ?? "",
    "Start year": leg.startYear ?? "",
    Years: leg.years ?? "",
    Announced: leg.announced,
    Deal: leg.deal,
    "Drawn as of": leg.drawnAsOf,
    Confidence: leg.confidence,
    Estimated: leg.estimated ? "yes" : "no",
    "From layer": leg.fromLayer,
    "To layer": leg.toLayer,
    "In article": leg.inArticle ? "yes" : "no",
    Source: leg.source,
    "Second-hand": leg.secondHand,
    Address: leg.address,
    Note: leg.note,
  };
}

/** What a row is known by: deal, From, To, kind, and which of several alike; undefined where it is blank. */
export function legKeys(rows: readonly LegData[]): (string | undefined)[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (DEAL_DATA.every((field) => row[field] === "")) return undefined;
    const key = [row.Deal, row.From, row.To, row.Kind].map(String).join("|").toLowerCase();
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return `${key}|${n}`;
  });
}
