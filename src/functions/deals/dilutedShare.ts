import { dilutedShare as share } from "../../model/deals/dilutedShare";
import { number } from "../cells/number";
import { formula } from "../formula";

const parameters = {
  newShares: number({ min: 0 }),
  existingShares: number({ min: 0 }),
};

export const dilutedShareFormula = formula(
  "DILUTED_SHARE",
  parameters,
  ({ newShares, existingShares }) => share(newShares, existingShares),
);

/**
 * Share of a company that newly issued shares give, 0 to 1: newShares ÷ (existingShares + newShares). #DIV/0! if there are no shares.
 * @customfunction DILUTED_SHARE
 * @param newShares Shares issued.
 * @param existingShares Shares before the issue.
 * @returns A decimal: 0.1 is 10 %.
 * @see A. Damodaran, "Investment Valuation", 3rd edition, 2012 (dilution by options and warrants)
 * @example 160 million shares on top of 1,440 million.
 *   =OURO.DILUTED_SHARE(160,1440)
 * @throws =OURO.DILUTED_SHARE(0,0)
 */
export declare function DILUTED_SHARE(newShares: unknown, existingShares: unknown): number;
