import { networkWorkings } from "../circularity/workings";
import type { CompanyAmount } from "../network/companyIndex";
import { companyIndex } from "../network/companyIndex";
import type { FlowNetwork } from "../network/flowNetwork";
import { isRefusal, type Outcome } from "../refusal";
import type { WorkBudget } from "../workBudget";
import { stepsOnly, type Term, type Workings } from "../workings";
import { clearing } from "./clearing";
import { debtRank, type DistressMethod } from "./debtRank";
import { revenueAtRisk } from "./revenueAtRisk";

interface Cut {
  flows: FlowNetwork;
  company: string;
  cut: number;
  passThrough: number;
}

interface Shocked {
  flows: FlowNetwork;
  shock: number;
}

function lost({ flows, company, cut, passThrough }: Cut, budget: WorkBudget): Workings {
  const index = companyIndex(flows, company);
  const losses = isRefusal(index)
    ? index
    : revenueAtRisk(flows, index, cut, passThrough, budget.anew());
  return shocked(flows, budget, "lost", losses, (loss) => loss.lost);
}

function shortfall(
  args: Shocked & { resources: CompanyAmount[]; shocked: string | null },
  budget: WorkBudget,
): Workings {
  const { flows, resources } = args;
  const company = args.shocked === null ? null : companyIndex(flows, args.shocked, "shocked");
  const shock = company === null || isRefusal(company) ? null : { company, share: args.shock };
  const rows = clearing(flows, resources, shock, budget.anew());
  return shocked(flows, budget, "shortfall", rows, (row) => row.shortfall);
}

function equityLost(
  args: Shocked & { equity: CompanyAmount[]; shocked: string; method: DistressMethod },
  budget: WorkBudget,
): Workings {
  const { flows, equity, method } = args;
  const company = companyIndex(flows, args.shocked, "shocked");
  const rows = isRefusal(company)
    ? company
    : debtRank(flows, equity, { company, share: args.shock }, method, budget.anew());
  return shocked(flows, budget, "equityLost", rows, (row) => row.equityLost);
}

/** A network, and the sum of what a shock does to its companies. */
function shocked<T>(
  flows: FlowNetwork,
  budget: WorkBudget,
  term: Term,
  rows: Outcome<readonly T[]>,
  of: (row: T) => number,
): Workings {
  const steps = networkWorkings({ flows }, budget).steps.slice(0, 3);
  if (isRefusal(rows)) return stepsOnly(...steps);
  const value = rows.reduce((sum, row) => sum + of(row), 0);
  return stepsOnly(...steps, { term, value, unit: "amount" });
}

/** By the formula whose result they lead to. */
export const contagionWorkings = {
  REVENUE_AT_RISK: lost,
  CLEARING: shortfall,
  DEBTRANK: equityLost,
};
