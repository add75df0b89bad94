import { isRefusal } from "../../model/refusal";
import { circularAmountFormula, circularShareFormula } from "../circularity/circularMeasures";
import { circularityIndexFormula } from "../circularity/circularityIndex";
import { circularSummaryFormula } from "../circularity/circularSummary";
import { concentrationFormula } from "../circularity/concentration";
import { flowLoopsFormula } from "../circularity/flowLoops";
import { flowMatrixFormula } from "../circularity/flowMatrix";
import { originOfFundsFormula } from "../circularity/originOfFunds";
import { vendorFinancingRatioFormula } from "../circularity/vendorFinancingRatio";
import { clearingFormula } from "../contagion/clearing";
import { debtRankFormula } from "../contagion/debtRank";
import { revenueAtRiskFormula } from "../contagion/revenueAtRisk";
import { benchmarkFormula } from "../data/benchmark";
import { dealFormula, dealsFormula } from "../data/deals";
import { backstopPayoutFormula } from "../deals/backstopPayout";
import { dilutedShareFormula } from "../deals/dilutedShare";
import { requiredRevenueFormula } from "../deals/requiredRevenue";
import { runwayFormula } from "../deals/runway";
import { takeOrPayFormula } from "../deals/takeOrPay";
import { trancheScheduleFormula } from "../deals/trancheSchedule";
import { warrantTranchesFormula, warrantValueFormula } from "../deals/warrants";
import { coverRatiosFormula } from "../debt/coverRatios";
import { collateralCoverFormula, debtScheduleFormula } from "../debt/loans";
import { gpuBreakevenRateFormula } from "../gpu/gpuBreakevenRate";
import { gpuCashflowsFormula } from "../gpu/gpuCashflows";
import { gpuIrrFormula } from "../gpu/gpuIrr";
import { gpuNpvFormula } from "../gpu/gpuNpv";
import { gpuPaybackFormula } from "../gpu/gpuPayback";
import { gpuValueFormula } from "../gpu/gpuValue";
import { gwToGpusFormula } from "../gpu/gwToGpus";
import { irrAllFormula } from "../rates/irrAll";
import { monteCarloFormula } from "../risk/monteCarlo";
import { sensitivityFormula } from "../risk/sensitivity";
import { solveFormula } from "../risk/solve";
import { tornadoFormula } from "../risk/tornado";
import type { Arguments, Formula, Readers, Table } from "../formula";
import { circularSteps } from "./circular";
import { contagionSteps } from "./contagion";
import { collateralSteps, coverSteps, loanSteps } from "./debt";
import {
  backstopSteps,
  dilutedShareSteps,
  requiredRevenueSteps,
  runwaySteps,
  takeOrPaySteps,
  warrantSteps,
  warrantTranchesSteps,
} from "./deals";
import { NOTHING, type Explanation } from "./explanation";
import { breakevenSteps, gpuSteps, gpuValueSteps, powerSteps } from "./gpu";
import { accountSteps, concentrationSteps, networkSteps } from "./network";
import { benchmarkSteps, dealSteps } from "./published";
import { ratesSteps } from "./rates";
import { solveSteps, studySteps } from "./risk";

type Result = number | string | Table;

/** A formula with the way to its result, its types forgotten: they were checked where it was put together. */
export interface Explained {
  readonly formula: Formula<Readers, Result>;
  /** `result` is a refusal where there is none. */
  readonly explain: (args: Arguments<Readers>, result: unknown) => Explanation;
}

function by<P extends Readers, R extends Result>(
  formula: Formula<P, R>,
  explain: (args: Arguments<P>, result: R | undefined) => Explanation = () => NOTHING,
): Explained {
  return {
    formula: formula as unknown as Explained["formula"],
    explain: (args, result) =>
      explain(args as Arguments<P>, isRefusal(result) ? undefined : (result as R)),
  };
}

const ALL: readonly Explained[] = [
  by(circularAmountFormula, circularSteps),
  by(circularShareFormula, circularSteps),
  by(circularSummaryFormula, networkSteps),
  by(circularityIndexFormula, networkSteps),
  by(flowLoopsFormula, networkSteps),
  by(originOfFundsFormula, accountSteps),
  by(flowMatrixFormula, networkSteps),
  by(concentrationFormula, concentrationSteps),
  by(vendorFinancingRatioFormula),
  by(revenueAtRiskFormula, (args, result) => contagionSteps(args, result, "lost", "Lost")),
  by(clearingFormula, (args, result) => contagionSteps(args, result, "shortfall", "Shortfall")),
  by(debtRankFormula, (args, result) => contagionSteps(args, result, "equityLost", "Equity lost")),
  by(gpuPaybackFormula, gpuSteps),
  by(gpuNpvFormula, gpuSteps),
  by(gpuIrrFormula, (asset, irr) => gpuSteps({ ...asset, discountRate: irr ?? 0 })),
  by(gpuBreakevenRateFormula, breakevenSteps),
  by(gpuCashflowsFormula, gpuSteps),
  by(gpuValueFormula, gpuValueSteps),
  by(gwToGpusFormula, powerSteps),
  by(debtScheduleFormula, loanSteps),
  by(coverRatiosFormula, coverSteps),
  by(collateralCoverFormula, collateralSteps),
  by(trancheScheduleFormula),
  by(warrantValueFormula, warrantSteps),
  by(warrantTranchesFormula, warrantTranchesSteps),
  by(dilutedShareFormula, dilutedShareSteps),
  by(takeOrPayFormula, takeOrPaySteps),
  by(backstopPayoutFormula, backstopSteps),
  by(requiredRevenueFormula, requiredRevenueSteps),
  by(runwayFormula, runwaySteps),
  by(irrAllFormula, ratesSteps),
  by(sensitivityFormula, studySteps),
  by(tornadoFormula, studySteps),
  by(solveFormula, solveSteps),
  by(monteCarloFormula, studySteps),
  by(dealsFormula),
  by(dealFormula, dealSteps),
  by(benchmarkFormula, benchmarkSteps),
];

/** Every formula with the way to its result, by id. */
export const explained: ReadonlyMap<string, Explained> = new Map(
  ALL.map((one) => [one.formula.id, one]),
);
