import { circularAmountFormula, circularShareFormula } from "../circularity/circularMeasures";
import { circularSummaryFormula } from "../circularity/circularSummary";
import { circularityIndexFormula } from "../circularity/circularityIndex";
import { concentrationFormula } from "../circularity/concentration";
import { flowLoopsFormula } from "../circularity/flowLoops";
import { flowMatrixFormula } from "../circularity/flowMatrix";
import { originOfFundsFormula } from "../circularity/originOfFunds";
import { clearingFormula } from "../contagion/clearing";
import { debtRankFormula } from "../contagion/debtRank";
import { revenueAtRiskFormula } from "../contagion/revenueAtRisk";
import { warrantTranchesFormula } from "../deals/warrants";
import { answer, type Formula, type Readers, type Result } from "../formula";
import { irrAllFormula } from "../rates/irrAll";
import { monteCarloFormula } from "../risk/monteCarlo";
import { sensitivityFormula } from "../risk/sensitivity";
import { solveFormula } from "../risk/solve";

type Answer = (cells: readonly unknown[]) => ReturnType<typeof answer>;

const byId = <P extends Readers, R extends Result>(formula: Formula<P, R>): [string, Answer] => [
  formula.id,
  (cells) => answer(formula, cells),
];

/** The formulas that can take long, by id: how each answers its cells. */
export const longFormulas: ReadonlyMap<string, Answer> = new Map([
  byId(circularAmountFormula),
  byId(circularShareFormula),
  byId(circularSummaryFormula),
  byId(circularityIndexFormula),
  byId(concentrationFormula),
  byId(flowLoopsFormula),
  byId(flowMatrixFormula),
  byId(originOfFundsFormula),
  byId(clearingFormula),
  byId(debtRankFormula),
  byId(revenueAtRiskFormula),
  byId(irrAllFormula),
  byId(warrantTranchesFormula),
  byId(monteCarloFormula),
  byId(sensitivityFormula),
  byId(solveFormula),
]);
