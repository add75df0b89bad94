import { takeOrPay as payment } from "../../model/deals/takeOrPay";
import { number } from "../cells/number";
import { formula } from "../formula";

const parameters = {
  actual: number({ min: 0 }),
  minimum: number({ min: 0 }),
  price: number({ min: 0 }),
};

export const takeOrPayFormula = formula("TAKE_OR_PAY", parameters, ({ actual, minimum, price }) =>
  payment(actual, minimum, price),
);

/**
 * Payment due under a take-or-pay contract: max(actual, minimum) × price.
 * @customfunction TAKE_OR_PAY
 * @param actual Quantity taken.
 * @param minimum Quantity to be paid for in any case.
 * @param price Price per unit of quantity.
 * @returns An amount in the currency of price.
 * @see E. R. Yescombe, "Principles of Project Finance", 2nd edition, 2014 (take-or-pay contracts)
 * @example 60 taken, 80 owed for, at 2.
 *   =OURO.TAKE_OR_PAY(60,80,2)
 * @throws =OURO.TAKE_OR_PAY(60,"eighty",2)
 */
export declare function TAKE_OR_PAY(actual: unknown, minimum: unknown, price: unknown): number;
