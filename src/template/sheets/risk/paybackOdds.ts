import { finding, percent, sentence, whole } from "../../sentence";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import { yearsFrom } from "../gpu/yearsFrom";
import type { GpuStudy } from "./gpuStudy";

export interface PaybackOdds {
  /** Columns Statistic, Value; MONTE_CARLO's rows. */
  statistics: Area;
  /** Columns Within, Share, In that year, Unit; a row each year. */
  odds: Area;
}

/** Years that the odds are shown for: as long as a life may be. */
const YEARS = 10;
/** Rows of MONTE_CARLO below its header. */
const STATISTICS = 10;

/** How the payback is distributed when the drivers are uncertain. */
export function paybackOdds(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { inputs, distributions }: GpuStudy,
): PaybackOdds {
  draft.section(
    words.risk.howSurePaybackTrialsUncertain,
    words.risk.undiscountedYearsDriversDrawnIndependently,
    words.risk.statisticsTrialsPayBackWithin,
  );
  const trials = (life: string): string =>
    `OURO.MONTE_CARLO("GPU_PAYBACK",IF(${inputs.here("Parameter")}="life",${life},${inputs.here("Undiscounted")}),${distributions.here("Parameter", "Third")},${input("Risk_trials")},${input("Risk_seed")})`;
  const top = draft.row;
  // Below the header of the statistics: they, a blank row, the header of the odds, and the odds.
  const longest = `$A$${top + STATISTICS + 2 + YEARS}`;
  // Only #N/A is an answer here: no trial pays back.
  const statistics = draft.spill(
    `=IFNA(${trials(longest)},"${words.gpu.never}")`,
    [
      { key: "Statistic", look: "label" },
      { key: "Value", look: "result", format: FORMATS.years, align: "Right" },
    ],
    STATISTICS,
  );
  draft.format(`B${statistics.lastRow}`, FORMATS.share);
  const odds = draft.table(
    [
      { title: words.risk.paidBackWithinYears, key: "Within", look: "label", align: "Left" },
      { key: "Share", look: "result", format: FORMATS.share },
      { key: "In that year", format: FORMATS.share },
      { key: "Unit", look: "unit" },
    ],
    yearsFrom(1, YEARS).map((year, i) => (row: number) => [
      year(row),
      // The answered share stands last; where no trial is paid back there is none, and the share is 0.
      `=IFNA(SUM(TAKE(${trials(`$A${row}`)},-1)),0)`,
      i === 0 ? `=$B${row}` : `=$B${row}-$B${row - 1}`,
      words.risk.trials,
    ]),
  );
  draft.state(
    `A${odds.firstRow}:A${odds.lastRow}`,
    `$A${odds.firstRow}=${input("GPU_life")}`,
    "base",
  );
  chart(draft, odds, top, input("GPU_life"));
  return { statistics, odds };
}

/** Beside the tables. */
function chart(
  draft: SheetDraft,
  { headerRow, firstRow, lastRow }: Area,
  top: number,
  life: string,
): void {
  draft.chart({
    name: "Payback odds",
    title: finding(
      sentence(draft.words.findings.odds, {
        share: percent(`LOOKUP(${life},$A$${firstRow}:$A$${lastRow},$B$${firstRow}:$B$${lastRow})`),
        life: whole(life),
      }),
      draft.words.risk.trialsYearWhichGpuPaid,
    ),
    type: "ColumnClustered",
    source: `C${headerRow}:C${lastRow}`,
    seriesBy: "Columns",
    categories: `A${firstRow}:A${lastRow}`,
    series: 1,
    valueTitle: draft.words.risk.shareTrials,
    valueFormat: "0%",
    from: `F${top}`,
    to: `K${lastRow}`,
  });
}
