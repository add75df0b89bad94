import type { Area } from "../../plan/area";
import { SheetDraft } from "../sheetDraft";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import { chanceTest, type ChanceTest } from "./circularity/chanceTest";
import { circularityCharts, CHART_ROWS } from "./circularity/circularityCharts";
import { circularityChecks } from "./circularity/circularityChecks";
import { horizonTable } from "./circularity/horizonTable";
import { loopsAndOrigins, type LoopsAndOrigins } from "./circularity/loopsAndOrigins";
import { measureBlocks, type MeasureBlocks } from "./circularity/measureBlocks";
import { networkTable, type NetworkTable } from "./circularity/networkTable";
import { vendorFinancing } from "./circularity/vendorFinancing";
import { yearShares, type YearShares } from "./circularity/yearShares";
import type { DealsSheet } from "./dealsSheet";
import type { FlowsSheet } from "./flowsSheet";
import type { InputsSheet } from "./inputsSheet";

interface Results extends LoopsAndOrigins, YearShares, ChanceTest {
  /** Columns Company, Receipts, then the shares Direct, Least, Traced, Most, Spread, then The share is, Of deals. */
  horizon: Area;
  network: NetworkTable;
  /** Columns Whose, Committed, Revenue, Ratio, Published; the rows are VENDOR_ROWS. */
  vendors: Area;
}

export interface CircularitySheet extends TemplateSheet, Results {
  blocks: MeasureBlocks;
}

const WIDTHS = [196, 66, 66, 58, 58, 66, 58, 74, 58, 62, 84, 104];

/** The Circularity sheet: how much of what each company is paid is its own money coming back. */
export function circularitySheet(
  context: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
  flows: FlowsSheet,
): CircularitySheet {
  const write = (draft: SheetDraft, blocks: MeasureBlocks): Results =>
    results(draft, context, inputs, deals, flows, blocks);
  const draft = new SheetDraft(context, "Circularity", "#8764B8", WIDTHS);
  draft.title(context.words.circularity.circularityHowMuchMoneyCompanys, [
    context.words.circularity.fromFlowsSheetDealsCount,
    context.words.circularity.circularShareNoVerdictMoney,
  ]);
  draft.freeze(2, 1);
  const top = draft.row;
  // The workings stand at the foot, but the results above are made from them: how high the results are
  // is found on a sheet that is thrown away.
  const trial = new SheetDraft(context, "Circularity", "", []);
  const anywhere = measureBlocks(trial, inputs, flows);
  trial.row = top;
  write(trial, anywhere);
  draft.row = trial.row;
  const blocks = measureBlocks(draft, inputs, flows);
  draft.row = top;
  const written = write(draft, blocks);
  return {
    plan: draft.plan,
    checks: [...circularityChecks(blocks, written, flows, context.words), written.chanceCheck],
    blocks,
    ...written,
  };
}

function results(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
  flows: FlowsSheet,
  blocks: MeasureBlocks,
): Results {
  const years = yearShares(draft, context, deals, flows, blocks);
  const horizon = horizonTable(draft, context, deals, blocks);
  const chartRow = draft.row;
  draft.skip(CHART_ROWS);
  const network = networkTable(draft, inputs, flows, blocks);
  circularityCharts(draft, context, chartRow, blocks.shares.Traced, network.kinds);
  const vendors = vendorFinancing(draft, context, inputs, deals);
  const loops = loopsAndOrigins(draft, context, flows);
  const test = chanceTest(draft, context, flows, years.current);
  return { ...years, horizon, network, vendors, ...loops, ...test };
}
