import type { Refusal } from "../../model/refusal";
import type { ScalarReader } from "../cells/number";
import { vendorFinancingRatioFormula } from "../circularity/vendorFinancingRatio";
import { backstopPayoutFormula } from "../deals/backstopPayout";
import { dilutedShareFormula } from "../deals/dilutedShare";
import { requiredRevenueFormula } from "../deals/requiredRevenue";
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
  readonly parameters: Readonly<Record<string, ScalarReader<unknown>>>;
  // Each formula has arguments of its own; `Study` reads them by the formula's own readers.
  readonly compute: (args: never) => number | Refusal;
  readonly work?: (args: never) => number;
}

const declared: readonly (ScalarFormula & { readonly id: string })[] = [
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
];

/** The formulas that can be varied, by id. */
export const scalarFormulas: ReadonlyMap<string, ScalarFormula> = new Map(
  declared.map((formula) => [formula.id, formula]),
);
