import { circularityTest as tested } from "../../model/circularity/circularityTest";
import { companyIndex } from "../../model/network/companyIndex";
import { isRefusal } from "../../model/refusal";
import { flows } from "../cells/flows";
import { optionalNumber } from "../cells/number";
import { optionalText } from "../cells/text";
import { longFormula, type Table } from "../formula";

const parameters = {
  flows,
  company: optionalText,
  trials: optionalNumber(1000, { min: 1, max: 1_000_000, whole: true }),
  seed: optionalNumber(1, { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true }),
};

export const circularityTestFormula = longFormula(
  "CIRCULARITY_TEST",
  parameters,
  ({ flows, company, trials, seed }, budget) => {
    const index = company === null ? null : companyIndex(flows, company);
    if (isRefusal(index)) return index;
    const found = tested(flows, index, trials, seed, budget);
    if (isRefusal(found)) return found;
    return [
      ["Statistic", "Value"],
      ["Observed", found.observed],
      ["Mean", found.mean],
      ["P5", found.p5],
      ["P95", found.p95],
      ["Share at or above", found.shareAtOrAbove],
    ] as Table;
  },
);

/**
 * Whether circularity is unusual, beside networks with the same payers, payees and amounts: Observed, Mean, P5, P95, Share at or above. The same seed gives the same answer.
 * @customfunction CIRCULARITY_TEST
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company Whose traced share of receipts is tested. Default: the circularity index of all.
 * @param trials Shuffled networks, up to 1,000,000. Default 1,000.
 * @param seed A whole number; another gives other networks. Default 1.
 * @returns A table Statistic, Value with a header; shares as decimals.
 * @remarks Every payer keeps its rows and amounts, every payee its number of rows; who pays whom is shuffled, no
 *   company pays itself, outside rows stay. A small share at or above says that chance seldom makes so much.
 * @see A. R. Rao, R. Jana & S. Bandyopadhyay, "A Markov chain Monte Carlo method for generating random
 *   (0, 1)-matrices with given marginals", Sankhyā A 58, 1996
 * @example =OURO.CIRCULARITY_TEST({"V","A",10;"A","V",35;"","V",65;"V","B",5;"B","C",5;"C","A",3},"V",200)
 * @throws =OURO.CIRCULARITY_TEST({"V","A",10;"A","V",35},"W")
 */
export declare function CIRCULARITY_TEST(
  flows: unknown[][],
  company?: unknown,
  trials?: unknown,
  seed?: unknown,
): unknown[][];
