import { companyIndex } from "../../model/network/companyIndex";
import { concentration as concentrationOf, SIDES } from "../../model/circularity/concentration";
import { isRefusal } from "../../model/refusal";
import { flows } from "../cells/flows";
import { choice, text } from "../cells/text";
import { longFormula } from "../formula";

/** @customenum {string} */
export enum Side {
  /** Who pays the company */
  customers = "customers",
  /** Whom the company pays */
  suppliers = "suppliers",
}

const parameters = { flows, company: text, side: choice(SIDES, "customers") };

export const concentrationFormula = longFormula(
  "CONCENTRATION",
  parameters,
  ({ flows, company, side }) => {
    const index = companyIndex(flows, company);
    return isRefusal(index) ? index : concentrationOf(flows, index, side);
  },
);

/**
 * Herfindahl-Hirschman index of a company's customers or suppliers, 0 to 10,000 (all with one). Outside money counts as many small parties.
 * @customfunction CONCENTRATION
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @param company The company looked at.
 * @param side "customers" (default: who pays it) or "suppliers" (whom it pays).
 * @returns Sum of squared percentages.
 * @remarks The sum of squared percentage shares. Outside money counts in the total but not as a
 *   party. The US merger guidelines call more than 1,800 highly concentrated.
 * @see US Department of Justice & FTC, "Merger Guidelines", 2023, section 2.1
 * @example Customers of 30, 30, 20 and 20 %.
 *   =OURO.CONCENTRATION({"A","V",30;"B","V",30;"C","V",20;"D","V",20},"V")
 * @throws =OURO.CONCENTRATION({"A","V",30},"A")
 */
export declare function CONCENTRATION(flows: unknown[][], company: unknown, side?: Side): number;
