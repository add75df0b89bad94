import type { Area } from "../../../plan/area";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
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
  draft: SheetDraft,
  { kinds }: InputsSheet,
  flows: FlowsSheet,
  { amounts }: MeasureBlocks,
): NetworkTable {
  draft.section(
    draft.words.circularity.networkYearCountedMoneyDeals,
    draft.words.circularity.indexFinnPartAllCompanies,
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
      (_, i) => (at: number) =>
        row(`=${kinds.cell("Kind", i)}`, draft.words.units["USD bn"], ofKind(`$A${at}`)),
    ),
  );
  yearHeader(draft, byKind);
  // The totals follow the kinds without a gap: they are sums of what stands above.
  draft.row = byKind.lastRow + 1;
  const first = draft.row + 1;
  const { firstRow, lastRow } = amounts.Traced;
  const totals = draft.table(columns(flows, draft.words.circularity.wholeNetwork), [
    row(
      draft.words.circularity.dealsAllKinds,
      draft.words.units["USD bn"],
      ({ column }) => `SUM(${column}${byKind.firstRow}:${column}${byKind.lastRow})`,
    ),
    row(
      draft.words.circularity.outsideRevenue,
      draft.words.units["USD bn"],
      ({ amounts }) => `SUMIFS(${amounts},${flows.flows.column("From")},"Outside")`,
    ),
    row(
      draft.words.circularity.circularTracedCompaniesListed,
      draft.words.units["USD bn"],
      ({ column }) => `SUM(${column}${firstRow}:${column}${lastRow})`,
    ),
    row(
      draft.words.circularity.circularityIndex,
      draft.words.units["of all money"],
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

function columns({ year }: FlowsSheet, title: string): SheetColumn[] {
  const format = FORMATS.amount;
  return [
    // The kinds have no title: where the corner is empty, Excel takes the first row and column for labels.
    { title, key: "Row", look: "label" },
    ...YEAR_KEYS.map((key, i): SheetColumn => ({
      title: `=${year(i)}`,
      key,
      format,
      align: "Right",
    })),
    { key: HORIZON, look: "result", format, align: "Right" },
    { key: "Unit", look: "unit" },
  ];
}

function yearHeader(draft: SheetDraft, { headerRow }: Area): void {
  draft.format(`B${headerRow}:${columnLetter(YEAR_KEYS.length)}${headerRow}`, FORMATS.year);
}
