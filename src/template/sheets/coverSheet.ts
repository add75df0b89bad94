import { SheetDraft } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import { quoted, type Content } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import { LOADED_PRESET } from "../sheetKeys";
import type { TemplateContext } from "../templateContext";
import { CHINESE_LABELS, LANGUAGE_NAMES } from "../../words/language";
import type { KeyFigure } from "./cover/keyFigure";
import { legend } from "./cover/legend";
import { sheetMap } from "./cover/sheetMap";
import type { SheetWords } from "../../words/sheets/en";

const howToRead = (words: SheetWords) => [
  words.cover.n1InputsHoldsEveryAssumption,
  words.cover.n2LettersIntentNotContracts,
  words.cover.n3AmountCoversWholeDeal,
  words.cover.n4BlankAmountWasNot,
  words.cover.n5LineBelowEachTitle,
];

const disclaimer = (words: SheetWords) => [
  words.cover.noInvestmentAdviceNoOffer,
  words.cover.modelShowsWhatFollowsFrom,
];

/** The Cover: what this is, what comes out, how to read it and where everything stands. */
export function coverSheet(context: TemplateContext, figures: readonly KeyFigure[]): TemplateSheet {
  const draft = new SheetDraft(context, "Cover", "#242424", [240, 80, 86, 80, 464]);
  draft.title(context.words.cover.circularFinancingAiInfrastructureDeal, [
    context.words.cover.suppliersFinanceCustomersWhoBuy,
    context.words.cover.liveFormulasThroughoutThoseBegin,
  ]);
  presetLines(draft, context);
  results(draft, context, figures);
  draft.section(context.words.cover.howRead);
  draft.lines(howToRead(context.words), "label");
  draft.skip();
  sheetMap(draft, context);
  legend(draft);
  draft.section(context.words.cover.disclaimer);
  draft.lines(disclaimer(context.words), "note");
  draft.wrapFrom("E");
  return { plan: draft.plan, checks: [] };
}

/**
 * Which figures are loaded. The id is named: by it the add-in finds the template again, and by the cell beside it
 * the language of the sheets.
 */
function presetLines(draft: SheetDraft, { id, preset, names, words }: TemplateContext): void {
  const lines: string[][] = [
    [
      words.cover.preset,
      id,
      words.data === words.language ? LANGUAGE_NAMES[words.language] : CHINESE_LABELS,
    ],
    [words.cover.as, preset.asOf],
    [words.cover.whatHolds, words.deals.presets[id].about],
  ];
  const first = draft.row;
  draft.format(`B${first}:B${first + 1}`, FORMATS.text);
  draft.put(`A${first}`, lines);
  draft.look(`A${first}:A${first + lines.length - 1}`, "label");
  draft.look(`B${first}:B${first + 1}`, "result");
  draft.look(`C${first}`, "unit");
  draft.plan.names.push({
    name: LOADED_PRESET + names.suffix,
    cell: `$B$${first}`,
    comment: words.cover.whichPresetLoaded,
  });
  draft.row = first + lines.length;
  draft.skip();
}

function results(
  draft: SheetDraft,
  { sheet, words }: TemplateContext,
  figures: readonly KeyFigure[],
): void {
  draft.section(words.cover.results);
  const area = draft.table(
    [
      { key: "Figure", look: "label" },
      { key: "Value", look: "result", align: "Right" },
      { key: "Unit", look: "unit" },
      { key: "Sheet", look: "link" },
      { key: "What it says", look: "source" },
    ],
    figures.map(({ label, cell, unit, sheet: key, meaning }): Content[] => [
      label,
      `=${cell}`,
      unit,
      sheet(key),
      meaning,
    ]),
  );
  figures.forEach(({ sheet: key, format }, i) => {
    const row = area.firstRow + i;
    draft.format(`B${row}`, format);
    draft.link(`D${row}`, `${quoted(sheet(key))}!A1`);
  });
}
