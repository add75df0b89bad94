import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { columnLetter } from "../../../plan/sheetPlan";
import { YEAR_KEYS } from "../flowsSheet";

/** Rows that the charts lie over. */
export const CHART_ROWS = 18;

/** Companies drawn: the first of the list; more lines than these cannot be told apart. */
const LINES = 7;

/** Traced shares by year as lines, and beside them the deals' money by kind as stacked columns. */
export function circularityCharts(draft: SheetDraft, top: number, traced: Area, kinds: Area): void {
  const last = columnLetter(YEAR_KEYS.length);
  const bottom = top + CHART_ROWS - 2;
  const lines = Math.min(LINES, traced.lastRow - traced.firstRow + 1);
  draft.chart({
    name: "Traced share by year",
    title: draft.words.circularity.circularShareReceiptsTraced,
    type: "Line",
    source: `A${traced.firstRow}:${last}${traced.firstRow + lines - 1}`,
    seriesBy: "Rows",
    categories: `B${traced.headerRow}:${last}${traced.headerRow}`,
    series: lines,
    valueTitle: draft.words.circularity.shareReceipts,
    valueFormat: "0.00%",
    from: `A${top}`,
    to: `E${bottom}`,
  });
  draft.chart({
    name: "Deals by kind and year",
    title: draft.words.circularity.countedMoneyDealsKind,
    type: "ColumnStacked",
    source: `A${kinds.firstRow}:${last}${kinds.lastRow}`,
    seriesBy: "Rows",
    categories: `B${kinds.headerRow}:${last}${kinds.headerRow}`,
    series: kinds.lastRow - kinds.firstRow + 1,
    valueTitle: draft.words.common.usdBnYear,
    valueFormat: "#,##0",
    from: `F${top}`,
    to: `L${bottom}`,
  });
}
