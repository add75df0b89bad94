import type { LegRow } from "./legRows";

export interface LegColumn {
  key: keyof LegRow;
  /** What the column is called on a sheet and in a file. */
  header: string;
}

/** The columns of a table of legs, in their order: the first three serve as flows. */
export const LEG_COLUMNS: readonly LegColumn[] = [
  { key: "from", header: "From" },
  { key: "to", header: "To" },
  { key: "amount", header: "Amount" },
  { key: "kind", header: "Kind" },
  { key: "status", header: "Status" },
  { key: "contingent", header: "Contingent" },
  { key: "upTo", header: "Up to" },
  { key: "gw", header: "GW" },
  { key: "startYear", header: "Start year" },
  { key: "years", header: "Years" },
  { key: "announced", header: "Announced" },
  { key: "deal", header: "Deal" },
  { key: "source", header: "Source" },
  { key: "note", header: "Note" },
  { key: "firm", header: "Firm" },
  { key: "drawn", header: "Drawn" },
  { key: "drawnAsOf", header: "Drawn as of" },
  { key: "confidence", header: "Confidence" },
  { key: "estimated", header: "Estimated" },
  { key: "fromLayer", header: "From layer" },
  { key: "toLayer", header: "To layer" },
  { key: "countedIn", header: "Counted in" },
  { key: "secondHand", header: "Second-hand" },
  { key: "address", header: "Address" },
];

/** The columns of a file of legs: also what only the sheets ask for. Every key of LegRow is one. */
export const FILE_COLUMNS: readonly LegColumn[] = [
  ...LEG_COLUMNS,
  { key: "inArticle", header: "In article" },
];
