import { dollars, finding, sentence, whole } from "../../sentence";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { columnLetter } from "../../../plan/sheetPlan";
import type { LifeMeasures } from "./lifeMeasures";

/** Rows that the charts cover. */
export const CHART_ROWS = 17;

/** NPV by life, and debt against the GPU's value, side by side. */
export function gpuCharts(
  draft: SheetDraft,
  row: number,
  measures: LifeMeasures,
  byLife: Area,
): void {
  const end = row + CHART_ROWS - 1;
  const lives = measures.area.titles.length - 3;
  const [first, last] = [columnLetter(1), columnLetter(lives)];
  const npv = measures.cell("npv", 0).replace(/^.*\$/, "");
  const { findings } = draft.words;
  const life = (i: number): string => whole(measures.cell("life", i));
  const under = `SUMPRODUCT(MAX(${byLife.here("Debt")}-${byLife.here("Life 1")}))`;
  draft.chart({
    name: "NPV by life",
    title: finding(
      sentence(findings.npv, {
        ...{ short: life(0), long: life(lives - 1) },
        low: dollars(measures.cell("npv", 0)),
        high: dollars(measures.cell("npv", lives - 1)),
      }),
      draft.words.gpu.netPresentValueHowLong,
    ),
    type: "ColumnClustered",
    source: `A${npv}:${last}${npv}`,
    seriesBy: "Rows",
    categories: `${first}${measures.area.headerRow}:${last}${measures.area.headerRow}`,
    series: 1,
    valueTitle: draft.words.common.perGpu,
    valueFormat: "#,##0",
    from: `A${row}`,
    to: `D${end}`,
  });
  draft.chart({
    name: "Debt and collateral",
    title: finding(
      `IF(${under}>0,${sentence(findings.underwater, { short: life(0), gap: dollars(under) })},${sentence(findings.secured, { short: life(0) })})`,
      draft.words.gpu.debtAgainstGpusValueHow,
    ),
    type: "Line",
    source: `B${byLife.headerRow}:${columnLetter(1 + lives)}${byLife.lastRow}`,
    seriesBy: "Columns",
    categories: `A${byLife.firstRow}:A${byLife.lastRow}`,
    series: lives + 1,
    valueTitle: draft.words.common.perGpu,
    valueFormat: "#,##0",
    from: `E${row}`,
    to: `K${end}`,
  });
}
