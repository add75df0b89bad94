import { Draft } from "../plan/draft";
import type { SheetPlan } from "../plan/sheetPlan";
import type { StudyWords } from "../words/sheets/en";
import { textContent, type Content as PlanContent } from "../plan/content";
import { outcomeContent } from "./cell";
import { stampText } from "./stampText";
import type { CellFacts, Content } from "./types";

export interface ScenarioColumn {
  title: string;
  contents: readonly Content[];
  results: readonly (number | string)[];
}

/** The sheet of scenarios side by side: their inputs, and the results under each. */
export function scenariosPlan(
  name: string,
  inputs: readonly CellFacts[],
  results: readonly CellFacts[],
  columns: readonly ScenarioColumn[],
  studies: StudyWords,
): SheetPlan {
  const words = studies.scenarios;
  const draft = new Draft(name, "#8764B8", [200, ...columns.map(() => 96), 120]);
  draft.lines([words.title], "title");
  draft.lines([stampText(studies, new Date())], "note");
  draft.skip();
  const block = (
    title: string,
    cells: readonly CellFacts[],
    shown: (column: ScenarioColumn) => readonly PlanContent[],
    look: "label" | "result",
  ): void => {
    const area = draft.table(
      [
        { title, look: "label" },
        ...columns.map((column, i) => ({
          ...{ title: textContent(column.title), key: String(i), look },
          align: "Right" as const,
        })),
        { title: studies.cell, look: "source" },
      ],
      cells.map((cell, i) => [
        textContent(cell.label),
        ...columns.map((column) => shown(column)[i]),
        textContent(`${cell.sheet} ${cell.address}`),
      ]),
    );
    const [first, last] = [area.letter("0"), area.letter(String(columns.length - 1))];
    cells.forEach(({ numberFormat }, i) => {
      const row = area.firstRow + i;
      draft.format(`${first}${row}:${last}${row}`, numberFormat);
    });
  };
  block(words.inputs, inputs, ({ contents }) => contents.map(inputContent), "label");
  block(words.results, results, ({ results: found }) => found.map(outcomeContent), "result");
  return draft.plan;
}

/** What an input holds as a cell of a plan. */
function inputContent(content: Content): PlanContent {
  if (typeof content === "boolean") return content ? "=TRUE" : "=FALSE";
  return typeof content === "string" ? textContent(content) : content;
}
