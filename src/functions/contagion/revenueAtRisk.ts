import { companyIndex } from "../../model/network/companyIndex";
import { revenueAtRisk as lossesOf, type Loss } from "../../model/contagion/revenueAtRisk";
import { isRefusal } from "../../model/refusal";
import { flowsForTable } from "../cells/flows";
import { number, optionalNumber, SHARE } from "../cells/number";
import { shareCell, longFormula, type Table } from "../formula";
import { text } from "../cells/text";

const HEADER = ["Company", "Receipts", "Lost", "Remaining", "Lost share"];

const parameters = {
  flows: flowsForTable(HEADER.length),
  company: text,
  cut: number(SHARE),
  passThrough: optionalNumber(1, SHARE),
};

export const revenueAtRiskFormula = longFormula(
  "REVENUE_AT_RISK",
  parameters,
  ({ flows, company, cut, passThrough }, budget) => {
    const index = companyIndex(flows, company);
    if (isRefusal(index)) return index;
    const losses = lossesOf(flows, index, cut, passThrough, budget);
    return isRefusal(losses) ? losses : [HEADER, ...losses.map(cells)];
  },
);

function cells({ company, receipts, lost }: Loss): Table[number] {
  return [company, receipts, lost, receipts - lost, shareCell(lost, receipts)];
}

/**
 * What everybody's receipts lose when one company cuts all its payments and the others pass their losses on: Company, Receipts, Lost, Remaining, Lost share; lost descending.
 * @customfunction REVENUE_AT_RISK
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company The company that cuts its payments.
 * @param cut Share of its payments that it cuts, 0 to 1.
 * @param passThrough How far the others cut their own payments in proportion to resources lost, 0 to 1. Default 1.
 * @returns A table with a header; amounts in the unit of the flows, a share of nothing is blank.
 * @remarks Every company that loses receipts cuts its own payments, outside ones included, by
 *   passThrough × lost ÷ resources; the answer is the fixed point of that linear system. The
 *   company asked cuts by cut and no more, whatever it loses in turn.
 * @see W. Leontief, "Quantitative input and output relations in the economic system of the United
 *   States", 1936: a demand-side input–output model, with cuts in proportion
 * @example V halves its 10 to A, who lives on nothing else and pays B 8.
 *   =OURO.REVENUE_AT_RISK({"V","A",10;"A","B",8},"V",0.5)
 * @example The others pass on half of what they lose.
 *   =OURO.REVENUE_AT_RISK({"V","A",10;"A","B",8},"V",0.5,0.5)
 * @throws =OURO.REVENUE_AT_RISK({"V","A",10;"A","B",8},"V",1.5)
 */
export declare function REVENUE_AT_RISK(
  flows: unknown[][],
  company: unknown,
  cut: unknown,
  passThrough?: unknown,
): unknown[][];
