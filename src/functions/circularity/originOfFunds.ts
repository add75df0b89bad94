import { companyIndex } from "../../model/network/companyIndex";
import { originOfFunds as originsOf } from "../../model/circularity/originOfFunds";
import { isRefusal } from "../../model/refusal";
import { flows } from "../cells/flows";
import { text } from "../cells/text";
import { longFormula, type Table } from "../formula";

const HEADER = ["Origin", "Amount", "Share"];

export const originOfFundsFormula = longFormula(
  "ORIGIN_OF_FUNDS",
  { flows, company: text },
  ({ flows, company }, budget) => {
    const index = companyIndex(flows, company);
    if (isRefusal(index)) return index;
    const origins = originsOf(flows, index, budget);
    if (isRefusal(origins)) return origins;
    const rows: Table = origins.map(({ company, amount, share }) => [company, amount, share]);
    return [HEADER, ...rows];
  },
);

/**
 * Whose outside funding a company's money ultimately is, traced upstream in proportion: Origin, Amount, Share, descending; shares sum to 1. #N/A where its money only goes round.
 * @customfunction ORIGIN_OF_FUNDS
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company The company whose resources (the larger of receipts and payments) are traced.
 * @returns A table with a header; amounts in the unit of the flows.
 * @remarks A company's outside funding is what the outside pays it, plus what its payments exceed
 *   its receipts by (cash or debt that the range does not show). Each pot holds its payers' money
 *   in the proportions in which it came in.
 * @see J. Bialek, "Tracing the flow of electricity", IEE Proceedings C 143, 1996
 * @example B has 30 from A, who has 10 of it from C: a third is C's.
 *   =OURO.ORIGIN_OF_FUNDS({"A","B",30;"C","A",10},"B")
 * @throws =OURO.ORIGIN_OF_FUNDS({"A","B",5;"B","A",5},"A")
 */
export declare function ORIGIN_OF_FUNDS(flows: unknown[][], company: unknown): unknown[][];
