import type { PresetId } from "../presets";
import { ASSUMPTION, commentOf, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

/** A loan that GPUs secure, per GPU. */
export function debt(preset: PresetId, words: SheetWords): AssumptionGroup {
  return {
    title: words.inputs.debtLoanSecuredGpu,
    assumptions: [
      {
        name: "Loan_to_value",
        label: words.inputs.Loan_to_value.label,
        value: 0.8,
        unit: "share of capex",
        source: ASSUMPTION,
        comment: words.inputs.Loan_to_value.comment,
      },
      {
        name: "Debt_rate",
        label: words.inputs.Debt_rate.label,
        value: 0.14,
        unit: "per year",
        source: "National Business Daily, October 2025: about 14 %",
        comment: commentOf(preset, words.inputs.Debt_rate),
      },
      {
        name: "Debt_tenor",
        label: words.inputs.Debt_tenor.label,
        value: 5,
        unit: "years",
        source: "National Business Daily, October 2025: 4–6 years",
        comment: words.inputs.Debt_tenor.comment,
      },
      {
        name: "Falling_rents",
        label: words.inputs.Falling_rents.label,
        value: 0.2,
        unit: "share per year",
        source: ASSUMPTION,
        comment: words.inputs.Falling_rents.comment,
      },
      {
        name: "Debt_type",
        label: words.inputs.Debt_type.label,
        value: "annuity",
        unit: "type",
        source: ASSUMPTION,
        comment: words.inputs.Debt_type.comment,
        options: ["annuity", "straight", "bullet"],
      },
      {
        name: "Collateral_life",
        label: words.inputs.Collateral_life.label,
        value: 3,
        unit: "years",
        source: "National Business Daily, October 2025: at most 3 years",
        comment: words.inputs.Collateral_life.comment,
      },
      {
        name: "Collateral_method",
        label: words.inputs.Collateral_method.label,
        value: "straight-line",
        unit: "method",
        source: ASSUMPTION,
        comment: words.inputs.Collateral_method.comment,
        options: ["straight-line", "sum-of-years", "double-declining", "exponential"],
      },
    ],
  };
}
