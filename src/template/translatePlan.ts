import type { Content, SheetPlan } from "../plan/sheetPlan";
import type { Catalogue } from "../words/sheets/catalogue";
import { splitLines } from "../words/sheets/splitLines";
import { translator } from "./translator";

/** A text of a formula, its quotes doubled as the formula has them. */
const QUOTED = /"((?:[^"]|"")*)"/g;

/**
 * A sheet in another language: the same cells in the same places and the same formulas, but for what is read. A
 * text that the catalogue does not have, such as a name or a source, stays; so do the rows of the sheet's table.
 */
export function translatePlan(plan: SheetPlan, { texts, inFormulas }: Catalogue): SheetPlan {
  const find = translator(texts);
  const findInFormula = translator(inFormulas);
  const said = (text: string): string => find(text) ?? text;
  const formula = (text: string): string =>
    text.replaceAll(QUOTED, (literal, inside: string) => {
      const found = findInFormula(inside);
      return found === undefined ? literal : `"${found}"`;
    });
  const written = (content: Content): Content => {
    if (typeof content === "number") return content;
    return content.startsWith("=") ? formula(content) : said(content);
  };
  const lines = linesOf(plan, said);
  const body = bodyOf(plan);
  return {
    ...plan,
    blocks: plan.blocks.map(({ at, rows }) => {
      const first = Number(/\d+/.exec(at)?.[0]);
      const line = lines.get(at);
      if (line !== undefined) return { at, rows: [[line]] };
      return { at, rows: rows.map((row, i) => (body(first + i) ? row : row.map(written))) };
    }),
    names: plan.names?.map((name) => ({ ...name, comment: said(name.comment) })),
    states: plan.states?.map((state) => ({ ...state, formula: formula(state.formula) })),
    charts: plan.charts?.map((chart) => ({
      ...chart,
      title: said(chart.title),
      valueTitle: said(chart.valueTitle),
    })),
  };
}

/** The lines of every note that takes several rows, by their cells. */
function linesOf(
  { paragraphs = [] }: SheetPlan,
  said: (text: string) => string,
): Map<string, string> {
  return new Map(
    paragraphs.flatMap(({ row, lines, text }) =>
      splitLines(said(text), lines).map((line, i) => [`A${row + i}`, line] as const),
    ),
  );
}

/** Whether a row, from 1, belongs to the body of the sheet's table. */
function bodyOf({ table }: SheetPlan): (row: number) => boolean {
  const [header, last] = table?.range.match(/\d+/g)?.map(Number) ?? [Infinity, -Infinity];
  return (row) => row > header && row <= last;
}
