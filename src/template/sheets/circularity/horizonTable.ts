import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { HORIZON, MEASURES, type MeasureBlocks } from "./measureBlocks";

const share = { format: FORMATS.share, align: "Right" } as const;

/** What each company's receipts consist of over the horizon, and whether that can be said at all. */
export function horizonTable(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  deals: DealsSheet,
  { receipts, shares }: MeasureBlocks,
): Area {
  draft.section(
    words.circularity.overHorizonHowMuchWhat,
    words.circularity.leastMostHardBoundsTraced,
    `="${words.circularity.indeterminateMostLessLeastAbove}"&TEXT(${input("Indeterminate_spread")},"0%")&"${words.circularity.receiptsSoShareSaysMore}"`,
    words.circularity.dealsTracedShareWhatDeals,
  );
  const announced = dealFlows(deals, "Published");
  const rows = Array.from({ length: receipts.lastRow - receipts.firstRow + 1 }, (_, i) => {
    const of = (area: Area): string => `$${area.letter(HORIZON)}$${area.firstRow + i}`;
    return (row: number) => [
      `=$A$${receipts.firstRow + i}`,
      `=${of(receipts)}`,
      ...MEASURES.map((measure) => `=${of(shares[measure])}`),
      `=IF(ISNUMBER($F${row}),$F${row}-$D${row},"–")`,
      `=IF(ISNUMBER($G${row}),IF($G${row}>${input("Indeterminate_spread")},"${words.circularity.indeterminate}","${words.circularity.determinate}"),"${words.circularity.noReceipts}")`,
      `=IF(${dealReceipts(deals, "Published", `$A${row}`)}=0,"–",OURO.CIRCULAR_SHARE(${announced},$A${row}))`,
    ];
  });
  const area = draft.table(
    [
      { key: "Company", look: "label" },
      { key: "Receipts", format: FORMATS.amount },
      { key: "Direct", ...share },
      { key: "Least", ...share },
      { key: "Traced", look: "result", ...share },
      { key: "Most", ...share },
      { key: "Spread", ...share },
      { key: "The share is", align: "Center" },
      { key: "Of deals", ...share },
    ],
    rows,
  );
  const reading = `H${area.firstRow}:H${area.lastRow}`;
  draft.state(reading, `$H${area.firstRow}="${words.circularity.indeterminate}"`, "amber");
  return area;
}

/** The legs to serve as flows, whole amounts of one reading, whatever counts; each amount once. */
export function dealFlows({ legs, once }: DealsSheet, reading: "Published" | "Firm"): string {
  const [names, from] = [legs.column("From", "To"), legs.column("From")];
  const amounts = legs.column(reading);
  const amount = `IF(${from}="","",IF(ISNUMBER(${amounts}),${amounts}*${once},0))`;
  return `HSTACK(IF(${names}="","",${names}),${amount})`;
}

/** The same amounts, added up for the company that they are paid to. */
export function dealReceipts(
  { legs, once }: DealsSheet,
  reading: "Published" | "Firm",
  company: string,
): string {
  return `SUMPRODUCT(${once}*(${legs.column("To")}=${company}),${legs.column(reading)})`;
}
