import { circularAmount as amountOf, MEASURES } from "../../model/circularity/circularAmount";
import { circularShare as shareOf } from "../../model/circularity/circularShare";
import { companyIndex } from "../../model/circularity/companyIndex";
import { isRefusal } from "../../model/refusal";
import { flows } from "../cells/flows";
import { choice, text } from "../cells/text";
import { evaluate, formula } from "../formula";

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

export const circularAmountFormula = formula(parameters, ({ flows, company, measure }) => {
  const index = companyIndex(flows, company);
  return isRefusal(index) ? index : amountOf(flows, index, measure);
});

export const circularShareFormula = formula(parameters, ({ flows, company, measure }) => {
  const index = companyIndex(flows, company);
  return isRefusal(index) ? index : shareOf(flows, index, measure);
});

/**
 * Money that a company paid out and that comes back to it as receipts, in the unit of the flows.
 * @customfunction CIRCULAR_AMOUNT
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company The company whose own money is looked for.
 * @param measure "traced" (default: in proportion), "direct" (between two companies), or the bounds "least" and "most".
 * @returns An amount, 0 to the company's receipts.
 */
export function circularAmount(flows: unknown[][], company: unknown, measure?: Measure): number {
  return evaluate(circularAmountFormula, [flows, company, measure]);
}

/**
 * Share of a company's receipts that is its own money coming back, 0 to 1. #DIV/0! if it receives nothing.
 * @customfunction CIRCULAR_SHARE
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company The company whose own money is looked for.
 * @param measure "traced" (default: in proportion), "direct" (between two companies), or the bounds "least" and "most".
 * @returns A decimal: 0.14 is 14 %.
 */
export function circularShare(flows: unknown[][], company: unknown, measure?: Measure): number {
  return evaluate(circularShareFormula, [flows, company, measure]);
}
