import type { Refusal } from "../../model/refusal";
import type { WorkBudget } from "../../model/workBudget";
import type { ScalarReader } from "../cells/number";
import { vendorFinancingRatioFormula } from "../circularity/vendorFinancingRatio";
import { backstopPayoutFormula } from "../deals/backstopPayout";
import { dilutedShareFormula } from "../deals/dilutedShare";
import { requiredRevenueFormula } from "../deals/requiredRevenue";
import { residualGuaranteeFormula } from "../deals/residualGuarantee";
import { runwayFormula } from "../deals/runway";
import { takeOrPayFormula } from "../deals/takeOrPay";
import { warrantValueFormula } from "../deals/warrants";
import { gpuBreakevenRateFormula } from "../gpu/gpuBreakevenRate";
import { gpuIrrFormula } from "../gpu/gpuIrr";
import { gpuNpvFormula } from "../gpu/gpuNpv";
import { gpuPaybackFormula } from "../gpu/gpuPayback";
import { gpuValueFormula } from "../gpu/gpuValue";
import { gwToGpusFormula } from "../gpu/gwToGpus";

/** A formula that reads single cells and answers with one number; the compiler refuses any other here. */
export interface ScalarFormula {
  readonly id: string;
  readonly parameters: Readonly<Record<string, ScalarReader<unknown>>>;
  // Each formula has arguments of its own; `Study` reads them by the formula's own readers.
  readonly compute: (args: never, budget: WorkBudget) => number | Refusal;
  readonly work?: (args: never) => number;
}

/**
 * The part of the catalogue that SENSITIVITY and its kin can vary; a file of its own, because those formulas need it
 * and are in the catalogue too.
 */
export const scalarFormulas = [
  gpuPaybackFormula,
  gpuNpvFormula,
  gpuIrrFormula,
  gpuBreakevenRateFormula,
  gpuValueFormula,
  gwToGpusFormula,
  vendorFinancingRatioFormula,
  warrantValueFormula,
  dilutedShareFormula,
  takeOrPayFormula,
  backstopPayoutFormula,
  requiredRevenueFormula,
  runwayFormula,
  residualGuaranteeFormula,
] as const satisfies readonly ScalarFormula[];
