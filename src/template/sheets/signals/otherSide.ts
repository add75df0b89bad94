import { benchmark } from "../../../deals/benchmarks/benchmarks";
import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Content } from "../../../plan/sheetPlan";
import { VENDOR_ROWS } from "../circularity/vendorFinancing";
import { publishedFigure, sourceOf, noteOf } from "../publishedFigure";
import { signalFormat } from "../../inputs/riskTables";
import type { SignalSources } from "./signalValues";

const SOURCE = "National Business Daily, October 2025";

/** Who is profitable enough to lose what it invested. */
const PROFITS = ["Microsoft net income", "Alphabet net income", "Nvidia net income"] as const;

/** What the optimists say, by whom; no figure was published with it. */
const VOICES: readonly (readonly [string, string, string])[] = [
  [
    "Not a bubble yet",
    "Goldman Sachs",
    "Growth and balance sheets of the leaders are strong; valuations stretched",
  ],
  [
    "Demand is real",
    "J. Huang, Nvidia",
    "The seller speaks: he has seen the orders, and he gains from them",
  ],
  [
    "Demand is real",
    "M. Intrator, CoreWeave",
    "The tenant of that demand speaks: capacity is sold before it is built",
  ],
  ["1996, not 2000", "D. Ives, Wedbush", "The build-out is early, and its end is years away"],
];

/** The bull case, with figures where some were published. */
export function bullCase(draft: Draft, { circularity }: SignalSources): Area {
  draft.section(
    "The other side: the bull case",
    `As in ${SOURCE}, with figures from annual reports. Who says it matters: sellers are among them.`,
  );
  const counted = circularity.vendors.cell("Committed", VENDOR_ROWS.counted);
  const rows: Content[][] = [
    ...PROFITS.map((name): Content[] => [
      name,
      `=${publishedFigure(name)}`,
      ...unitAndGap("USD bn a year"),
      `=${sourceOf(name)}`,
      "Large enough to absorb failed investments",
    ]),
    [
      "Financing of customers ÷ a year's profit",
      `=${counted}/${publishedFigure("Nvidia net income")}`,
      ...unitAndGap("times"),
      "Circularity ÷ Nvidia's profit above",
      "What the vendor on Circularity has put in, as counted: if all of it failed",
    ],
    ...VOICES.map(([claim, who, meaning]): Content[] => [
      claim,
      "–",
      ...unitAndGap("no figure published"),
      `${who}, in ${SOURCE}`,
      meaning,
    ]),
  ];
  const area = draft.table(columns("Argument"), rows);
  draft.format(`B${area.firstRow + PROFITS.length}`, FORMATS.multiple);
  wrapTexts(draft, area);
  return area;
}

/** Published figures that say how large a failure could be, and how such things ended before. */
export function contextFigures(draft: Draft): Area {
  draft.section(
    "In what world: published figures for comparison",
    "Context, not signals: none of them measures these deals. A range has two figures.",
  );
  const names = [
    "Dot-com bubble multiple",
    "Housing bubble multiple",
    "Top five share of S&P 500",
    "Enterprise AI without return",
    "Uncollected vendor loans",
    "Failed carriers",
    "Nvidia top two customers",
    "OpenAI loss",
    "Power gap by 2030",
  ];
  const found = names.map((name) => {
    const one = benchmark(name);
    if (one === undefined) throw new Error(`No published figure is called ${name}`);
    return one;
  });
  const area = draft.table(
    columns("Figure"),
    found.map(({ name, value, low, high, unit }): Content[] => [
      name,
      `=${value === null ? publishedFigure(name, "low") : publishedFigure(name)}`,
      value === null && low !== undefined && high !== undefined
        ? `=${publishedFigure(name, "high")}`
        : "",
      unit,
      ...["", ""],
      `=${sourceOf(name)}`,
      `=${noteOf(name)}`,
    ]),
  );
  found.forEach(({ unit }, i) => {
    const row = area.firstRow + i;
    draft.format(`B${row}:C${row}`, unit === "times" ? FORMATS.multiple : signalFormat(unit));
  });
  wrapTexts(draft, area);
  return area;
}

/** No upper end, the unit, and room for it. */
function unitAndGap(unit: string): Content[] {
  return ["", unit, "", ""];
}

function columns(first: string) {
  return [
    { title: first, look: "label" },
    { title: "Figure", look: "result", format: FORMATS.amount, align: "Right" },
    { title: "Up to", look: "result", align: "Right" },
    { title: "Unit", look: "unit" },
    { title: "", key: "Room" },
    { title: "", key: "More room" },
    { title: "Source", look: "source" },
    { title: "What it says, and doubts", look: "source" },
  ] as const;
}

function wrapTexts(draft: Draft, { firstRow, lastRow }: Area): void {
  draft.wrap(`G${firstRow}:H${lastRow}`);
}
