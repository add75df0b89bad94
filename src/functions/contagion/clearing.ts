import { clearing as cleared, type Cleared } from "../../model/contagion/clearing";
import { companyIndex } from "../../model/network/companyIndex";
import { isRefusal } from "../../model/refusal";
import { companyAmounts } from "../cells/companyAmounts";
import { flowsForTable } from "../cells/flows";
import { optionalNumber, SHARE } from "../cells/number";
import { optionalText } from "../cells/text";
import { shareCell, longFormula, type Table } from "../formula";
import { refuse } from "../errors/inputRefusal";

const HEADER = ["Company", "Owed", "Paid", "Paid share", "Shortfall", "Equity", "Default round"];

const parameters = {
  flows: flowsForTable(HEADER.length),
  resources: companyAmounts("Outside assets", { min: 0 }),
  shocked: optionalText,
  shock: optionalNumber(0, SHARE),
};

export const clearingFormula = longFormula(
  "CLEARING",
  parameters,
  ({ flows, resources, shocked, shock }, budget) => {
    if (shocked === null && shock > 0) refuse({ code: "missing", argument: "shocked" });
    const company = shocked === null ? null : companyIndex(flows, shocked, "shocked");
    if (isRefusal(company)) return company;
    const first = company === null ? null : { company, share: shock };
    const rows = cleared(flows, resources, first, budget);
    return isRefusal(rows) ? rows : [HEADER, ...rows.map(cells)];
  },
);

function cells({ company, owed, paid, shortfall, equity, round }: Cleared): Table[number] {
  return [company, owed, paid, shareCell(paid, owed), shortfall, equity, round];
}

/**
 * Who can pay when all flows fall due at once: Company, Owed, Paid, Paid share, Shortfall, Equity, Default round (0 = pays in full). The greatest clearing vector; outside creditors rank equally.
 * @customfunction CLEARING
 * @param flows Obligations: range with the columns From, To, Amount: From owes To. Blank or "Outside" is the world outside, which pays in full.
 * @param resources Range with the columns Company, Outside assets; companies not listed have none.
 * @param shocked The company that loses outside assets first. Default: none.
 * @param shock Share of its outside assets that it loses, 0 to 1. Default 0.
 * @returns A table with a header; amounts in the unit of the flows, a share of nothing is blank.
 * @remarks A company pays all that it owes, or else all that it has, in proportion to its debts. It
 *   has its outside assets, what the outside owes it, and what the other companies do pay. Default
 *   round 1 could not pay even if all others did; round 2 fails because of round 1; and so on.
 * @see L. Eisenberg & T. H. Noe, "Systemic risk in financial systems", Management Science 47, 2001
 * @example A owes B 10 and has 4; B owes C 8 and has 1: A is 6 short, then B 3.
 *   =OURO.CLEARING({"A","B",10;"B","C",8},{"A",4;"B",1})
 * @example A has 12, enough for all, and loses half of it first.
 *   =OURO.CLEARING({"A","B",10;"B","C",8},{"A",12;"B",1},"A",0.5)
 * @throws =OURO.CLEARING({"A","B",10;"B","C",8},{"D",4})
 */
export declare function CLEARING(
  flows: unknown[][],
  resources: unknown[][],
  shocked?: unknown,
  shock?: unknown,
): unknown[][];
