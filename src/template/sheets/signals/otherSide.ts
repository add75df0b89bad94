import type { PresetId } from "../../../deals/presets";
import { benchmark } from "../../../deals/benchmarks/benchmarks";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Content } from "../../../plan/sheetPlan";
import { VENDOR_ROWS } from "../circularity/vendorFinancing";
import { publishedFigure, sourceOf, noteOf } from "../publishedFigure";
import { unitWord } from "../../unitWord";
import { signalFormat } from "../../inputs/riskTables";
import type { SignalSources } from "./signalValues";
import type { SheetWords } from "../../../words/sheets/en";

const SOURCE = "National Business Daily, October 2025";

/** Who is profitable enough to lose what it invested. */
const profits = (preset: PresetId) =>
  [
    "Microsoft net income",
    "Alphabet net income",
    // The newest that was known on the preset's day: commitments and profit of the same time.
    preset === "2025-10" ? "Nvidia net income" : "Nvidia net income, fiscal 2026",
  ] as const;

/** Published figures of other booms and of who stands behind this one. */
const CONTEXT = [
  "Dot-com bubble multiple",
  "Housing bubble multiple",
  "Top five share of S&P 500",
  "Enterprise AI without return",
  "Uncollected vendor loans",
  "Failed carriers",
  "Nvidia top two customers",
  "OpenAI loss",
  "OpenAI operating loss, H1 2025",
  "Enterprise AI spending",
  "Revenue gap, Bain",
  "Power gap by 2030",
] as const;

/** Published after the article. */
const LATER = [
  "OpenAI commitments",
  "Firms without effect of AI",
  "Productivity effect of AI",
] as const;

/** What the optimists say, by whom; no figure was published with it. */
const voices = (words: SheetWords): readonly (readonly [string, string, string])[] => [
  [words.signals.notBubbleYet, "Goldman Sachs", words.signals.growthBalanceSheetsLeadersStrong],
  [words.signals.demandReal, "J. Huang, Nvidia", words.signals.sellerSpeaksHeHasSeen],
  [
    words.signals.demandReal,
    "M. Intrator, CoreWeave",
    words.signals.tenantDemandSpeaksCapacitySold,
  ],
  [words.signals.n1996Not2000, "D. Ives, Wedbush", words.signals.buildOutEarlyEndYears],
];

/** The bull case, with figures where some were published. */
export function bullCase(
  draft: SheetDraft,
  preset: PresetId,
  { circularity }: SignalSources,
): Area {
  const shown = profits(preset);
  draft.section(draft.words.signals.otherSideBullCase, draft.words.signals.asIn(SOURCE));
  const counted = circularity.vendors.cell("Committed", VENDOR_ROWS.counted);
  const rows: Content[][] = [
    ...shown.map((name): Content[] => [
      draft.words.signals.figures[name],
      `=${publishedFigure(name)}`,
      ...unitAndGap(draft.words.units["USD bn a year"]),
      `=${sourceOf(name, draft.words)}`,
      draft.words.signals.largeEnoughAbsorbFailedInvestments,
    ]),
    [
      draft.words.signals.financingCustomersOverYearsProfit,
      `=${counted}/${publishedFigure(shown[shown.length - 1])}`,
      ...unitAndGap(draft.words.units.times),
      draft.words.signals.circularityOverNvidiasProfitAbove,
      draft.words.signals.whatVendorCircularityHasPut,
    ],
    ...voices(draft.words).map(([claim, who, meaning]): Content[] => [
      claim,
      "–",
      ...unitAndGap(draft.words.signals.noFigurePublished),
      `${who}, in ${SOURCE}`,
      meaning,
    ]),
  ];
  const area = draft.table(columns("Argument"), rows);
  draft.format(`B${area.firstRow + shown.length}`, FORMATS.multiple);
  wrapTexts(draft, area);
  return area;
}

/** What the article's voices say that no other sheet shows, with a figure where there is one. */
export function statements(
  draft: SheetDraft,
  preset: PresetId,
  { inputs }: Pick<SignalSources, "inputs">,
): Area {
  const { signals: say, units } = draft.words;
  const { statements: said } = say;
  const rent = inputs.supply.rentBacks;
  const leaseBack = `SUMIFS(${rent.column("A year")},${rent.column("From")},"Nvidia",${rent.column("To")},"CoreWeave")`;
  const productivity = "Productivity effect of AI";
  const row = (
    { claim, who, meaning }: { claim: string; who: string; meaning: string },
    figure?: { formula: string; unit: string },
  ): Content[] => [
    claim,
    figure === undefined ? "–" : `=${figure.formula}`,
    ...unitAndGap(figure?.unit ?? say.noFigurePublished),
    ...[who, meaning],
  ];
  draft.section(said.title, said.note);
  const area = draft.table(columns("Argument"), [
    row(said.leaseBack, { formula: leaseBack, unit: units["USD bn a year"] }),
    row(said.noProfit, {
      formula: publishedFigure("OpenAI loss"),
      unit: units["USD bn a year"],
    }),
    row(said.funding),
    row(said.forward),
    row(said.imf),
    row(said.legacy),
    preset === "2025-10"
      ? row(said.productivity)
      : row(
          { ...said.productivity, meaning: said.survey + said.productivity.meaning },
          { formula: publishedFigure(productivity), unit: said.overThreeYears },
        ),
  ]);
  draft.format(`B${area.firstRow}`, FORMATS.cents);
  draft.format(`B${area.lastRow}`, "0.00%");
  wrapTexts(draft, area);
  return area;
}

/** Published figures that say how large a failure could be, and how such things ended before. */
export function contextFigures(draft: SheetDraft, preset: PresetId): Area {
  const names = preset === "2025-10" ? CONTEXT : [...CONTEXT, ...LATER];
  draft.section(
    draft.words.signals.whatWorldPublishedFiguresComparison,
    draft.words.signals.contextNotSignalsNoneThem,
  );
  const found = names.map((name) => {
    const one = benchmark(name);
    if (one === undefined) throw new Error(`No published figure is called ${name}`);
    return one;
  });
  const area = draft.table(
    columns("Figure"),
    found.map(({ name, value, low, high, unit }, i): Content[] => [
      draft.words.signals.figures[names[i]],
      `=${value === null ? publishedFigure(name, "low") : publishedFigure(name)}`,
      value === null && low !== undefined && high !== undefined
        ? `=${publishedFigure(name, "high")}`
        : "",
      unitWord(draft.words, unit),
      ...["", ""],
      `=${sourceOf(name, draft.words)}`,
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

function columns(first: "Argument" | "Figure") {
  return [
    { key: first, look: "label" },
    { key: "Figure", look: "result", format: FORMATS.amount, align: "Right" },
    { key: "Up to", look: "result", align: "Right" },
    { key: "Unit", look: "unit" },
    { title: "", key: "Room" },
    { title: "", key: "More room" },
    { key: "Source", look: "source" },
    { key: "What it says, and doubts", look: "source" },
  ] as const;
}

function wrapTexts(draft: SheetDraft, { firstRow, lastRow }: Area): void {
  draft.wrap(`G${firstRow}:H${lastRow}`);
}
