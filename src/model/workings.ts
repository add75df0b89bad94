/** How a number on the way to a result is shown. */
export type Unit =
  /** In the unit of the range or the argument that it comes from. */
  "amount" | "share" | "count" | "years" | "dollars" | "number";

/**
 * What a number on the way is: each is worded, and its rule written down, in the pane's catalogues. Several
 * formulas may share one.
 */
export type Term =
  | "receipts"
  | "payments"
  | "resources"
  | "retained"
  | "funded"
  | "outsideReceipts"
  | "outsidePayments"
  | "direct"
  | "least"
  | "traced"
  | "most"
  | "tracedShare"
  | "companies"
  | "paymentsBetween"
  | "sumBetween"
  | "sumResources"
  | "sumTraced"
  | "largestShare"
  | "lost"
  | "shortfall"
  | "equityLost"
  | "hoursRented"
  | "firstRevenue"
  | "yearlyEnergy"
  | "yearlyFixed"
  | "recovered"
  | "residualValue"
  | "annuityFactor"
  | "lentShare"
  | "rateAStep"
  | "steps"
  | "totalInterest"
  | "kwAtTheMeter"
  | "worn"
  | "billedUnits"
  | "payout"
  | "allShares"
  | "spread"
  | "forward"
  | "probabilityInTheMoney"
  | "unhurdled"
  | "expectedValue"
  | "npvAtZero"
  | "baseResult"
  | "checkedResult";

export interface Step {
  readonly term: Term;
  readonly value: number;
  readonly unit: Unit;
}

/** A column of a table of steps; text where it has no unit. */
export interface Column {
  readonly head: ColumnHead;
  readonly unit: Unit | "text" | "factor";
}

export type ColumnHead =
  | "payer"
  | "paidTo"
  | "held"
  | "fraction"
  | "returned"
  | "loop"
  | "bottleneck"
  | "weakest"
  | "party"
  | "amount"
  | "share"
  | "points"
  | "company"
  | "receipts"
  | "resources"
  | "traced"
  | "year"
  | "rent"
  | "revenue"
  | "costs"
  | "net"
  | "factor"
  | "cumulative"
  | "age"
  | "value"
  | "rate"
  | "npv"
  | "burn"
  | "left"
  | "input"
  | "leg"
  | "status"
  | "source";

export type TableTitle =
  | "returns"
  | "loops"
  | "parties"
  | "largest"
  | "yearlyCash"
  | "values"
  | "rates"
  | "burn"
  | "inputs"
  | "behind";

export interface StepTable {
  readonly title: TableTitle;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How a result comes about: numbers in the order in which they are found, and tables of them. */
export interface Workings {
  readonly steps: readonly Step[];
  readonly tables: readonly StepTable[];
}

export const NOTHING: Workings = { steps: [], tables: [] };

/**
 * Columns by their heads and units, in order.
 *
 * @example
 * columns({ company: "text", traced: "amount" }) // [{ head: "company", unit: "text" }, { head: "traced", unit: "amount" }]
 */
export function columns(units: Partial<Record<ColumnHead, Column["unit"]>>): Column[] {
  return Object.entries(units).map(([head, unit]) => ({ head: head as ColumnHead, unit }));
}

/** Workings without a table. */
export const stepsOnly = (...steps: Step[]): Workings => ({ steps, tables: [] });
