import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import type { LoopsAndOrigins } from "./loopsAndOrigins";
import { HORIZON, type MeasureBlocks } from "./measureBlocks";
import type { SheetWords } from "../../../words/sheets/en";

/** What is let pass as rounding in sums of amounts of USD bn. */
const ROUNDING = 1e-6;

/** What must hold on the Circularity sheet. */
export function circularityChecks(
  blocks: MeasureBlocks,
  { origins }: LoopsAndOrigins,
  flows: FlowsSheet,
  words: SheetWords,
): Check[] {
  return [
    bounds(blocks, words),
    receipts(flows, words),
    {
      sheet: "Circularity",
      label: words.checks.sharesAllOriginsTracedCompanys.label,
      // Without an answer there is a sentence where the table's header would be.
      actual: `IF(${origins.cell("Origin", -1)}="Origin",SUM(${origins.column("Share")}),0)`,
      expected: "1",
      tolerance: ROUNDING,
      compare: "equal",
      reason: words.checks.sharesAllOriginsTracedCompanys.reason,
    },
  ];
}

/** One figure over all companies, years and the horizon: by how much the worst cell is out of order. */
function bounds({ receipts, amounts }: MeasureBlocks, words: SheetWords): Check {
  const all = (area: Area): string => area.column(YEAR_KEYS[0], HORIZON);
  const [direct, least, traced, most] = [
    amounts.Direct,
    amounts.Least,
    amounts.Traced,
    amounts.Most,
  ].map(all);
  const steps = [
    `0-${least}`,
    `${least}-${traced}`,
    `${traced}-${most}`,
    `${most}-${all(receipts)}`,
    `0-${direct}`,
    `${direct}-${most}`,
  ];
  return {
    sheet: "Circularity",
    label: words.checks.n0LeastTracedMostReceipts.label,
    actual: `MAX(${steps.map((step) => `SUMPRODUCT(MAX(${step}))`).join(",")})`,
    expected: "0",
    tolerance: ROUNDING,
    compare: "at most",
    reason: words.checks.n0LeastTracedMostReceipts.reason,
  };
}

function receipts({ flows, overHorizon }: FlowsSheet, words: SheetWords): Check {
  const horizon = flows.column("Horizon");
  const summary = `OURO.CIRCULAR_SUMMARY(${overHorizon})`;
  return {
    sheet: "Circularity",
    label: words.checks.receiptsAllCompaniesAmountsFlows.label,
    actual: `SUM(INDEX(${summary},0,MATCH("Receipts",INDEX(${summary},1,0),0)))`,
    expected: `SUM(${horizon})-SUMIFS(${horizon},${flows.column("To")},"Outside")`,
    tolerance: ROUNDING,
    compare: "equal",
    reason: words.checks.receiptsAllCompaniesAmountsFlows.reason,
  };
}
