import { circularAmount, MEASURES } from "./circularAmount";
import { companyIndex } from "../network/companyIndex";
import { flowLoops } from "./flowLoops";
import type { FlowNetwork } from "../network/flowNetwork";
import { returnsByPayer } from "./returnsByPayer";
import { isRefusal } from "../refusal";
import type { WorkBudget } from "../workBudget";
import { columns, NOTHING, type Workings, type Step, type StepTable } from "../workings";
import type { Side } from "./concentration";
import { tracedAmounts } from "./tracedAmounts";

/** As many as are read. */
const MOST_LOOPS = 10;
const LONGEST_LOOP = 6;
const MOST_COMPANIES = 12;

/** Whose money comes back: a company's accounts, who brings its money back, the bounds and the loops. */
function circular(
  { flows, company }: { flows: FlowNetwork; company: string },
  budget: WorkBudget,
): Workings {
  const index = companyIndex(flows, company);
  if (isRefusal(index)) return NOTHING;
  const measures = MEASURES.flatMap((term): Step[] => {
    const value = circularAmount(flows, index, term, budget.anew());
    return isRefusal(value) ? [] : [{ term, value, unit: "amount" }];
  });
  const traced = measures.find(({ term }) => term === "traced");
  const receipts = flows.receipts[index];
  const share: Step[] =
    traced === undefined || receipts === 0
      ? []
      : [{ term: "tracedShare", value: traced.value / receipts, unit: "share" }];
  return {
    steps: [...accounts(flows, index), ...measures, ...share],
    tables: [...returnsTable(flows, index, budget), ...loopsTable(flows, index, budget)],
  };
}

/** What a company is paid, pays, and holds. */
function accounts(network: FlowNetwork, company: number): Step[] {
  const { receipts, outsideReceipts, payments, outsidePayments } = network;
  const { resources, retained, funded } = network;
  const all = { receipts, outsideReceipts, payments, outsidePayments, resources, retained, funded };
  return Object.entries(all).map(([term, amounts]) => ({
    term: term as keyof typeof all,
    value: amounts[company],
    unit: "amount",
  }));
}

function returnsTable(network: FlowNetwork, company: number, budget: WorkBudget): StepTable[] {
  const returns = returnsByPayer(network, company, budget.anew());
  if (isRefusal(returns) || returns.length === 0) return [];
  return [
    {
      title: "returns",
      columns: columns({
        payer: "text",
        paidTo: "amount",
        held: "amount",
        fraction: "share",
        returned: "amount",
      }),
      rows: returns.map(({ payer, paid, held, fraction, returned }) => [
        network.companies[payer],
        ...[paid, held, fraction, returned],
      ]),
    },
  ];
}

/** The strongest loops through a company, or of the whole network where it is null. */
function loopsTable(network: FlowNetwork, company: number | null, budget: WorkBudget): StepTable[] {
  const query = { company, maxLength: LONGEST_LOOP, maxRows: MOST_LOOPS };
  const found = flowLoops(network, query, budget.anew());
  if (isRefusal(found) || found.loops.length === 0) return [];
  return [
    {
      title: "loops",
      columns: columns({ loop: "text", bottleneck: "amount", weakest: "text" }),
      rows: found.loops.map(({ companies, bottleneck, weakest }) => [
        [...companies, companies[0]].join(" → "),
        bottleneck,
        weakest.join(" → "),
      ]),
    },
  ];
}

/**
 * What a range of flows holds as a whole, its largest companies and its strongest loops.
 *
 * @example
 * networkWorkings({ flows: flowNetwork([["A", "B", 30]]) }, new WorkBudget()).steps[0] // { term: "companies", value: 2, unit: "count" }
 */
export function networkWorkings({ flows }: { flows: FlowNetwork }, budget: WorkBudget): Workings {
  const { companies, paid, resources } = flows;
  const sum = (amounts: Float64Array): number => amounts.reduce((all, amount) => all + amount, 0);
  const traced = tracedAmounts(flows, budget.anew());
  const steps: Step[] = [
    { term: "companies", value: companies.length, unit: "count" },
    { term: "paymentsBetween", value: paid.amount.length, unit: "count" },
    { term: "sumBetween", value: sum(paid.amount), unit: "amount" },
    { term: "sumResources", value: sum(resources), unit: "amount" },
  ];
  if (isRefusal(traced)) return { steps, tables: loopsTable(flows, null, budget) };
  return {
    steps: [...steps, { term: "sumTraced", value: sum(traced), unit: "amount" }],
    tables: [largest(flows, traced), ...loopsTable(flows, null, budget)],
  };
}

function largest({ companies, resources, receipts }: FlowNetwork, traced: Float64Array): StepTable {
  const order = companies.map((_, i) => i).sort((a, b) => resources[b] - resources[a]);
  return {
    title: "largest",
    columns: columns({
      company: "text",
      receipts: "amount",
      resources: "amount",
      traced: "amount",
    }),
    rows: order
      .slice(0, MOST_COMPANIES)
      .map((i) => [companies[i], receipts[i], resources[i], traced[i]]),
  };
}

/** A company's accounts, for formulas whose table is itself the working. */
function accountsOf({ flows, company }: { flows: FlowNetwork; company: string }): Workings {
  const index = companyIndex(flows, company);
  return isRefusal(index) ? NOTHING : { steps: accounts(flows, index), tables: [] };
}

/** The parties of one side with their shares and the points that each adds to the index. */
function concentrated({
  flows,
  company,
  side,
}: {
  flows: FlowNetwork;
  company: string;
  side: Side;
}): Workings {
  const index = companyIndex(flows, company);
  if (isRefusal(index)) return NOTHING;
  const isCustomers = side === "customers";
  const { start, column, amount } = isCustomers ? flows.received : flows.paid;
  const total = (isCustomers ? flows.receipts : flows.payments)[index];
  const rows = Array.from({ length: start[index + 1] - start[index] }, (_, i) => {
    const at = start[index] + i;
    const share = amount[at] / total;
    return [flows.companies[column[at]], amount[at], share, (100 * share) ** 2] as const;
  }).sort((a, b) => b[1] - a[1]);
  return {
    steps: [
      { term: isCustomers ? "receipts" : "payments", value: total, unit: "amount" },
      ...(rows.length === 0
        ? []
        : [{ term: "largestShare", value: rows[0][2], unit: "share" } as const]),
    ],
    tables: [
      {
        title: "parties",
        columns: columns({ party: "text", amount: "amount", share: "share", points: "number" }),
        rows,
      },
    ],
  };
}

/** By the formula whose result they lead to. */
export const circularityWorkings = {
  CIRCULAR_AMOUNT: circular,
  CIRCULAR_SHARE: circular,
  CIRCULAR_SUMMARY: networkWorkings,
  CIRCULARITY_INDEX: networkWorkings,
  FLOW_LOOPS: networkWorkings,
  ORIGIN_OF_FUNDS: accountsOf,
  FLOW_MATRIX: networkWorkings,
  CONCENTRATION: concentrated,
};
