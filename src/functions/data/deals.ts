import { DEFAULT_PRESET, legRows, PRESET_IDS, presetDeals, type LegRow } from "../../data";
import { choice } from "../cells/text";
import { evaluate, formula, type Table } from "../formula";

/** @customenum {string} */
export enum DealPreset {
  /** What was public on 13 October 2025 */
  October2025 = "2025-10",
  /** The latest view, as of 30 June 2026 */
  June2026 = "2026-06",
}

const HEADER = [
  "From",
  "To",
  "Amount",
  "Kind",
  "Status",
  "Contingent",
  "Up to",
  "GW",
  "Start year",
  "Years",
  "Announced",
  "Deal",
  "Source",
  "Note",
];

/** Undisclosed legs are left out: a blank amount is no flow, and zero would be a claim. */
export const dealsFormula = formula(
  { preset: choice(PRESET_IDS, DEFAULT_PRESET) },
  ({ preset }) => [
    HEADER,
    ...legRows(presetDeals(preset)).flatMap(({ amount, ...leg }) =>
      amount === null ? [] : [row({ ...leg, amount })],
    ),
  ],
);

/**
 * The legs of a preset whose amounts are disclosed, as a table that serves as flows: From pays To Amount
 * USD bn over the whole deal, not a year. Letters of intent, contingent, superseded and umbrella legs are
 * in it: see Status and Contingent.
 * @customfunction DEALS
 * @param preset Which dataset: "2025-10" (default) or "2026-06".
 * @returns The legs with their kind, status, size in GW, dates, source and note, under a header row.
 */
export function deals(preset?: DealPreset): unknown[][] {
  return evaluate(dealsFormula, [preset]);
}

function row(leg: LegRow & { amount: number }): Table[number] {
  return [
    leg.from,
    leg.to,
    leg.amount,
    leg.kind,
    leg.status,
    leg.contingent ? "yes" : "no",
    leg.upTo ? "yes" : "no",
    leg.gw ?? "",
    leg.startYear ?? "",
    leg.years ?? "",
    leg.announced,
    leg.deal,
    leg.source,
    leg.note,
  ];
}
