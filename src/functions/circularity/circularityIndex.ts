import { circularityIndex as indexOf } from "../../model/circularity/circularityIndex";
import { flows } from "../cells/flows";
import { longFormula } from "../formula";

export const circularityIndexFormula = longFormula(
  "CIRCULARITY_INDEX",
  { flows },
  ({ flows }, budget) => indexOf(flows, budget),
);

/**
 * Finn's cycling index: the part of all companies' money that comes back to the company that paid it out, traced in proportion, 0 to 1.
 * @customfunction CIRCULARITY_INDEX
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @returns A decimal: 0.14 is 14 %.
 * @remarks The sum of all companies' traced amounts divided by the sum of their resources; a
 *   company's resources are the larger of its receipts and payments. 0 where no money goes round, 1
 *   where all of it does.
 * @see J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows",
 *   Journal of Theoretical Biology 56, 1976
 * @example Traced 10 of V's 100 and 3.5 of A's 35.
 *   =OURO.CIRCULARITY_INDEX({"V","A",10;"A","V",35;"","V",65})
 * @throws =OURO.CIRCULARITY_INDEX({"V","A",0})
 */
export declare function CIRCULARITY_INDEX(flows: unknown[][]): number;
