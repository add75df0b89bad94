import type { LegRow } from "../../src/deals/legRows";

/** A leg with what a test says of it. */
export function legRow(over: Partial<LegRow> = {}): LegRow {
  return {
    from: "Nvidia",
    to: "Acme",
    amount: 10,
    kind: "equity",
    status: "closed",
    contingent: false,
    upTo: false,
    gw: null,
    startYear: 2026,
    years: 2,
    announced: "2026-03",
    deal: "acme",
    inArticle: false,
    source: "own research",
    note: "",
    firm: null,
    drawn: null,
    drawnAsOf: "",
    confidence: "",
    estimated: false,
    fromLayer: "",
    toLayer: "",
    countedIn: "",
    secondHand: "",
    address: "",
    ...over,
  };
}
