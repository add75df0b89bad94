import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";
import { legOf } from "./legOf";

/** What Nvidia pays CoreWeave for capacity without a buyer, by how much that is. */
export function backstopCases(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
): Check[] {
  const { input } = context;
  const cap = input("Backstop_cap");
  draft.section(
    context.words.dealsDetail.nvidiaCoreweaveBackstopUnsoldCapacity,
    context.words.dealsDetail.nvidiaPaysMinCapUnsold,
  );
  const term = `(${input("Backstop_last_year")}+1-${input("Backstop_first_year")})`;
  const covered = `${input("Backstop_power")}*${term}`;
  const price = input("Backstop_price");
  const cases = caseTable(draft, inputs, covered, price, cap);
  figures(draft, context.words.dealsDetail.whatComes, [
    {
      label: context.words.dealsDetail.worthCapacityCovered.label,
      formula: `=${covered}*${price}`,
      format: FORMATS.amount,
      unit: context.words.units["USD bn"],
      note: context.words.dealsDetail.capacityYearsPriceYear,
    },
    {
      label: context.words.dealsDetail.unsoldShareAtWhichCap.label,
      formula: `=IF(${covered}*${price}=0,"–",${cap}/(${covered}*${price}))`,
      format: FORMATS.share,
      unit: context.words.units.share,
      note: context.words.dealsDetail.beyondEveryFurtherUnsoldHour,
    },
  ]);
  return [
    {
      sheet: "Deals detail",
      label: context.words.checks.coreweaveNvidiaNeverPaysMore.label,
      actual: `MAX(${cases.column("Nvidia pays")})`,
      expected: cap,
      tolerance: 1e-6,
      compare: "at most",
      reason: context.words.checks.coreweaveNvidiaNeverPaysMore.reason,
    },
    {
      sheet: "Deals detail",
      label: context.words.checks.coreweaveWhatNvidiaPaysCoreweave.label,
      actual: `SUM(${cases.column("Nvidia pays", "CoreWeave bears")})`,
      expected: `SUM(${inputs.unsold.column("Unsold")})*${covered}*${price}`,
      tolerance: 1e-6,
      compare: "equal",
      reason: context.words.checks.coreweaveWhatNvidiaPaysCoreweave.reason,
    },
    {
      sheet: "Deals detail",
      label: context.words.checks.coreweaveCapInputsLegDeals.label,
      actual: cap,
      expected: legOf(deals, "nvda-coreweave-backstop", "backstop", context.words).published(cap),
      tolerance: 1e-6,
      compare: "equal",
      reason: context.words.checks.coreweaveCapInputsLegDeals.reason,
    },
  ];
}

function caseTable(
  draft: SheetDraft,
  { unsold }: InputsSheet,
  covered: string,
  price: string,
  cap: string,
): Area {
  const header = draft.row;
  const count = unsold.lastRow - unsold.firstRow + 1;
  const area = draft.table(
    [
      { key: "Case", look: "link" },
      { key: "Unsold", look: "link", format: FORMATS.share },
      { key: "GW-years", format: FORMATS.cents },
      { key: "Worth", format: FORMATS.amount },
      { key: "Nvidia pays", look: "result", format: FORMATS.amount },
      { key: "CoreWeave bears", format: FORMATS.amount },
    ],
    Array.from({ length: count }, (_, i) => (row: number) => [
      `=${unsold.cell("Case", i)}`,
      `=${unsold.cell("Unsold", i)}`,
      `=B${row}*${covered}`,
      `=C${row}*${price}`,
      `=OURO.BACKSTOP_PAYOUT(C${row},${price},${cap})`,
      `=D${row}-E${row}`,
    ]),
  );
  draft.wrap(`A${header}:F${header}`);
  return area;
}
