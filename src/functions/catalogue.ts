import { circularAmountFormula, circularShareFormula } from "./circularity/circularMeasures";
import { circularityTestFormula } from "./circularity/circularityTest";
import { circularSummaryFormula } from "./circularity/circularSummary";
import { circularityIndexFormula } from "./circularity/circularityIndex";
import { concentrationFormula } from "./circularity/concentration";
import { flowLoopsFormula } from "./circularity/flowLoops";
import { flowMatrixFormula } from "./circularity/flowMatrix";
import { originOfFundsFormula } from "./circularity/originOfFunds";
import { clearingFormula } from "./contagion/clearing";
import { debtRankFormula } from "./contagion/debtRank";
import { revenueAtRiskFormula } from "./contagion/revenueAtRisk";
import { benchmarkFormula } from "./data/benchmark";
import { dealFormula, dealsFormula } from "./data/deals";
import { trancheScheduleFormula } from "./deals/trancheSchedule";
import { warrantTranchesFormula } from "./deals/warrants";
import { cashSweepFormula } from "./debt/cashSweep";
import { coverRatiosFormula } from "./debt/coverRatios";
import { debtCapacityFormula } from "./debt/debtCapacity";
import { collateralCoverFormula, debtScheduleFormula } from "./debt/loans";
import type { AnyFormula } from "./formula";
import { gpuCashflowsFormula } from "./gpu/gpuCashflows";
import { irrAllFormula } from "./rates/irrAll";
import { monteCarloFormula } from "./risk/monteCarlo";
import { scalarFormulas } from "./risk/scalarFormulas";
import { sensitivityFormula } from "./risk/sensitivity";
import { solveFormula } from "./risk/solve";
import { tornadoFormula } from "./risk/tornado";

type Formulas = readonly AnyFormula[];

/** Formulas that the worker answers where they take long; the compiler refuses any other here. */
export const longFormulas = [
  circularAmountFormula,
  circularShareFormula,
  circularSummaryFormula,
  circularityIndexFormula,
  circularityTestFormula,
  flowLoopsFormula,
  originOfFundsFormula,
  flowMatrixFormula,
  concentrationFormula,
  revenueAtRiskFormula,
  clearingFormula,
  debtRankFormula,
  warrantTranchesFormula,
  irrAllFormula,
  sensitivityFormula,
  solveFormula,
  monteCarloFormula,
] as const satisfies readonly (AnyFormula & { readonly isLong: true })[];

/** The others; a long one would be missing in the worker, and the compiler refuses it. */
const shortFormulas = [
  gpuCashflowsFormula,
  debtScheduleFormula,
  coverRatiosFormula,
  collateralCoverFormula,
  debtCapacityFormula,
  cashSweepFormula,
  trancheScheduleFormula,
  tornadoFormula,
  dealsFormula,
  dealFormula,
  benchmarkFormula,
] as const satisfies readonly (AnyFormula & { readonly isLong?: never })[];

/** Every formula, on one line in one of these lists: bundles, Explain, help and docs/formulas.md follow from it. */
export const catalogue = /*#__PURE__*/ joined(scalarFormulas, longFormulas, shortFormulas);

/** Called as pure, so that the worker leaves out the lists that it does not use. */
function joined<const A extends Formulas, const B extends Formulas, const C extends Formulas>(
  a: A,
  b: B,
  c: C,
): readonly [...A, ...B, ...C] {
  return [...a, ...b, ...c];
}
