import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import { HORIZON } from "../circularity/measureBlocks";
import type { CircularitySheet } from "../circularitySheet";
import type { FlowsSheet } from "../flowsSheet";
import { gpuCall, GPU_INPUTS } from "../gpu/gpuCall";
import type { GpuSheet } from "../gpuSheet";
import type { GpuStudy } from "./gpuStudy";
import type { Grid } from "./grid";
import type { PaybackOdds } from "./paybackOdds";
import type { Tornado } from "./tornado";
import type { VendorFlows } from "./vendorFlows";
import { NOW_ROWS, type VendorGrid } from "./vendorGrid";
import type { SheetWords } from "../../../words/sheets/en";

interface Parts {
  gpu: GpuSheet;
  circularity: CircularitySheet;
  flows: FlowsSheet;
  study: GpuStudy;
  payback: Grid;
  vendor: VendorGrid;
  parts: VendorFlows["parts"];
  drivers: Tornado;
  odds: PaybackOdds;
}

const ROUNDING = 1e-6;
/** A cent: amounts are dollars of one GPU. */
const CENT = 0.01;
/** Between two trials lies less, however few they are. */
const TRIALS = 0.01;

export function riskChecks(context: TemplateContext, found: Parts): Check[] {
  return [
    ...gpuStudies(context, found),
    ...distribution(found, context.words),
    ...vendorShare(context, found),
  ];
}

const check = (one: Omit<Check, "sheet" | "compare"> & Partial<Check>): Check => ({
  sheet: "Risk",
  compare: "equal",
  ...one,
});

function gpuStudies(context: TemplateContext, { gpu, study, payback, drivers }: Parts): Check[] {
  const { input } = context;
  const rowOf = (name: (typeof GPU_INPUTS)[number]): number => GPU_INPUTS.indexOf(name);
  const onGpu = (measure: "payback" | "npv", otherwise: string): string =>
    `IFNA(INDEX(${gpu.measures.row(measure)},MATCH(${input("GPU_life")},${gpu.measures.row("life")},0)),${otherwise})`;
  const call = gpuCall(context);
  const { bars } = drivers;
  const capexRow = `MATCH("capex",${bars.column("Input")},0)`;
  const atCapex = (title: string): string => `INDEX(${bars.column(title)},${capexRow})`;
  const column = (title: string): string => study.inputs.column(title);
  return [
    check({
      label: context.words.checks.paybackGridAtRentLife.label,
      actual: `N(INDEX(${payback.body},MATCH(${input("GPU_rent")},${payback.down},0),MATCH(${input("GPU_life")},${payback.across},0)))`,
      // Never counts as 0 on both sides.
      expected: `N(${onGpu("payback", `IFNA(${call("GPU_PAYBACK", { Discount_rate: "" })},0)`)})`,
      tolerance: ROUNDING,
      reason: context.words.checks.paybackGridAtRentLife.reason,
    }),
    check({
      label: context.words.checks.tornadoStartsFromGpuSheets.label,
      actual: drivers.base,
      expected: onGpu("npv", call("GPU_NPV")),
      tolerance: CENT,
      reason: context.words.checks.tornadoStartsFromGpuSheets.reason,
    }),
    check({
      label: context.words.checks.npvFallsWhatCapexRises.label,
      actual: `${atCapex("Result at low")}-${atCapex("Result at high")}`,
      expected: `(${study.inputs.cell("High", rowOf("GPU_capex"))}-${study.inputs.cell("Low", rowOf("GPU_capex"))})*(1-${input("GPU_residual")}*(1+${input("Discount_rate")})^(0-${input("GPU_life")}))`,
      tolerance: CENT,
      reason: context.words.checks.npvFallsWhatCapexRises.reason,
    }),
    check({
      label: context.words.checks.everyDriversValueLiesBetween.label,
      actual: `SUMPRODUCT((${column("Low")}<>"")*((${column("Low")}>${column("Value")})+(${column("High")}<${column("Value")})))`,
      expected: "0",
      tolerance: 0,
      reason: context.words.checks.everyDriversValueLiesBetween.reason,
    }),
  ];
}

function distribution({ odds: { statistics, odds } }: Parts, words: SheetWords): Check[] {
  const at = (name: string): string =>
    `INDEX(${statistics.column("Value")},MATCH("${name}",${statistics.column("Statistic")},0))`;
  const order = ["Minimum", "P5", "P25", "Median", "P75", "P95", "Maximum"];
  const steps = order.slice(1).map((name, i) => `${at(order[i])}-${at(name)}`);
  const within = (years: string): string =>
    `SUMIFS(${odds.column("Share")},${odds.column("Within")},${years})`;
  const half = at("Median");
  return [
    check({
      label: words.checks.minimumP5P25MedianP75.label,
      actual: `MAX(${steps.join(",")})`,
      expected: "0",
      tolerance: 0,
      compare: "at most",
      reason: words.checks.minimumP5P25MedianP75.reason,
    }),
    check({
      label: words.checks.halfTrialsPayBackDo.label,
      actual: `MAX(${within(`INT(${half})`)}-${at("Answered share")}/(1+1),${at("Answered share")}/(1+1)-${within(`INT(${half})+1`)})`,
      expected: "0",
      tolerance: TRIALS,
      compare: "at most",
      reason: words.checks.halfTrialsPayBackDo.reason,
    }),
    check({
      label: words.checks.oddsRiseFromYearYear.label,
      actual: `IF(MIN(${odds.column("In that year")})<0,1,ABS(INDEX(${odds.column("Share")},ROWS(${odds.column("Share")}))-${at("Answered share")}))`,
      expected: "0",
      tolerance: ROUNDING,
      reason: words.checks.oddsRiseFromYearYear.reason,
    }),
  ];
}

function vendorShare(
  { input, words }: TemplateContext,
  { circularity, flows, vendor, parts }: Parts,
): Check[] {
  const traced = circularity.blocks.shares.Traced;
  return [
    check({
      label: words.checks.flowsTakenApartAddUp.label,
      actual: `SUM(${parts.column("Counted")})`,
      expected: `SUM(${flows.flows.column("Horizon")})`,
      tolerance: ROUNDING,
      reason: words.checks.flowsTakenApartAddUp.reason,
    }),
    check({
      label: words.checks.vendorsCircularShareAsInputs.label,
      actual: `N(${vendor.now.cell("Value", NOW_ROWS.share)})`,
      expected: `N(INDEX(${traced.column(HORIZON)},MATCH(${input("Vendor_company")},${traced.column("Company")},0)))`,
      tolerance: ROUNDING,
      reason: words.checks.vendorsCircularShareAsInputs.reason,
    }),
    check({
      label: words.checks.everyCircularShareVendorsGrid.label,
      actual: `MAX(-MIN(${vendor.body}),MAX(${vendor.body})-1)`,
      expected: "0",
      tolerance: ROUNDING,
      compare: "at most",
      reason: words.checks.everyCircularShareVendorsGrid.reason,
    }),
  ];
}
