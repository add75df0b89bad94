import { ASSUMPTION, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

const FILING = "CoreWeave 8-K, 2025-09-15";

/** Nvidia's promise to buy what CoreWeave cannot sell. */
export function coreweaveBackstop(words: SheetWords): AssumptionGroup {
  return {
    title: words.inputs.nvidiasBackstopCoreweave,
    assumptions: [
      {
        name: "Backstop_cap",
        label: words.inputs.Backstop_cap.label,
        value: 6.3,
        unit: "USD bn",
        source: FILING,
        comment: words.inputs.Backstop_cap.comment,
      },
      {
        name: "Backstop_first_year",
        label: words.inputs.Backstop_first_year.label,
        value: 2026,
        unit: "year",
        source: ASSUMPTION,
        comment: words.inputs.Backstop_first_year.comment,
      },
      {
        name: "Backstop_last_year",
        label: words.inputs.Backstop_last_year.label,
        value: 2032,
        unit: "year",
        source: FILING,
        comment: words.inputs.Backstop_last_year.comment,
      },
      {
        name: "Backstop_power",
        label: words.inputs.Backstop_power.label,
        value: 0.25,
        unit: "GW",
        source: ASSUMPTION,
        comment: words.inputs.Backstop_power.comment,
      },
      {
        name: "Backstop_price",
        label: words.inputs.Backstop_price.label,
        value: 10,
        unit: "USD bn / GW-year",
        source: ASSUMPTION,
        comment: words.inputs.Backstop_price.comment,
      },
    ],
  };
}
