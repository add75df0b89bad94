import { requiredRevenue as revenue } from "../../model/deals/requiredRevenue";
import { number, optionalNumber, RATE } from "../cells/number";
import { formula } from "../formula";

const parameters = {
  capex: number({ min: 0 }),
  life: number({ above: 0, max: 1000 }),
  grossMargin: number({ above: 0, max: 1, isDecimal: true }),
  rate: optionalNumber(0, RATE),
};

export const requiredRevenueFormula = formula(
  "REQUIRED_REVENUE",
  parameters,
  ({ capex, life, grossMargin, rate }) => revenue(capex, life, grossMargin, rate),
);

/**
 * Yearly revenue, earned at the end of each year, whose gross margin repays capex over its life, with a return if a rate is given.
 * @customfunction REQUIRED_REVENUE
 * @param capex Amount invested today, in any currency unit.
 * @param life Years of service.
 * @param grossMargin Gross margin as a share of revenue, above 0 and at most 1.
 * @param rate Return asked of capex, effective per year, as a decimal. Default 0.
 * @returns An amount per year, in the unit of capex.
 * @remarks capex × annuity factor ÷ grossMargin; at rate 0 the factor is 1 ÷ life.
 * @see H. Kupperman, "Global Crossing is reborn", Praetorian Capital, August 2025
 * @example 400 of capex over 10 years at a margin of 25 %.
 *   =OURO.REQUIRED_REVENUE(400,10,0.25)
 * @example The same with a return of 10 %.
 *   =OURO.REQUIRED_REVENUE(400,10,0.25,0.1)
 * @throws =OURO.REQUIRED_REVENUE(400,10,0)
 */
export declare function REQUIRED_REVENUE(
  capex: unknown,
  life: unknown,
  grossMargin: unknown,
  rate?: unknown,
): number;
