import { ASSUMPTION, type AssumptionGroup } from "./assumption";

const FILING = "CoreWeave 8-K, 2025-09-15";

/** Nvidia's promise to buy what CoreWeave cannot sell. */
export function coreweaveBackstop(): AssumptionGroup {
  return {
    title: "Nvidia's backstop for CoreWeave",
    assumptions: [
      {
        name: "Backstop_cap",
        label: "Cap",
        value: 6.3,
        unit: "USD bn",
        source: FILING,
        comment: "The order's initial value, taken as the most that Nvidia pays",
      },
      {
        name: "Backstop_first_year",
        label: "First year",
        value: 2026,
        unit: "year",
        source: ASSUMPTION,
        comment: "The first full year after the order",
      },
      {
        name: "Backstop_last_year",
        label: "Last year",
        value: 2032,
        unit: "year",
        source: FILING,
        comment: "To April 2032; taken as whole years",
      },
      {
        name: "Backstop_power",
        label: "Capacity that is covered",
        value: 0.25,
        unit: "GW",
        source: ASSUMPTION,
        comment: "The sites are not public",
      },
      {
        name: "Backstop_price",
        label: "Price of a year of capacity",
        value: 10,
        unit: "USD bn / GW-year",
        source: ASSUMPTION,
        comment: "Below the 13.3 that Oracle's contract comes to",
      },
    ],
  };
}
