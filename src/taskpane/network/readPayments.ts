import { parseDealsTable, type ImportProblem } from "../../deals/import";
import { readFlows } from "../../excel/template/readFlows";
import { readSelectedDeals } from "../transfer/readSelectedDeals";
import { withOutside } from "./withOutside";
import { paymentOfFlow, paymentOfLeg, type Payment } from "./payment";

export type PaymentSource = "loaded" | "selected";

export interface ReadPayments {
  /** Empty where amounts are those of whole deals. */
  years: readonly number[];
  payments: readonly Payment[];
  /** Why rows are no payments; then there are none. */
  problems: readonly ImportProblem[];
  /** Nothing is selected. */
  isEmpty: boolean;
}

/** The payments of the workbook: those that the template calculates, or those in the selected cells. */
export function readPayments(source: PaymentSource): Promise<ReadPayments> {
  return source === "loaded" ? readLoaded() : readSelected();
}

async function readLoaded(): Promise<ReadPayments> {
  const { years, flows } = await readFlows();
  const legs = flows.flatMap(({ leg }) => (leg === undefined ? [] : [leg]));
  const { rows, problems } =
    legs.length === 0
      ? { rows: [], problems: [] }
      : parseDealsTable([Object.keys(legs[0]), ...legs.map((leg) => Object.values(leg))]);
  if (problems.length > 0) return { years: [], payments: [], problems, isEmpty: false };
  let at = 0;
  const payments = flows.map((flow) =>
    paymentOfFlow(flow, flow.leg === undefined ? undefined : rows[at++]),
  );
  return { years, payments, problems, isEmpty: false };
}

async function readSelected(): Promise<ReadPayments> {
  const read = await readSelectedDeals(withOutside);
  const { rows, problems } = read?.deals ?? { rows: [], problems: [] };
  return {
    years: [],
    payments: problems.length > 0 ? [] : rows.map(paymentOfLeg),
    problems,
    isEmpty: read === undefined,
  };
}
