import { companyIndex } from "../../model/network/companyIndex";
import { flowLoops as loopsOf, type Loop } from "../../model/circularity/flowLoops";
import { isRefusal } from "../../model/refusal";
import { flows } from "../cells/flows";
import { optionalNumber } from "../cells/number";
import { optionalText } from "../cells/text";
import { longFormula, type Table } from "../formula";

const HEADER = ["Loop", "Companies", "Bottleneck", "Weakest payment"];
const CUT_OFF = "Cut off: the search took too long, and stronger loops may be missing";

const parameters = {
  flows,
  company: optionalText,
  // A cell holds 32,767 characters: 255 names of 100 and the arrows between them.
  maxLength: optionalNumber(6, { min: 2, max: 255, whole: true }),
  // The largest answer is 200,000 cells.
  maxRows: optionalNumber(100, { min: 1, max: 49_000, whole: true }),
};

export const flowLoopsFormula = longFormula(
  "FLOW_LOOPS",
  parameters,
  ({ flows, company, maxLength, maxRows }, budget) => {
    const index = company === null ? null : companyIndex(flows, company);
    if (isRefusal(index)) return index;
    const found = loopsOf(flows, { company: index, maxLength, maxRows }, budget);
    if (isRefusal(found)) return found;
    const rows = [HEADER, ...found.loops.map(cells)];
    return found.complete ? rows : [...rows, [CUT_OFF, "", "", ""]];
  },
);

function cells({ companies, bottleneck, weakest }: Loop): Table[number] {
  const round = [...companies, companies[0]].join(" → ");
  return [round, companies.length, bottleneck, weakest.join(" → ")];
}

/**
 * Loops of payments, each company paying the next, strongest first: Loop, Companies, Bottleneck (the smallest payment on it), Weakest payment. #N/A where there is none.
 * @customfunction FLOW_LOOPS
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company Only loops through this company. Default: all loops.
 * @param maxLength Companies on a loop, at most. Default 6.
 * @param maxRows Loops shown, at most; the strongest are. Default 100.
 * @returns A table with a header; a last row says so where the search was cut off.
 * @remarks Elementary loops: no company twice. A loop starts at the company asked for, else at the
 *   alphabetically first. Sorted by bottleneck, then fewer companies, then name. Loops are searched
 *   strongest first, so a cut list still holds the strongest.
 * @see D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM Journal on
 *   Computing 4, 1975
 * @example =OURO.FLOW_LOOPS({"V","L",10;"L","C",30;"C","V",21;"","V",79;"V","",90;"","L",40;"L","",20;"C","",9})
 * @example Only loops through V.
 *   =OURO.FLOW_LOOPS({"V","A",10;"A","V",35;"A","B",4;"B","A",6},"V")
 * @throws =OURO.FLOW_LOOPS({"V","A",10;"A","B",5})
 */
export declare function FLOW_LOOPS(
  flows: unknown[][],
  company?: unknown,
  maxLength?: unknown,
  maxRows?: unknown,
): unknown[][];
