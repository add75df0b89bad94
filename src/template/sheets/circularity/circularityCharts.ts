import { companyColor } from "../../../deals/companies";
import { outsideRevenues } from "../../../deals/assumptions/outsideRevenue";
import { finding, money, percent, sentence, whole } from "../../sentence";
import type { TemplateContext } from "../../templateContext";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { columnLetter } from "../../../plan/sheetPlan";
import { YEAR_KEYS } from "../flowsSheet";

/** Rows that the charts lie over. */
export const CHART_ROWS = 18;

/** Companies drawn: the first of the list; more lines than these cannot be told apart. */
const LINES = 7;

/** Traced shares by year as lines, and beside them the deals' money by kind as stacked columns. */
export function circularityCharts(
  draft: SheetDraft,
  { id, input, words }: TemplateContext,
  top: number,
  traced: Area,
  kinds: Area,
): void {
  const { findings } = words;
  const year = input("Current_year");
  const companies = outsideRevenues(id, words).map(({ company }) => company);
  const ofYear = (area: Area): string =>
    `INDEX(${area.here(YEAR_KEYS[0], YEAR_KEYS[YEAR_KEYS.length - 1])},0,${year}-${input("First_year")}+1)`;
  const [shares, paid] = [ofYear(traced), ofYear(kinds)];
  const labelled = (area: Area, most: string): string =>
    `INDEX($A$${area.firstRow}:$A$${area.lastRow},MATCH(MAX(${most}),${most},0))`;
  const last = columnLetter(YEAR_KEYS.length);
  const bottom = top + CHART_ROWS - 2;
  const lines = Math.min(LINES, traced.lastRow - traced.firstRow + 1);
  draft.chart({
    name: "Traced share by year",
    title: finding(
      sentence(findings.traced, {
        year: whole(year),
        company: labelled(traced, shares),
        share: percent(`MAX(${shares})`),
      }),
      draft.words.circularity.circularShareReceiptsTraced,
    ),
    colors: companies.slice(0, lines).map(companyColor),
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
    title: finding(
      sentence(findings.kinds, {
        year: whole(year),
        kind: labelled(kinds, paid),
        amount: money(draft.words, `MAX(${paid})`),
      }),
      draft.words.circularity.countedMoneyDealsKind,
    ),
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
