import { companyIndex } from "../../model/network/companyIndex";
import type { Side } from "../../model/circularity/concentration";
import type { FlowNetwork } from "../../model/network/flowNetwork";
import { tracedAmounts } from "../../model/circularity/tracedAmounts";
import { isRefusal } from "../../model/refusal";
import { accounts, loopsTable } from "./circular";
import { columns } from "./columns";
import { NOTHING, type Explanation, type Step, type StepTable } from "./explanation";

/** As many as are read. */
const MOST_COMPANIES = 12;

/** What a range of flows holds as a whole, its largest companies and its strongest loops. */
export function networkSteps({ flows }: { flows: FlowNetwork }): Explanation {
  const { companies, paid, resources } = flows;
  const sum = (amounts: Float64Array): number => amounts.reduce((all, amount) => all + amount, 0);
  const traced = tracedAmounts(flows);
  const steps: Step[] = [
    { term: "companies", value: companies.length, unit: "count" },
    { term: "paymentsBetween", value: paid.amount.length, unit: "count" },
    { term: "sumBetween", value: sum(paid.amount), unit: "amount" },
    { term: "sumResources", value: sum(resources), unit: "amount" },
  ];
  if (isRefusal(traced)) return { steps, tables: loopsTable(flows, null) };
  return {
    steps: [...steps, { term: "sumTraced", value: sum(traced), unit: "amount" }],
    tables: [largest(flows, traced), ...loopsTable(flows, null)],
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
export function accountSteps({
  flows,
  company,
}: {
  flows: FlowNetwork;
  company: string;
}): Explanation {
  const index = companyIndex(flows, company);
  return isRefusal(index) ? NOTHING : { steps: accounts(flows, index), tables: [] };
}

/** The parties of one side with their shares and the points that each adds to the index. */
export function concentrationSteps({
  flows,
  company,
  side,
}: {
  flows: FlowNetwork;
  company: string;
  side: Side;
}): Explanation {
  const index = companyIndex(flows, company);
  if (isRefusal(index)) return NOTHING;
  const isCustomers = side === "customers";
  const { start, other, amount } = isCustomers ? flows.received : flows.paid;
  const total = (isCustomers ? flows.receipts : flows.payments)[index];
  const rows = Array.from({ length: start[index + 1] - start[index] }, (_, i) => {
    const at = start[index] + i;
    const share = amount[at] / total;
    return [flows.companies[other[at]], amount[at], share, (100 * share) ** 2] as const;
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
