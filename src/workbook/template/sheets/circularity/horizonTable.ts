import type { Area } from "../../../sheets/area";
import type { Draft } from "../../../sheets/draft";
import { FORMATS } from "../../../sheets/formats";
import type { TemplateContext } from "../../templateContext";
import { HORIZON, MEASURES, type MeasureBlocks } from "./measureBlocks";

const share = { format: FORMATS.share, align: "Right" } as const;

/** What each company's receipts consist of over the horizon, and whether that can be said at all. */
export function horizonTable(
  draft: Draft,
  { input }: TemplateContext,
  { receipts, shares }: MeasureBlocks,
): Area {
  draft.section(
    "Over the horizon: how much of what a company is paid is its own money coming back",
    "Least and most are hard bounds. Traced is a convention between them; direct sees only two-way dealings and may be below least.",
    `="Indeterminate: most less least is above "&TEXT(${input("Indeterminate_spread")},"0%")&" of receipts, so the share says more about how money is traced than about the deals."`,
  );
  const rows = Array.from({ length: receipts.lastRow - receipts.firstRow + 1 }, (_, i) => {
    const of = (area: Area): string => `$${area.letter(HORIZON)}$${area.firstRow + i}`;
    return (row: number) => [
      `=$A$${receipts.firstRow + i}`,
      `=${of(receipts)}`,
      ...MEASURES.map((measure) => `=${of(shares[measure])}`),
      `=IF(ISNUMBER($F${row}),$F${row}-$D${row},"–")`,
      `=IF(ISNUMBER($G${row}),IF($G${row}>${input("Indeterminate_spread")},"indeterminate","determinate"),"no receipts")`,
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
      { title: "The share is", align: "Left" },
    ],
    rows,
  );
  const reading = `H${area.firstRow}:H${area.lastRow}`;
  draft.state(reading, `$H${area.firstRow}="indeterminate"`, "amber");
  return area;
}
