import { residualGuarantee as value } from "../../model/options/residualGuarantee";
import { number, optionalNumber, SHARE } from "../cells/number";
import { formula } from "../formula";

const CONTINUOUS_RATE = { min: -3, max: 3, isDecimal: true } as const;

const parameters = {
  assetValue: number({ above: 0 }),
  guaranteed: number({ min: 0 }),
  volatility: number({ min: 0, max: 5, isDecimal: true }),
  years: number({ min: 0, max: 1000 }),
  riskFree: optionalNumber(0, CONTINUOUS_RATE),
  decline: optionalNumber(0, CONTINUOUS_RATE),
  cap: optionalNumber(null, { min: 0 }),
  probability: optionalNumber(1, SHARE),
};

export const residualGuaranteeFormula = formula("RESIDUAL_GUARANTEE", parameters, (guarantee) =>
  value(guarantee),
);

/**
 * Value today of a residual value guarantee, which pays what an asset fetches less than the guaranteed value after so many years, at most the cap.
 * @customfunction RESIDUAL_GUARANTEE
 * @param assetValue Value of the asset today, in any currency unit.
 * @param guaranteed Value that is promised, in the same unit.
 * @param volatility Of the asset's value, per year, as a decimal.
 * @param years Until the guarantee is settled.
 * @param riskFree Continuously compounded rate per year, as a decimal. Default 0.
 * @param decline Rate at which the asset loses value by use, continuously compounded, as a decimal. Default 0.
 * @param cap Most that is ever paid. Default: no cap.
 * @param probability Chance that the guarantee is called at all, 0 to 1. Default 1.
 * @returns An amount in the unit of assetValue.
 * @remarks A European put at the guaranteed value, less one at guaranteed − cap. The asset grows at riskFree −
 *   decline, and the chance of a call is taken as independent of its value.
 * @see J. C. Hull, "Options, Futures, and Other Derivatives", 9th edition, 2014, chapters 12 and 17
 * @example A guarantee of 40 on an asset worth 42.
 *   =OURO.RESIDUAL_GUARANTEE(42,40,0.2,0.5,0.1)
 * @throws =OURO.RESIDUAL_GUARANTEE(42,40,20,0.5)
 */
export declare function RESIDUAL_GUARANTEE(
  assetValue: unknown,
  guaranteed: unknown,
  volatility: unknown,
  years: unknown,
  riskFree?: unknown,
  decline?: unknown,
  cap?: unknown,
  probability?: unknown,
): number;
