import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { SheetWords } from "../../../words/sheets/en";
import type { Check } from "../../check";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import type { FlowsSheet } from "../flowsSheet";
import { HORIZON, type MeasureBlocks } from "./measureBlocks";

/** Rows of CIRCULARITY_TEST below its header. */
const STATISTICS = 5;

/** Whether the vendor's traced share is unusual. */
export interface ChanceTest {
  /** Columns Statistic, Value; CIRCULARITY_TEST's rows. */
  chance: Area;
  chanceCheck: Check;
}

/** The vendor's traced share over the horizon, beside networks in which who pays whom is drawn by lot. */
export function chanceTest(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { flows, overHorizon }: FlowsSheet,
  { shares }: MeasureBlocks,
): ChanceTest {
  const { unusual } = words.circularity;
  const vendor = input("Vendor_company");
  draft.section(`="${unusual.title}"&${vendor}`, unusual.drawn, unusual.reading);
  const receipts = `SUMIFS(${flows.column("Horizon")},${flows.column("To")},${vendor})`;
  const chance = draft.spill(
    `=IF(${receipts}=0,"${words.circularity.noReceipts}",OURO.CIRCULARITY_TEST(${overHorizon},${vendor}))`,
    [
      { key: "Statistic", look: "label" },
      { key: "Value", look: "result", format: FORMATS.share, align: "Right" },
    ],
    STATISTICS,
  );
  return { chance, chanceCheck: check(chance, shares.Traced, vendor, words) };
}

function check(chance: Area, traced: Area, vendor: string, words: SheetWords): Check {
  const { label, reason } = words.checks.observedShareIsTheSheets;
  // Where there are no receipts, or the vendor is not on the list of companies, there is nothing to compare.
  // Observed stands first.
  const observed = `IFERROR(INDEX(${chance.column("Value")},1),0)`;
  const shown = `INDEX(${traced.column(HORIZON)},MATCH(${vendor},${traced.column("Company")},0))`;
  return {
    ...{ sheet: "Circularity", label, reason },
    actual: observed,
    expected: `IFERROR(0+${shown},${observed})`,
    tolerance: 1e-9,
    compare: "equal",
  };
}
