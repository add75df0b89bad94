import { runway as yearsLeft } from "../../model/deals/runway";
import { number, optionalNumber } from "../cells/number";
import { formula } from "../formula";

const parameters = {
  cash: number({ min: 0 }),
  annualBurn: number(),
  burnGrowth: optionalNumber(0, { min: -1, max: 3, isDecimal: true }),
};

export const runwayFormula = formula("RUNWAY", parameters, ({ cash, annualBurn, burnGrowth }) =>
  yearsLeft(cash, annualBurn, burnGrowth),
);

/**
 * Years until cash is gone. The burn accrues evenly within each year and grows from year to year. #N/A if the cash is never gone.
 * @customfunction RUNWAY
 * @param cash Cash today, in any currency unit.
 * @param annualBurn Cash burnt in the first year; 0 or less if none is.
 * @param burnGrowth Growth of the burn per year, as a decimal. Default 0.
 * @returns Years.
 * @remarks The burn of year n, from 0, is annualBurn × (1 + burnGrowth)^n.
 * @see A. Damodaran, "Investment Valuation", 3rd edition, 2012 (cash burn)
 * @example =OURO.RUNWAY(17.5,5)
 * @example The burn doubles each year.
 *   =OURO.RUNWAY(30,10,1)
 * @throws =OURO.RUNWAY(20,10,-0.5)
 */
export declare function RUNWAY(cash: unknown, annualBurn: unknown, burnGrowth?: unknown): number;
