import type { PresetId } from "../presets";
import { ASSUMPTION, type Assumption, type AssumptionGroup } from "./assumption";

type Figure = Pick<Assumption, "value" | "source" | "comment">;

const figures: Record<PresetId, Record<"cash" | "burn" | "growth" | "vendor", Figure>> = {
  "2025-10": {
    cash: {
      value: 17.5,
      source: "The Information, 2025-09-30: end of June 2025",
      comment: "Cash and securities; the runway is counted from this day",
    },
    burn: {
      value: 8,
      source: "The Information, 2025-09-05: more than 8 in 2025",
      comment: "2.5 in the first half of 2025 alone; the article's loss of 8 is not cash",
    },
    growth: {
      value: 0.78,
      source: "The Information, 2025-09-05",
      comment: "From 8 in 2025 to 45 in 2028, as projected, evenly",
    },
    vendor: {
      value: 5,
      source: ASSUMPTION,
      comment: "Half a GW of Nvidia's letter of intent in the first year, at 10 per GW",
    },
  },
  "2026-06": {
    cash: {
      value: 73,
      source: "The Information, in the press, 2026-06: end of March 2026",
      comment: "Cash and securities; 3.7 was burned in that quarter. No filing seen",
    },
    burn: {
      value: 25,
      source: "Press, early 2026: 25 projected for 2026",
      comment: "In the year that begins with the cash above",
    },
    growth: {
      value: 1.28,
      source: "Press, early 2026",
      comment: "From 25 in 2026 to 57 in 2027, as projected",
    },
    vendor: {
      value: 10,
      source: ASSUMPTION,
      comment: "Amazon's conditional 35 over three and a half years",
    },
  },
};

/** How long the customer's cash lasts, alone and with suppliers' money. */
export function runway(preset: PresetId): AssumptionGroup {
  const { cash, burn, growth, vendor } = figures[preset];
  return {
    title: "Runway of the customer",
    assumptions: [
      { name: "Customer_cash", label: "Cash", unit: "USD bn", ...cash },
      { name: "Cash_burn", label: "Cash burn in the first year", unit: "USD bn a year", ...burn },
      { name: "Burn_growth", label: "Growth of the burn", unit: "per year", ...growth },
      {
        name: "Vendor_money",
        label: "Suppliers' money in the first year",
        unit: "USD bn a year",
        ...vendor,
      },
    ],
  };
}
