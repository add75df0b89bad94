import { Draft } from "../../plan/draft";
import { FORMATS } from "../../plan/formats";
import { quoted, type Content } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import { LOADED_PRESET } from "../sheetKeys";
import type { TemplateContext } from "../templateContext";
import { LANGUAGE_NAMES } from "../../words/sheets/sheetLanguage";
import type { KeyFigure } from "./cover/keyFigure";
import { legend } from "./cover/legend";
import { sheetMap } from "./cover/sheetMap";

const HOW_TO_READ = [
  "1. Inputs holds every assumption once; the other sheets are formulas and follow. Deals holds what was announced, leg by leg.",
  "2. Letters of intent are not contracts: they and contingent legs count only when Inputs says so, superseded deals and umbrellas neither.",
  "3. An amount covers a whole deal, often many years: never a year's cash. Where commitments are set against one year's revenue, the sheet says so.",
  "4. A blank amount was not disclosed; it is not zero. Published figures stand beside the model's own, with their source and date.",
  "5. The line below each title says whether all checks hold. If not, believe no result before Checks has said why.",
];

const DISCLAIMER = [
  "No investment advice, and no offer. Made from public sources, named beside each figure, which may be wrong, incomplete or out of date, and from assumptions, labelled as such.",
  "The model shows what follows from them; it forecasts nothing. The companies named have neither made nor approved it.",
];

/** The Cover: what this is, what comes out, how to read it and where everything stands. */
export function coverSheet(context: TemplateContext, figures: readonly KeyFigure[]): TemplateSheet {
  const draft = new Draft(context.sheet("Cover"), "#242424", [250, 84, 84, 84, 460]);
  draft.title("Circular financing of AI infrastructure: a deal model", context.masterCheck, [
    "Suppliers finance customers who buy from them. The model asks how much of that money goes round, whether the machines and the revenue can carry it, and who is hit if it stops.",
    "Live formulas throughout. Those that begin with OURO. are the Ouroboros add-in's: without it they keep the values last calculated.",
  ]);
  presetLines(draft, context);
  results(draft, context, figures);
  draft.section("How to read it");
  draft.lines(HOW_TO_READ, "label");
  draft.skip();
  sheetMap(draft, context);
  legend(draft);
  draft.section("Disclaimer");
  draft.lines(DISCLAIMER, "note");
  return { plan: draft.plan, checks: [] };
}

/**
 * Which figures are loaded. The id is named: by it the add-in finds the template again, and by the cell beside it
 * the language of the sheets.
 */
function presetLines(draft: Draft, { id, preset, names }: TemplateContext): void {
  const lines: string[][] = [
    ["Preset", id, LANGUAGE_NAMES.en],
    ["As of", preset.asOf],
    ["What it holds", preset.about],
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
    comment: "Which preset is loaded",
  });
  draft.row = first + lines.length;
  draft.skip();
}

function results(draft: Draft, { sheet }: TemplateContext, figures: readonly KeyFigure[]): void {
  draft.section("Results");
  const area = draft.table(
    [
      { title: "Figure", look: "label" },
      { title: "Value", look: "result", align: "Right" },
      { title: "Unit", look: "unit" },
      { title: "Sheet", look: "link" },
      { title: "What it says", look: "source" },
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
