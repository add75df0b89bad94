import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { HORIZON, MEASURES, type MeasureBlocks } from "./measureBlocks";

const share = { format: FORMATS.share, align: "Right" } as const;

/** What each company's receipts consist of over the horizon, and whether that can be said at all. */
export function horizonTable(
  draft: Draft,
  { input }: TemplateContext,
  { legs }: DealsSheet,
  { receipts, shares }: MeasureBlocks,
): Area {
  draft.section(
    "Over the horizon: how much of what a company is paid is its own money coming back",
    "Least and most are hard bounds. Traced is a convention between them; direct sees only two-way dealings and may be below least.",
    `="Indeterminate: most less least is above "&TEXT(${input("Indeterminate_spread")},"0%")&" of receipts, so the share says more about how money is traced than about the deals."`,
    "Of deals: the traced share of what the deals alone pay, every leg at its published amount, letters of intent and contingent legs in it; superseded and umbrella deals out.",
  );
  const announced = announcedFlows(legs);
  const rows = Array.from({ length: receipts.lastRow - receipts.firstRow + 1 }, (_, i) => {
    const of = (area: Area): string => `$${area.letter(HORIZON)}$${area.firstRow + i}`;
    return (row: number) => [
      `=$A$${receipts.firstRow + i}`,
      `=${of(receipts)}`,
      ...MEASURES.map((measure) => `=${of(shares[measure])}`),
      `=IF(ISNUMBER($F${row}),$F${row}-$D${row},"–")`,
      `=IF(ISNUMBER($G${row}),IF($G${row}>${input("Indeterminate_spread")},"indeterminate","determinate"),"no receipts")`,
      `=IF(SUMIFS(${announcedTo(legs)},$A${row})=0,"–",OURO.CIRCULAR_SHARE(${announced},$A${row}))`,
    ];
  });
  const area = draft.table(
    [
      { title: "Company", look: "label" },
      { title: "Receipts", format: FORMATS.amount },
      { title: "Direct", ...share },
      { title: "Least", ...share },
      { title: "Traced", look: "result", ...share },
      { title: "Most", ...share },
      { title: "Spread", ...share },
      { title: "The share is", align: "Center" },
      { title: "Of deals", ...share },
    ],
    rows,
  );
  const reading = `H${area.firstRow}:H${area.lastRow}`;
  draft.state(reading, `$H${area.firstRow}="indeterminate"`, "amber");
  return area;
}

/** The legs as they were announced, to serve as flows: whole amounts, whatever counts. */
function announcedFlows(legs: Area): string {
  const [names, from] = [legs.column("From", "To"), legs.column("From")];
  const [published, status] = [legs.column("Published"), legs.column("Status")];
  const once = `(${status}<>"superseded")*(${status}<>"umbrella")`;
  const amount = `IF(${from}="","",IF(ISNUMBER(${published}),${published}*${once},0))`;
  return `HSTACK(IF(${names}="","",${names}),${amount})`;
}

/** The arguments of SUMIFS for the same amounts, but for the company that they are paid to. */
function announcedTo(legs: Area): string {
  const status = legs.column("Status");
  return [
    legs.column("Published"),
    ...[status, '"<>superseded"', status, '"<>umbrella"'],
    legs.column("To"),
  ].join(",");
}
