import { circularAmount as amountOf, MEASURES } from "../../model/circularity/circularAmount";
import { circularShare as shareOf } from "../../model/circularity/circularShare";
import { companyIndex } from "../../model/network/companyIndex";
import { isRefusal } from "../../model/refusal";
import { flows } from "../cells/flows";
import { choice, text } from "../cells/text";
import { longFormula } from "../formula";

/** @customenum {string} */
export enum Measure {
  /** Paid to a company and received back from that company */
  direct = "direct",
  /** The smallest amount that must have come back */
  least = "least",
  /** Traced in proportion: every company pays out of one mixed pot */
  traced = "traced",
  /** The largest amount that can have come back */
  most = "most",
}

const parameters = { flows, company: text, measure: choice(MEASURES, "traced") };

export const circularAmountFormula = longFormula(
  "CIRCULAR_AMOUNT",
  parameters,
  ({ flows, company, measure }, budget) => {
    const index = companyIndex(flows, company);
    return isRefusal(index) ? index : amountOf(flows, index, measure, budget);
  },
);

export const circularShareFormula = longFormula(
  "CIRCULAR_SHARE",
  parameters,
  ({ flows, company, measure }, budget) => {
    const index = companyIndex(flows, company);
    return isRefusal(index) ? index : shareOf(flows, index, measure, budget);
  },
);

/**
 * Money that a company paid out and that comes back to it as receipts, in the unit of the flows.
 * @customfunction CIRCULAR_AMOUNT
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company The company whose own money is looked for.
 * @param measure "traced" (default: in proportion), "direct" (between two companies), or the bounds "least" and "most".
 * @returns An amount, 0 to the company's receipts.
 * @remarks Always 0 ≤ least ≤ traced ≤ most ≤ receipts, and direct ≤ most. Traced is a convention:
 *   every company pays out of one mixed pot, and counted is what returns to the payer for the first
 *   time. Least and most hold under every convention.
 * @see J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows",
 *   Journal of Theoretical Biology 56, 1976 (traced)
 * @see L. R. Ford & D. R. Fulkerson, "Maximal flow through a network", Canadian Journal of
 *   Mathematics 8, 1956 (least and most)
 * @example V lends A 40. A, who has 50, pays V 35: in proportion, 28 of it is V's own money.
 *   =OURO.CIRCULAR_AMOUNT({"V","A",40;"","A",10;"A","V",35;"A","",15;"","V",65},"V")
 * @example No way of tracing gives less than 25.
 *   =OURO.CIRCULAR_AMOUNT({"V","A",40;"","A",10;"A","V",35;"A","",15;"","V",65},"V","least")
 * @throws =OURO.CIRCULAR_AMOUNT({"V","A",40;"","A",10;"A","V",35;"A","",15;"","V",65},"W")
 * @throws =OURO.CIRCULAR_AMOUNT({"V","A",10;"A","A",5},"V")
 */
export declare function CIRCULAR_AMOUNT(
  flows: unknown[][],
  company: unknown,
  measure?: Measure,
): number;

/**
 * Share of a company's receipts that is its own money coming back, 0 to 1. #DIV/0! if it receives nothing.
 * @customfunction CIRCULAR_SHARE
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company The company whose own money is looked for.
 * @param measure "traced" (default: in proportion), "direct" (between two companies), or the bounds "least" and "most".
 * @returns A decimal: 0.14 is 14 %.
 * @remarks CIRCULAR_AMOUNT divided by the company's receipts, outside receipts included.
 * @see J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows",
 *   Journal of Theoretical Biology 56, 1976 (traced)
 * @example V lends A 10, A pays V 35, others pay V 65.
 *   =OURO.CIRCULAR_SHARE({"V","A",10;"A","V",35;"","V",65},"V")
 * @example The most that it can be, where A has other money too.
 *   =OURO.CIRCULAR_SHARE({"V","A",40;"","A",10;"A","V",35;"A","",15;"","V",65},"V","most")
 * @throws =OURO.CIRCULAR_SHARE({"V","A",10},"V")
 * @throws =OURO.CIRCULAR_SHARE({"V","A",10;"A","V","ten"},"V")
 */
export declare function CIRCULAR_SHARE(
  flows: unknown[][],
  company: unknown,
  measure?: Measure,
): number;
