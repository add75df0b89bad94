import { backstopPayout as payout } from "../../model/deals/backstopPayout";
import { number, optionalNumber } from "../cells/number";
import { formula } from "../formula";

const parameters = {
  unsold: number({ min: 0 }),
  price: number({ min: 0 }),
  cap: optionalNumber(null, { min: 0 }),
};

export const backstopPayoutFormula = formula(
  "BACKSTOP_PAYOUT",
  parameters,
  ({ unsold, price, cap }) => payout(unsold, price, cap),
);

/**
 * Payment of a backstop for unsold capacity: unsold × price, at most the cap.
 * @customfunction BACKSTOP_PAYOUT
 * @param unsold Capacity without a buyer.
 * @param price Price per unit of capacity.
 * @param cap Most that is ever paid. Default: no cap.
 * @returns An amount in the currency of price.
 * @remarks Such as Nvidia's for CoreWeave: it must buy what no other customer rents.
 * @see CoreWeave, form 8-K of 15 September 2025
 * @example =OURO.BACKSTOP_PAYOUT(5,2,6.3)
 * @example Without a cap.
 *   =OURO.BACKSTOP_PAYOUT(5,2)
 * @throws =OURO.BACKSTOP_PAYOUT(-1,2)
 */
export declare function BACKSTOP_PAYOUT(unsold: unknown, price: unknown, cap?: unknown): number;
