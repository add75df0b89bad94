import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";
import { legOf } from "./legOf";

/** What Nvidia pays CoreWeave for capacity without a buyer, by how much that is. */
export function backstopCases(
  draft: Draft,
  context: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
): Check[] {
  const { input } = context;
  const cap = input("Backstop_cap");
  draft.section(
    "Nvidia and CoreWeave: a backstop for unsold capacity",
    "Nvidia pays min(cap, unsold × price) over the whole term. Cap and end are CoreWeave's 8-K of 2025-09-15; the capacity covered, its price and the unsold shares are assumptions (Inputs).",
  );
  const term = `(${input("Backstop_last_year")}+1-${input("Backstop_first_year")})`;
  const covered = `${input("Backstop_power")}*${term}`;
  const price = input("Backstop_price");
  const cases = caseTable(draft, inputs, covered, price, cap);
  figures(draft, "What it comes to", [
    {
      label: "Worth of the capacity that is covered",
      formula: `=${covered}*${price}`,
      format: FORMATS.amount,
      unit: "USD bn",
      note: "Capacity × years × price of a year",
    },
    {
      label: "Unsold share at which the cap is reached",
      formula: `=IF(${covered}*${price}=0,"–",${cap}/(${covered}*${price}))`,
      format: FORMATS.share,
      unit: "share",
      note: "Beyond it every further unsold hour is CoreWeave's loss; above 100 %: never reached",
    },
  ]);
  return [
    {
      sheet: "Deals detail",
      label: "CoreWeave: Nvidia never pays more than the cap",
      actual: `MAX(${cases.column("Nvidia pays")})`,
      expected: cap,
      tolerance: 1e-6,
      compare: "at most",
      reason: "The cap is the most that the order covers",
    },
    {
      sheet: "Deals detail",
      label: "CoreWeave: what Nvidia pays and CoreWeave bears is what is unsold",
      actual: `SUM(${cases.column("Nvidia pays", "CoreWeave bears")})`,
      expected: `SUM(${inputs.unsold.column("Unsold")})*${covered}*${price}`,
      tolerance: 1e-6,
      compare: "equal",
      reason: "Somebody bears every unsold hour",
    },
    {
      sheet: "Deals detail",
      label: "CoreWeave: the cap on Inputs is the leg on Deals",
      actual: cap,
      expected: legOf(deals, "nvda-coreweave-backstop", "backstop").published(cap),
      tolerance: 1e-6,
      compare: "equal",
      reason: "One deal, two sheets: change both",
    },
  ];
}

function caseTable(
  draft: Draft,
  { unsold }: InputsSheet,
  covered: string,
  price: string,
  cap: string,
): Area {
  const header = draft.row;
  const count = unsold.lastRow - unsold.firstRow + 1;
  const area = draft.table(
    [
      { title: "Case", look: "link" },
      { title: "Unsold", look: "link", format: FORMATS.share },
      { title: "GW-years", format: FORMATS.cents },
      { title: "Worth", format: FORMATS.amount },
      { title: "Nvidia pays", look: "result", format: FORMATS.amount },
      { title: "CoreWeave bears", format: FORMATS.amount },
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
