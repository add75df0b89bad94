import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import { publishedFigure } from "../publishedFigure";
import type { LoopsAndOrigins } from "./loopsAndOrigins";
import { HORIZON, type MeasureBlocks } from "./measureBlocks";
import { VENDOR_ROWS } from "./vendorFinancing";

/** What is let pass as rounding in sums of amounts of USD bn. */
const ROUNDING = 1e-6;

/** What must hold on the Circularity sheet. */
export function circularityChecks(
  blocks: MeasureBlocks,
  { origins }: LoopsAndOrigins,
  vendors: Area,
  flows: FlowsSheet,
): Check[] {
  return [
    bounds(blocks),
    receipts(flows),
    {
      sheet: "Circularity",
      label: "The shares of all origins of the traced company's funds add up to the whole",
      // Without an answer there is a sentence where the table's header would be.
      actual: `IF(${origins.cell("Origin", -1)}="Origin",SUM(${origins.column("Share")}),0)`,
      expected: "1",
      tolerance: ROUNDING,
      compare: "equal",
      reason: "Whatever a company has came from somewhere; fewer would mean that rows are cut off",
    },
    ...published(vendors),
  ];
}

/** One figure over all companies, years and the horizon: by how much the worst cell is out of order. */
function bounds({ receipts, amounts }: MeasureBlocks): Check {
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
    label: "0 ≤ least ≤ traced ≤ most ≤ receipts and direct ≤ most, every company and year",
    actual: `MAX(${steps.map((step) => `SUMPRODUCT(MAX(${step}))`).join(",")})`,
    expected: "0",
    tolerance: ROUNDING,
    compare: "at most",
    reason:
      "Least and most are bounds of every way of tracing; the figure is the worst excess, USD bn",
  };
}

function receipts({ flows, overHorizon }: FlowsSheet): Check {
  const horizon = flows.column("Horizon");
  const summary = `OURO.CIRCULAR_SUMMARY(${overHorizon})`;
  return {
    sheet: "Circularity",
    label: "Receipts of all companies are the amounts on Flows, over the horizon",
    actual: `SUM(INDEX(${summary},0,MATCH("Receipts",INDEX(${summary},1,0),0)))`,
    expected: `SUM(${horizon})-SUMIFS(${horizon},${flows.column("To")},"Outside")`,
    tolerance: ROUNDING,
    compare: "equal",
    reason: "The formulas read every row of the range, and none twice",
  };
}

/** The article's ratios, got again from numerator and denominator; half of the last digit is let pass. */
function published(vendors: Area): Check[] {
  const percent = { tolerance: 0.005, compare: "equal", sheet: "Circularity" } as const;
  const times = { ...percent, tolerance: 0.05 };
  const ratio = (row: keyof typeof VENDOR_ROWS): string => vendors.cell("Ratio", VENDOR_ROWS[row]);
  const reason = "T. Tunguz, 2025-10-03, in the article";
  return [
    {
      ...percent,
      label: "Lucent's vendor financing ÷ its revenue is the published ratio",
      actual: ratio("lucent"),
      expected: publishedFigure("Lucent vendor financing"),
      reason,
    },
    {
      ...percent,
      label: "Nvidia's direct investments ÷ its revenue is the published ratio",
      actual: ratio("nvidia"),
      expected: publishedFigure("Nvidia vendor financing"),
      reason,
    },
    {
      ...times,
      label: "Nvidia's ratio ÷ Lucent's is the published multiple",
      actual: ratio("multiple"),
      expected: publishedFigure("Nvidia to Lucent multiple"),
      reason,
    },
    {
      ...times,
      label: "OpenAI's contract with Oracle ÷ its revenue of mid-2025, times",
      actual: ratio("contract"),
      expected: `${publishedFigure("Oracle OpenAI contract")}/${publishedFigure("OpenAI revenue")}`,
      reason: "The article's 300 USD bn against 12 a year",
    },
  ];
}
