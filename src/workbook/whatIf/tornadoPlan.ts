import { Draft } from "../sheets/draft";
import type { SheetPlan } from "../sheets/sheetPlan";
import type { Outcome } from "./outcomes";
import { titleOf } from "./cell";
import { readableFormat } from "./readableFormat";
import type { CellFacts, Swing } from "./types";

export interface Bar extends Swing {
  atLow: Outcome;
  atHigh: Outcome;
  /** How far the two lie apart; −1 where one is no number. */
  swing: number;
}

/** The sheet of a tornado: the bars as a table, the widest first, and as a chart around the base case. */
export function tornadoPlan(
  name: string,
  result: CellFacts,
  base: number,
  bars: readonly Bar[],
  stamp: string,
): SheetPlan {
  const draft = new Draft(name, "#8764B8", [180, 74, 74, 84, 84, 74, 84, 84, 120]);
  draft.lines([`What drives ${result.label}`], "title");
  draft.lines(
    [
      `Result: ${result.label} (${result.sheet} ${result.address}). Each input from low to high, the others as they are.`,
      stamp,
    ],
    "note",
  );
  draft.skip();
  const present = `$B$${draft.row}`;
  draft.put(`A${draft.row}`, [[titleOf({ ...result, label: "Base case" }), base]]);
  draft.look(`B${draft.row}`, "result");
  const format = readableFormat(result);
  draft.format(`B${draft.row}`, format);
  draft.row += 2;
  const area = draft.table(
    [
      { title: "Input", look: "label" },
      { title: "Low", align: "Right" },
      { title: "High", align: "Right" },
      { title: "Result at low", format },
      { title: "Result at high", format },
      { title: "Swing", look: "result", format },
      { title: "Low − base", format },
      { title: "High − base", format },
      { title: "Cell", look: "source" },
    ],
    bars.map(({ cell, low, high, atLow, atHigh }) => (row) => [
      titleOf(cell),
      low,
      high,
      atLow,
      atHigh,
      `=ABS(E${row}-D${row})`,
      `=D${row}-${present}`,
      `=E${row}-${present}`,
      `${cell.sheet} ${cell.address}`,
    ]),
  );
  bars.forEach(({ cell }, i) => {
    draft.format(`B${area.firstRow + i}:C${area.firstRow + i}`, cell.numberFormat);
  });
  draft.chart({
    name: "Tornado",
    title: `${result.label}: change from the base case`,
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
