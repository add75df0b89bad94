import { FORMATS } from "../../../plan/formats";
import { HORIZON } from "../circularity/measureBlocks";
import { NETWORK_ROWS } from "../circularity/networkTable";
import { VENDOR_ROWS } from "../circularity/vendorFinancing";
import type { CircularitySheet } from "../circularitySheet";
import type { DealsSheet } from "../dealsSheet";
import type { GpuSheet } from "../gpuSheet";
import type { KeyFigure } from "./keyFigure";

/** How much was announced, and how much of it counts. */
export function dealFigures({ totals }: DealsSheet): KeyFigure[] {
  const common = { unit: "USD bn", format: FORMATS.whole, sheet: "Deals" } as const;
  return [
    {
      ...common,
      label: "Deals, all headlines",
      cell: totals.published,
      meaning: "Every leg as announced, over whole deals of many years; some money is in it twice",
    },
    {
      ...common,
      label: "Deals, counted",
      cell: totals.counted,
      meaning: "What Inputs lets count, weighted by probability; over whole deals too",
    },
  ];
}

/** How much of the money goes round. */
export function circularityFigures({ horizon, network, vendors }: CircularitySheet): KeyFigure[] {
  const common = { format: FORMATS.share, sheet: "Circularity" } as const;
  const ratio = (row: keyof typeof VENDOR_ROWS): string =>
    `TEXT(${vendors.cell("Ratio", VENDOR_ROWS[row])},"0%")`;
  return [
    {
      ...common,
      label: "Circularity index over the horizon",
      cell: network.totals.cell(HORIZON, NETWORK_ROWS.index),
      unit: "of all money",
      meaning: "Comes back to the company that paid it out, of what counts and of outside revenue",
    },
    {
      ...common,
      label: `="Circular share of what the deals pay "&${horizon.cell("Company", 0)}`,
      cell: horizon.cell("Of deals", 0),
      unit: "of the deals",
      meaning: "If every deal were paid as announced, letters of intent among them; traced",
    },
    {
      ...common,
      label: `="Vendor financing: "&${vendors.cell("Whose", VENDOR_ROWS.headlines)}`,
      cell: vendors.cell("Ratio", VENDOR_ROWS.headlines),
      unit: "of revenue",
      meaning: `="Several years' commitments ÷ one year's revenue. Lucent: "&${ratio("lucent")}&", Nvidia as published: "&${ratio("nvidia")}`,
    },
  ];
}

/** Whether the machines carry their debt. */
export function gpuFigures({ results }: GpuSheet): KeyFigure[] {
  const common = { unit: "times", format: FORMATS.multiple, sheet: "GPU" } as const;
  return [
    {
      ...common,
      label: "Economic ÷ accounting life of a GPU",
      cell: results.lifeRatio,
      meaning: "Below 1: books and loans count on years that the machine may not have",
    },
    {
      ...common,
      label: "Lowest debt service cover of a GPU's loan",
      cell: results.lowestDscr,
      meaning: "Below 1: the GPU's cash does not pay that year's interest and repayment",
    },
  ];
}
