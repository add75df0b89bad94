import type { PresetId } from "../presets";
import { ASSUMPTION, type AssumptionGroup } from "./assumption";
import { outsideRevenues } from "./outsideRevenue";

/** What the Circularity sheet looks at. */
export function circularity(preset: PresetId): AssumptionGroup {
  const companies = outsideRevenues(preset).map(({ company }) => company);
  const choice = { unit: "company", source: ASSUMPTION, options: companies };
  return {
    title: "Circularity",
    assumptions: [
      {
        ...choice,
        name: "Traced_company",
        label: "Company whose money is traced to its origin",
        value: "OpenAI",
        comment: "The customer in most of the deals",
      },
      {
        ...choice,
        name: "Vendor_company",
        label: "Vendor compared with Lucent",
        value: "Nvidia",
        comment:
          "The vendor of the published comparison; any other company of the list can be tried",
      },
      {
        name: "Longest_loop",
        label: "Companies on a loop, at most",
        value: 6,
        unit: "companies",
        source: ASSUMPTION,
        comment: "Longer loops exist, but their weakest payment is seldom worth a row",
      },
      {
        name: "Indeterminate_spread",
        label: "Spread from which a circular share is indeterminate",
        value: 0.1,
        unit: "share of receipts",
        source: ASSUMPTION,
        comment:
          "Most less least: beyond it the share says more about how money is traced than about the deals",
      },
    ],
  };
}
