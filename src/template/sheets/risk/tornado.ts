import { finding, sentence } from "../../sentence";
import { riskDrivers } from "../../../deals/assumptions/riskDrivers";
import { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { quoted } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { GpuStudy } from "./gpuStudy";

export interface Tornado {
  /** The NPV that the bars start from, for a formula on any sheet. */
  base: string;
  /** Columns Driver, Input, Low, High, Result at low, Result at high, Swing, Low − base, High − base. */
  bars: Area;
}

/** What TORNADO gives back, by the titles it has. */
const SPILLED = ["Input", "Low", "High", "Result at low", "Result at high", "Swing"] as const;
/** What is drawn: each end as a change from the base case. */
const CHANGES = ["Low − base", "High − base"] as const;
const CHART_ROWS = 18;
const MIXED = "[>=1000]#,##0;0.00##";

/** What drives the NPV of one GPU: each input at its low and its high, the others as they are. */
export function tornado(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  study: GpuStudy,
): Tornado {
  draft.section(words.risk.whatDrivesNetPresentValue, words.risk.perGpuOneInputAt);
  const { inputs, labelOf } = study;
  const values = inputs.here("Value");
  const base = `$B$${draft.row}`;
  // By way of the same cells as the bars, so that the check of this number is one of theirs.
  const npv = `OURO.SENSITIVITY("GPU_NPV",${values},"capex",${input("GPU_capex")})`;
  draft.put(`A${draft.row}`, [[words.risk.npvAsInputsHasNow, `=${npv}`, words.units["$ per GPU"]]]);
  draft.look(`A${draft.row}`, "label");
  draft.look(`B${draft.row}`, "result");
  draft.look(`C${draft.row}`, "unit");
  draft.format(`B${draft.row}`, FORMATS.whole);
  draft.row += 2;
  const header = draft.row;
  const bars = new Area(draft.sheet, header + 1, header + riskDrivers(words).length, [
    "Driver",
    ...SPILLED,
    ...CHANGES,
  ]);
  draft.put(`A${header}`, [[words.common.driver]]);
  draft.put(`B${header}`, [
    [`=OURO.TORNADO("GPU_NPV",${values},${inputs.here("Low")},${inputs.here("High")})`],
  ]);
  draft.put(`H${header}`, [
    CHANGES.map((key) => words.columns[key]),
    ...riskDrivers(words).map((_, i) => {
      const row = bars.firstRow + i;
      return ["E", "F"].map((at) => `=IF(ISNUMBER($${at}${row}),$${at}${row}-${base},"")`);
    }),
  ]);
  draft.put(
    `A${bars.firstRow}`,
    riskDrivers(words).map((_, i) => {
      const name = `$B${bars.firstRow + i}`;
      return [`=IF(${name}="","",${labelOf(name)})`];
    }),
  );
  dress(draft, bars);
  draft.row = bars.lastRow + 2;
  draft.chart({
    name: "NPV tornado",
    title: finding(
      sentence(words.findings.drivers, { driver: `$A$${bars.firstRow}` }),
      words.risk.netPresentValueChangeFrom,
    ),
    type: "BarClustered",
    source: `H${header}:I${bars.lastRow}`,
    seriesBy: "Columns",
    categories: `A${bars.firstRow}:A${bars.lastRow}`,
    series: CHANGES.length,
    valueTitle: words.common.perGpu,
    valueFormat: FORMATS.whole,
    from: `A${draft.row}`,
    to: `I${draft.row + CHART_ROWS - 1}`,
    topDown: true,
  });
  draft.skip(CHART_ROWS + 1);
  return { base: `${quoted(draft.sheet)}!${base}`, bars };
}

function dress(draft: SheetDraft, { headerRow, firstRow, lastRow }: Area): void {
  draft.look(`A${headerRow}:I${headerRow}`, "header");
  draft.align(`C${headerRow}:I${headerRow}`, "Right");
  draft.format(`C${firstRow}:D${lastRow}`, MIXED);
  draft.format(`E${firstRow}:I${lastRow}`, FORMATS.whole);
  draft.look(`G${firstRow}:G${lastRow}`, "result");
}
