import type { PresetId } from "../../deals/presets";
import { readTemplate } from "../../excel/template/findTemplate";
import { type ImportProblem, parseDealsTable } from "../../deals/import";
import { readFlows, type YearlyFlow } from "../../excel/template/readFlows";
import { readSelectedDeals } from "../transfer/readSelectedDeals";
import type { LegRow } from "../../deals/legRows";

export type PaymentSource = "loaded" | "selected";

export interface ReadPayments {
  /** Empty where amounts are those of whole deals. */
  years: readonly number[];
  payments: readonly Payment[];
  /** Why rows are no payments; then there are none. */
  problems: readonly ImportProblem[];
  /** The preset of the template that they come from; undefined for selected cells. */
  preset?: PresetId;
  /** Nothing is selected. */
  isEmpty: boolean;
}

/** The payments of the workbook: those that the template calculates, or those in the selected cells. */
export function readPayments(source: PaymentSource): Promise<ReadPayments> {
  return source === "loaded" ? readLoaded() : readSelected();
}

async function readLoaded(): Promise<ReadPayments> {
  const [{ years, flows }, template] = await Promise.all([readFlows(), readTemplate()]);
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
  return {
    years,
    payments,
    problems,
    isEmpty: false,
    ...(template && { preset: template.preset }),
  };
}

async function readSelected(): Promise<ReadPayments> {
  const read = await readSelectedDeals();
  const { rows, problems } = read?.read({}) ?? { rows: [], problems: [] };
  return {
    years: [],
    payments: problems.length > 0 ? [] : rows.map(paymentOfLeg),
    problems,
    isEmpty: read === undefined,
  };
}

/** One payment of the network, with what is known of it. */
export interface Payment {
  from: string;
  to: string;
  /** USD bn counted in each year of the horizon; empty where only whole amounts are known. */
  byYear: readonly number[];
  /** USD bn over the whole deal; null = not disclosed, or a payment that no deal promises. */
  published: number | null;
  /** USD bn of it that cannot be cancelled, and that were paid; null or absent = not known. */
  firm?: number | null;
  paid?: number | null;
  /** What the deal behind it is; none where the world outside pays. */
  leg?: Pick<LegRow, "status" | "contingent" | "countedIn" | "kind" | "source">;
}

/** Legs that a table lists: amounts of whole deals. */
export function paymentOfLeg(leg: LegRow): Payment {
  const { from, to, amount, firm, drawn, status, contingent, countedIn, kind, source } = leg;
  return {
    from,
    to,
    byYear: [],
    published: amount,
    firm,
    paid: drawn,
    leg: { status, contingent, countedIn, kind, source },
  };
}

/** A row of the Flows sheet; `leg` is the row of the Deals sheet behind it, once it has been checked. */
function paymentOfFlow({ from, to, amounts }: YearlyFlow, leg: LegRow | undefined): Payment {
  if (leg === undefined) return { from, to, byYear: amounts, published: null };
  return { ...paymentOfLeg(leg), from, to, byYear: amounts };
}
