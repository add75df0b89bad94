import type { Area } from "../../../plan/area";
import type { Column, Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter, type Content } from "../../../plan/sheetPlan";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import type { InputsSheet } from "../inputsSheet";
import { HORIZON, type MeasureBlocks } from "./measureBlocks";

export interface NetworkTable {
  /** A row each kind of leg; columns the years and the horizon. */
  kinds: Area;
  /** Rows Deals, Outside revenue, Circular, Index; the same columns. */
  totals: Area;
}

/** The rows of the totals. */
export const NETWORK_ROWS = { deals: 0, outside: 1, circular: 2, index: 3 } as const;

/** What flows through the whole network, by kind of leg and year, and how much of it goes round. */
export function networkTable(
  draft: Draft,
  { kinds }: InputsSheet,
  flows: FlowsSheet,
  { amounts }: MeasureBlocks,
): NetworkTable {
  draft.section(
    "The network by year: counted money of the deals, by kind",
    "Index (Finn): the part of all companies' money that comes back to the company that paid it out, traced in proportion; 0 to 1.",
  );
  const periods = [
    ...YEAR_KEYS.map((key) => ({ amounts: flows.flows.moving(key), flows: flows.ofYear(key) })),
    { amounts: flows.flows.column(HORIZON), flows: flows.overHorizon },
  ];
  const row = (label: string, unit: string, cell: Formula): Content[] => [
    label,
    ...periods.map((period, k) => `=${cell({ ...period, column: columnLetter(k + 1) })}`),
    unit,
  ];
  const ofKind = (kind: string): Formula => {
    return ({ amounts }) => `SUMIFS(${amounts},${flows.flows.column("Kind")},${kind})`;
  };
  const count = kinds.lastRow - kinds.firstRow + 1;
  const byKind = draft.table(
    columns(flows, ""),
    Array.from(
      { length: count },
      (_, i) => (at: number) => row(`=${kinds.cell("Kind", i)}`, "USD bn", ofKind(`$A${at}`)),
    ),
  );
  yearHeader(draft, byKind);
  // The totals follow the kinds without a gap: they are sums of what stands above.
  draft.row = byKind.lastRow + 1;
  const first = draft.row + 1;
  const { firstRow, lastRow } = amounts.Traced;
  const totals = draft.table(columns(flows, "Whole network"), [
    row(
      "Deals, all kinds",
      "USD bn",
      ({ column }) => `SUM(${column}${byKind.firstRow}:${column}${byKind.lastRow})`,
    ),
    row(
      "Outside revenue",
      "USD bn",
      ({ amounts }) => `SUMIFS(${amounts},${flows.flows.column("From")},"Outside")`,
    ),
    row(
      "Circular, traced: the companies listed",
      "USD bn",
      ({ column }) => `SUM(${column}${firstRow}:${column}${lastRow})`,
    ),
    row(
      "Circularity index",
      "of all money",
      ({ column, flows }) =>
        `IF(${column}${first}+${column}${first + NETWORK_ROWS.outside}=0,"–",OURO.CIRCULARITY_INDEX(${flows}))`,
    ),
  ]);
  yearHeader(draft, totals);
  const index = first + NETWORK_ROWS.index;
  draft.format(`B${index}:${columnLetter(periods.length)}${index}`, FORMATS.share);
  return { kinds: byKind, totals };
}

type Formula = (parts: { column: string; amounts: string; flows: string }) => string;

function columns({ year }: FlowsSheet, title: string): Column[] {
  const format = FORMATS.amount;
  return [
    // The kinds have no title: where the corner is empty, Excel takes the first row and column for labels.
    { title, key: "Row", look: "label" },
    ...YEAR_KEYS.map((key, i): Column => ({ title: `=${year(i)}`, key, format, align: "Right" })),
    { title: HORIZON, look: "result", format, align: "Right" },
    { title: "Unit", look: "unit" },
  ];
}

function yearHeader(draft: Draft, { headerRow }: Area): void {
  draft.format(`B${headerRow}:${columnLetter(YEAR_KEYS.length)}${headerRow}`, FORMATS.year);
}
