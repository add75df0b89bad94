import { FORMATS } from "../../../plan/formats";
import { percent, sentence, whole } from "../../sentence";
import type { TemplateContext } from "../../templateContext";
import { HORIZON } from "../circularity/measureBlocks";
import { NETWORK_ROWS } from "../circularity/networkTable";
import { VENDOR_ROWS } from "../circularity/vendorFinancing";
import { CURRENT_ROWS } from "../circularity/yearShares";
import type { CircularitySheet } from "../circularitySheet";
import type { DealsSheet } from "../dealsSheet";
import type { GpuSheet } from "../gpuSheet";
import type { KeyFigure } from "./keyFigure";
import type { SheetWords } from "../../../words/sheets/en";

/** How much was announced, and how much of it counts. */
export function dealFigures({ totals }: DealsSheet, words: SheetWords): KeyFigure[] {
  const common = { unit: words.units["USD bn"], format: FORMATS.whole, sheet: "Deals" } as const;
  return [
    {
      ...common,
      label: words.cover.dealsAnnounced.label,
      cell: totals.announced,
      meaning: words.cover.dealsAnnounced.meaning,
    },
    {
      ...common,
      label: words.cover.dealsFirm.label,
      cell: totals.firm,
      meaning: words.cover.dealsFirm.meaning,
    },
    {
      ...common,
      label: words.cover.dealsDrawn.label,
      cell: totals.drawn,
      meaning: words.cover.dealsDrawn.meaning,
    },
    {
      ...common,
      label: words.cover.dealsCounted.label,
      cell: totals.counted,
      meaning: words.cover.dealsCounted.meaning,
    },
  ];
}

/** How much of the money goes round: first the current year, because years that are pooled dilute it. */
export function circularityFigures(
  { input, result, words }: TemplateContext,
  { current, horizon, network, vendors }: CircularitySheet,
): KeyFigure[] {
  const common = { format: FORMATS.share, sheet: "Circularity" } as const;
  const ratio = (row: keyof typeof VENDOR_ROWS): string =>
    `TEXT(${vendors.cell("Ratio", VENDOR_ROWS[row])},"0%")`;
  const { circularNow, circularityIndexPooled } = words.cover;
  const bounds = sentence(circularNow.meaning, {
    least: percent(result("Circular_least")),
    most: percent(result("Circular_most")),
    reading: current.cell("Value", CURRENT_ROWS.reading),
  });
  return [
    {
      ...common,
      label: `=${sentence(circularNow.label, { vendor: input("Vendor_company"), year: whole(input("Current_year")) })}`,
      cell: result("Circular_traced"),
      unit: words.units["share of receipts"],
      meaning: `=IF(ISNUMBER(${result("Circular_traced")}),${bounds},"${circularNow.none}")`,
    },
    {
      ...common,
      label: circularityIndexPooled.label,
      cell: network.totals.cell(HORIZON, NETWORK_ROWS.index),
      unit: words.units["of all money"],
      meaning: circularityIndexPooled.meaning,
    },
    {
      ...common,
      label: `="${words.cover.circularShareWhatDealsPay}"&${horizon.cell("Company", 0)}`,
      cell: horizon.cell("Of deals", 0),
      unit: words.units["of the deals"],
      meaning: words.cover.ifEveryDealWerePaid,
    },
    {
      ...common,
      label: `="${words.cover.vendorFinancing}"&${vendors.cell("Whose", VENDOR_ROWS.headlines)}`,
      cell: vendors.cell("Ratio", VENDOR_ROWS.headlines),
      unit: words.units["of revenue"],
      meaning: `="${words.cover.severalYearsCommitmentsOverOne}"&${ratio("lucent")}&"${words.cover.nvidiaAsPublished}"&${ratio("nvidia")}`,
    },
  ];
}

/** Whether the machines carry their debt. */
export function gpuFigures({ results }: GpuSheet, words: SheetWords): KeyFigure[] {
  const common = { unit: words.units.times, format: FORMATS.multiple, sheet: "GPU" } as const;
  return [
    {
      ...common,
      label: words.common.economicOverAccountingLifeGpu,
      cell: results.lifeRatio,
      meaning: words.cover.economicOverAccountingLifeGpu.meaning,
    },
    {
      ...common,
      label: words.cover.lowestDebtServiceCoverGpus.label,
      cell: results.lowestDscr,
      meaning: words.cover.lowestDebtServiceCoverGpus.meaning,
    },
  ];
}
