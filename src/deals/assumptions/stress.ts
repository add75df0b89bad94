import type { PresetId } from "../presets";
import { ASSUMPTION, type AssumptionGroup } from "./assumption";
import { outsideRevenues } from "./outsideRevenue";

/** One customer pays only a part of what it owes: who, when, how much, and how others react. */
export function stress(preset: PresetId): AssumptionGroup {
  const own = { source: ASSUMPTION };
  return {
    title: "Stress: one customer pays only a part",
    assumptions: [
      {
        ...own,
        name: "Shocked_customer",
        label: "Customer that cuts its payments",
        value: "OpenAI",
        unit: "company",
        comment:
          "The payer of most of the purchases; any company with outside revenue can be tried",
        options: outsideRevenues(preset).map(({ company }) => company),
      },
      {
        ...own,
        name: "Stress_year",
        label: "Year of the stress",
        value: 2027,
        unit: "year",
        comment: "Within the horizon. 2027 is the first year of Oracle's contract with OpenAI",
      },
      {
        ...own,
        name: "Payment_cut",
        label: "Part that it does not pay",
        value: 0.5,
        unit: "share",
        comment: "Of its payments; clearing and DebtRank take it off its outside assets and equity",
      },
      {
        ...own,
        name: "Pass_through",
        label: "Part of a loss that others pass on",
        value: 1,
        unit: "share",
        comment:
          "1: who receives less pays less, in proportion. 0: everybody else pays on as before",
      },
      {
        ...own,
        name: "Free_outside_money",
        label: "Part of outside receipts free to pay for deals",
        value: 0.5,
        unit: "share",
        comment: "The rest pays staff, power and other suppliers first. 1 is the generous case",
      },
      {
        ...own,
        name: "Other_cash",
        label: "Cash of a company that the table does not list",
        value: 10,
        unit: "USD bn",
        comment: "For companies that you add to Deals",
      },
      {
        ...own,
        name: "Other_equity",
        label: "Equity of a company that the table does not list",
        value: 10,
        unit: "USD bn",
        comment: "The same; more than nothing, because a loss is measured against it",
      },
    ],
  };
}
