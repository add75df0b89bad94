import { circularityIndex as indexOf } from "../../model/circularity/circularityIndex";
import { flows } from "../cells/flows";
import { evaluate, formula } from "../formula";

export const circularityIndexFormula = formula({ flows }, ({ flows }) => indexOf(flows));

/**
 * Finn's cycling index: the part of all companies' money that comes back to the company that paid it out, traced in proportion, 0 to 1.
 * @customfunction CIRCULARITY_INDEX
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @returns A decimal: 0.14 is 14 %.
 */
export function circularityIndex(flows: unknown[][]): number {
  return evaluate(circularityIndexFormula, [flows]);
}
