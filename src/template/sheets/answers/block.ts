import type { Area } from "../../../plan/area";
import { quoted, type ChartPlan } from "../../../plan/sheetPlan";
import type { SheetDraft } from "../../sheetDraft";
import type { SheetKey } from "../../sheetKeys";
import type { TemplateContext } from "../../templateContext";

/** A figure with its range, each without "="; a bound that there is none of is left out. */
export interface AnswerFigure {
  label: string;
  value: string;
  from?: string;
  to?: string;
  unit: string;
  format: string;
}

/** What one question shows. */
export interface Answer {
  heading: string;
  /** Formulas without "=": the answer, and what qualifies it. */
  sentences: readonly [string, string];
  /** The first is the number that answers; the others stand beside it. */
  figures: readonly AnswerFigure[];
  sheets: readonly SheetKey[];
  chart: Omit<ChartPlan, "from" | "to">;
}

/** Rows that a question takes, its chart beside its figures. */
export const BLOCK_ROWS = 13;
/** Its heading and its sentences, which run over the whole width. */
const SAID_ROWS = 3;

/** Writes one question; columns Figure, Value, From, To, Unit. */
export function block(draft: SheetDraft, context: TemplateContext, answer: Answer): Area {
  const { answers: words } = context.words;
  const { heading, sentences, figures, sheets, chart } = answer;
  const top = draft.row;
  draft.section(heading);
  const said = (formula: string): string => `=IFERROR(${formula},"${words.cannot}")`;
  draft.lines([said(sentences[0])], "result");
  draft.lines([said(sentences[1])], "label");
  const area = draft.table(
    [
      { title: words.figure, key: "Figure", look: "label" },
      { key: "Value", look: "result", align: "Right" },
      { title: words.from, key: "From", align: "Right" },
      { title: words.to, key: "To", align: "Right" },
      { key: "Unit", look: "unit" },
    ],
    figures.map(({ label, value, from, to, unit }) => [
      ...[label, `=${value}`],
      ...[from, to].map((bound) => (bound === undefined ? "" : `=${bound}`)),
      unit,
    ]),
  );
  figures.forEach(({ format }, i) => {
    draft.format(`B${area.firstRow + i}:D${area.firstRow + i}`, format);
  });
  draft.row = area.lastRow + 1;
  draft.put(`A${draft.row}`, [[words.seeAlso, ...sheets.map((key) => context.sheet(key))]]);
  draft.look(`A${draft.row}`, "note");
  sheets.forEach((key, i) => {
    const cell = `${"BCDE"[i]}${draft.row}`;
    draft.look(cell, "link");
    draft.align(cell, "Left");
    draft.link(cell, `${quoted(context.sheet(key))}!A1`);
  });
  draft.chart({ ...chart, from: `G${top + SAID_ROWS}`, to: `K${top + BLOCK_ROWS - 2}` });
  draft.row = top + BLOCK_ROWS;
  return area;
}
