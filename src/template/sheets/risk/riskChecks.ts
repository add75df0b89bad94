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
  return [...gpuStudies(context, found), ...distribution(found), ...vendorShare(context, found)];
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
      label: "The payback grid at the rent and life of Inputs is the GPU sheet's payback",
      actual: `N(INDEX(${payback.body},MATCH(${input("GPU_rent")},${payback.down},0),MATCH(${input("GPU_life")},${payback.across},0)))`,
      // Never counts as 0 on both sides.
      expected: `N(${onGpu("payback", `IFNA(${call("GPU_PAYBACK", { Discount_rate: "" })},0)`)})`,
      tolerance: ROUNDING,
      reason: "Two ways to the base case; steps without 100 % and 0 years leave it out, and fail",
    }),
    check({
      label: "The tornado starts from the GPU sheet's NPV",
      actual: drivers.base,
      expected: onGpu("npv", call("GPU_NPV")),
      tolerance: CENT,
      reason: "The inputs stand in the order of the formula's parameters",
    }),
    check({
      label: "NPV falls by what capex rises, less its residual value at the end of life",
      actual: `${atCapex("Result at low")}-${atCapex("Result at high")}`,
      expected: `(${study.inputs.cell("High", rowOf("GPU_capex"))}-${study.inputs.cell("Low", rowOf("GPU_capex"))})*(1-${input("GPU_residual")}*(1+${input("Discount_rate")})^(0-${input("GPU_life")}))`,
      tolerance: CENT,
      reason: "Capex is paid at once; the tornado's bar, by plain arithmetic",
    }),
    check({
      label: "Every driver's value lies between its low and its high",
      actual: `SUMPRODUCT((${column("Low")}<>"")*((${column("Low")}>${column("Value")})+(${column("High")}<${column("Value")})))`,
      expected: "0",
      tolerance: 0,
      reason: "A triangle's likeliest value lies within it; the figure counts those that do not",
    }),
  ];
}

function distribution({ odds: { statistics, odds } }: Parts): Check[] {
  const at = (name: string): string =>
    `INDEX(${statistics.column("Value")},MATCH("${name}",${statistics.column("Statistic")},0))`;
  const order = ["Minimum", "P5", "P25", "Median", "P75", "P95", "Maximum"];
  const steps = order.slice(1).map((name, i) => `${at(order[i])}-${at(name)}`);
  const within = (years: string): string =>
    `SUMIFS(${odds.column("Share")},${odds.column("Within")},${years})`;
  const half = at("Median");
  return [
    check({
      label: "Minimum ≤ P5 ≤ P25 ≤ median ≤ P75 ≤ P95 ≤ maximum of the payback",
      actual: `MAX(${steps.join(",")})`,
      expected: "0",
      tolerance: 0,
      compare: "at most",
      reason: "Quantiles rise; the figure is the worst step back, years",
    }),
    check({
      label: "Half of the trials that pay back do so by the median",
      actual: `MAX(${within(`INT(${half})`)}-${at("Answered share")}/(1+1),${at("Answered share")}/(1+1)-${within(`INT(${half})+1`)})`,
      expected: "0",
      tolerance: TRIALS,
      compare: "at most",
      reason: "The odds by year, counted apart, stand on either side of it; the worst excess",
    }),
    check({
      label: "The odds rise from year to year and end at the answered share",
      actual: `IF(MIN(${odds.column("In that year")})<0,1,ABS(INDEX(${odds.column("Share")},ROWS(${odds.column("Share")}))-${at("Answered share")}))`,
      expected: "0",
      tolerance: ROUNDING,
      reason: "The same trials, paid back within ever longer times",
    }),
  ];
}

function vendorShare(
  { input }: TemplateContext,
  { circularity, flows, vendor, parts }: Parts,
): Check[] {
  const traced = circularity.blocks.shares.Traced;
  return [
    check({
      label: "The flows taken apart add up to those of the Flows sheet",
      actual: `SUM(${parts.column("Counted")})`,
      expected: `SUM(${flows.flows.column("Horizon")})`,
      tolerance: ROUNDING,
      reason: "Firm legs, letters of intent and outside revenue, each spread as on Flows",
    }),
    check({
      label: "The vendor's circular share as Inputs has it now is the Circularity sheet's",
      actual: `N(${vendor.now.cell("Value", NOW_ROWS.share)})`,
      expected: `N(INDEX(${traced.column(HORIZON)},MATCH(${input("Vendor_company")},${traced.column("Company")},0)))`,
      tolerance: ROUNDING,
      reason: "Traced over the horizon there and here",
    }),
    check({
      label: "Every circular share of the vendor's grid lies between 0 and 1",
      actual: `MAX(-MIN(${vendor.body}),MAX(${vendor.body})-1)`,
      expected: "0",
      tolerance: ROUNDING,
      compare: "at most",
      reason: "A share of receipts; the figure is the worst excess",
    }),
  ];
}
