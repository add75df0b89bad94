import { circularAmount, MEASURES } from "../../model/circularity/circularAmount";
import { companyIndex } from "../../model/network/companyIndex";
import { flowLoops } from "../../model/circularity/flowLoops";
import type { FlowNetwork } from "../../model/network/flowNetwork";
import { returnsByPayer } from "../../model/circularity/returnsByPayer";
import { isRefusal } from "../../model/refusal";
import { columns } from "./columns";
import { NOTHING, type Explanation, type Step, type StepTable } from "./explanation";

/** As many as are read. */
const MOST_LOOPS = 10;
const LONGEST_LOOP = 6;

/** Whose money comes back: a company's accounts, who brings its money back, the bounds and the loops. */
export function circularSteps({
  flows,
  company,
}: {
  flows: FlowNetwork;
  company: string;
}): Explanation {
  const index = companyIndex(flows, company);
  if (isRefusal(index)) return NOTHING;
  const measures = MEASURES.flatMap((term): Step[] => {
    const value = circularAmount(flows, index, term);
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
    tables: [...returnsTable(flows, index), ...loopsTable(flows, index)],
  };
}

/** What a company is paid, pays, and holds. */
export function accounts(network: FlowNetwork, company: number): Step[] {
  const { receipts, outsideReceipts, payments, outsidePayments } = network;
  const { resources, retained, funded } = network;
  const all = { receipts, outsideReceipts, payments, outsidePayments, resources, retained, funded };
  return Object.entries(all).map(([term, amounts]) => ({
    term: term as keyof typeof all,
    value: amounts[company],
    unit: "amount",
  }));
}

function returnsTable(network: FlowNetwork, company: number): StepTable[] {
  const returns = returnsByPayer(network, company);
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
export function loopsTable(network: FlowNetwork, company: number | null): StepTable[] {
  const found = flowLoops(network, { company, maxLength: LONGEST_LOOP, maxRows: MOST_LOOPS });
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
