import type { PresetId } from "../presets";
import { ASSUMPTION, type AssumptionGroup } from "./assumption";
import { outsideRevenues } from "./outsideRevenue";
import type { SheetWords } from "../../words/sheets/en";

/** One customer pays only a part of what it owes: who, when, how much, and how others react. */
export function stress(preset: PresetId, words: SheetWords): AssumptionGroup {
  const own = { source: ASSUMPTION };
  return {
    title: words.inputs.stressOneCustomerPaysOnly,
    assumptions: [
      {
        ...own,
        name: "Shocked_customer",
        label: words.inputs.Shocked_customer.label,
        value: "OpenAI",
        unit: "company",
        comment: words.inputs.Shocked_customer.comment,
        options: outsideRevenues(preset, words).map(({ company }) => company),
      },
      {
        ...own,
        name: "Stress_year",
        label: words.inputs.Stress_year.label,
        value: 2027,
        unit: "year",
        comment: words.inputs.Stress_year.comment,
      },
      {
        ...own,
        name: "Payment_cut",
        label: words.inputs.Payment_cut.label,
        value: 0.5,
        unit: "share",
        comment: words.inputs.Payment_cut.comment,
      },
      {
        ...own,
        name: "Pass_through",
        label: words.inputs.Pass_through.label,
        value: 1,
        unit: "share",
        comment: words.inputs.Pass_through.comment,
      },
      {
        ...own,
        name: "Free_outside_money",
        label: words.inputs.Free_outside_money.label,
        value: 0.5,
        unit: "share",
        comment: words.inputs.Free_outside_money.comment,
      },
      {
        ...own,
        name: "Other_cash",
        label: words.inputs.Other_cash.label,
        value: 10,
        unit: "USD bn",
        comment: words.inputs.Other_cash.comment,
      },
      {
        ...own,
        name: "Other_equity",
        label: words.inputs.Other_equity.label,
        value: 10,
        unit: "USD bn",
        comment: words.inputs.Other_equity.comment,
      },
    ],
  };
}
