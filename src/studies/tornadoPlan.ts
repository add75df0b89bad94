import { Draft } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import type { StudyWords } from "../words/sheets/en";
import { textContent } from "../plan/content";
import { nameOf, outcomeContent, titleOf } from "./cell";
import { readableFormat } from "./readableFormat";
import { stampText } from "./stampText";
import type { CellFacts, Outcome, Swing } from "./types";

export interface Bar extends Swing {
  atLow: Outcome;
  atHigh: Outcome;
  /** How far the two lie apart; −1 where one is no number. */
  swing: number;
}

/** Each input at its low and at its high value, the others as they are now: two combinations a swing. */
export function tornadoCombinations(swings: readonly Swing[]): number[][] {
  const now = swings.map(({ cell }) => Number(cell.value));
  const withOne = (i: number, value: number): number[] =>
    now.map((present, k) => (k === i ? value : present));
  return swings.flatMap(({ low, high }, i) => [withOne(i, low), withOne(i, high)]);
}

/** The bars of the outcomes at those combinations, the widest first. */
export function tornadoBars(swings: readonly Swing[], outcomes: readonly Outcome[]): Bar[] {
  const bars = swings.map((swing, i): Bar => {
    const [atLow, atHigh] = [outcomes[2 * i], outcomes[2 * i + 1]];
    return { ...swing, atLow, atHigh, swing: difference(atLow, atHigh) };
  });
  return bars.sort((a, b) => b.swing - a.swing);
}

/** Without an answer at one end the bar comes last. */
function difference(low: Outcome, high: Outcome): number {
  return typeof low === "number" && typeof high === "number" ? Math.abs(high - low) : -1;
}

/** The sheet of a tornado: the bars as a table, the widest first, and as a chart around the base case. */
export function tornadoPlan(
  name: string,
  result: CellFacts,
  base: number,
  bars: readonly Bar[],
  studies: StudyWords,
): SheetPlan {
  const words = studies.tornado;
  const draft = new Draft(name, "#8764B8", [180, 74, 74, 84, 84, 74, 84, 84, 120]);
  draft.lines([textContent(words.title(result.label))], "title");
  draft.lines(
    [
      textContent(`${studies.result(nameOf(result))} ${words.about}`),
      stampText(studies, new Date()),
    ],
    "note",
  );
  draft.skip();
  const present = `$B$${draft.row}`;
  draft.put(`A${draft.row}`, [[textContent(titleOf({ ...result, label: words.base })), base]]);
  draft.look(`B${draft.row}`, "result");
  const format = readableFormat(result);
  draft.format(`B${draft.row}`, format);
  draft.row += 2;
  const area = draft.table(
    [
      { title: words.input, look: "label" },
      { title: words.low, align: "Right" },
      { title: words.high, align: "Right" },
      { title: words.atLow, format },
      { title: words.atHigh, format },
      { title: words.swing, look: "result", format },
      { title: words.below, format },
      { title: words.above, format },
      { title: studies.cell, look: "source" },
    ],
    bars.map(({ cell, low, high, atLow, atHigh }) => (row) => [
      textContent(titleOf(cell)),
      low,
      high,
      outcomeContent(atLow),
      outcomeContent(atHigh),
      `=ABS(E${row}-D${row})`,
      `=D${row}-${present}`,
      `=E${row}-${present}`,
      textContent(`${cell.sheet} ${cell.address}`),
    ]),
  );
  bars.forEach(({ cell }, i) => {
    draft.format(`B${area.firstRow + i}:C${area.firstRow + i}`, cell.numberFormat);
  });
  draft.chart({
    name: "Tornado",
    title: words.change(result.label),
    type: "BarClustered",
    source: `G${area.headerRow}:H${area.lastRow}`,
    seriesBy: "Columns",
    categories: `A${area.firstRow}:A${area.lastRow}`,
    series: 2,
    valueTitle: titleOf(result),
    valueFormat: format,
    from: `A${draft.row}`,
    to: `H${draft.row + 8 + 2 * bars.length}`,
    topDown: true,
  });
  return draft.plan;
}
