import { companyIndex } from "../../model/network/companyIndex";
import { debtRank as distressOf, DISTRESS_METHODS } from "../../model/contagion/debtRank";
import { isRefusal } from "../../model/refusal";
import { companyAmounts } from "../cells/companyAmounts";
import { flowsForTable } from "../cells/flows";
import { optionalNumber, SHARE } from "../cells/number";
import { choice, text } from "../cells/text";
import { longFormula, type Table } from "../formula";

/** @customenum {string} */
export enum DistressMethod {
  /** Every further loss is passed on (Bardoscia et al. 2015) */
  linear = "linear",
  /** A company passes its distress on once (Battiston et al. 2012) */
  once = "once",
}

const HEADER = ["Company", "Equity", "Initial loss", "Final loss", "Equity lost"];

const parameters = {
  flows: flowsForTable(HEADER.length),
  equity: companyAmounts("Equity", { above: 0 }),
  shocked: text,
  shock: optionalNumber(1, SHARE),
  method: choice(DISTRESS_METHODS, "linear"),
};

export const debtRankFormula = longFormula(
  "DEBTRANK",
  parameters,
  ({ flows, equity, shocked, shock, method }, budget) => {
    const company = companyIndex(flows, shocked, "shocked");
    if (isRefusal(company)) return company;
    const rows = distressOf(flows, equity, { company, share: shock }, method, budget);
    if (isRefusal(rows)) return rows;
    const cells: Table = rows.map((row) => [
      ...[row.company, row.equity, row.initialLoss, row.finalLoss, row.equityLost],
    ]);
    return [HEADER, ...cells];
  },
);

/**
 * How one company's distress spreads through what it owes: Company, Equity, Initial loss, Final loss (shares of equity, 0 to 1), Equity lost.
 * @customfunction DEBTRANK
 * @param flows Debts: range with the columns From, To, Amount: From owes To, so To loses when From is in distress.
 * @param equity Range with the columns Company, Equity (above 0), a row for every company in flows.
 * @param shocked The company that loses equity first.
 * @param shock Share of its equity that it loses, 0 to 1. Default 1.
 * @param method "linear" (default: every further loss is passed on) or "once" (a company passes its distress on once).
 * @returns A table with a header; equity in its own unit.
 * @remarks To loses amount ÷ its own equity for each unit of From's equity lost, as a share; no
 *   company loses more than all. "linear" solves for the limit of all rounds.
 * @see M. Bardoscia, S. Battiston, F. Caccioli & G. Caldarelli, "DebtRank: a microscopic foundation
 *   for shock propagation", PLOS ONE 10, 2015 (linear)
 * @see S. Battiston et al., "DebtRank: too central to fail?", Scientific Reports 2, 2012 (once)
 * @example A loses all; it owes B 5, half of B's equity; B owes C 6.
 *   =OURO.DEBTRANK({"A","B",5;"B","C",6},{"A",1;"B",10;"C",20},"A")
 * @throws =OURO.DEBTRANK({"A","B",5},{"A",1},"A")
 */
export declare function DEBTRANK(
  flows: unknown[][],
  equity: unknown[][],
  shocked: unknown,
  shock?: unknown,
  method?: DistressMethod,
): unknown[][];
