import { textContent, type Content as PlanContent } from "../plan/content";
import { Draft, type Column } from "../plan/draft";
import { columnLetter, quoted, type SheetPlan } from "../plan/sheetPlan";
import type { StudyWords } from "../words/sheets/en";
import { outcomeContent, titleOf } from "./cell";
import { stampText } from "./stampText";
import type { CellFacts, Content, Outcome } from "./types";

/** What differs, as a line of a sheet tells it. */
export interface Difference {
  /** What it is called: an input's label, a leg's two ends. */
  what: string;
  /** A cell, or a deal and one of its columns. */
  where: string;
  /** Where it can be looked at. */
  cell?: { sheet: string; address: string };
  before: Content;
  after: Content;
}

/** A change of the user's, and what the answers are without it. */
export interface ChangeEffect extends Pick<Difference, "what" | "where" | "cell"> {
  differences: readonly Pick<Difference, "before" | "after">[];
  without: readonly Outcome[];
}

/** The answers as the workbook is, with each change undone, and with all of them undone. */
export interface ChangeEffects {
  answers: readonly CellFacts[];
  now: readonly Outcome[];
  asLoaded: readonly Outcome[];
  changes: readonly ChangeEffect[];
}

/** Columns before those of the answers. */
const LEADING = 4;

/** The sheet that says what each change does to the answers. */
export function effectsPlan(
  name: string,
  { answers, now, asLoaded, changes }: ChangeEffects,
  studies: StudyWords,
): SheetPlan {
  const words = studies.changes;
  const draft = new Draft(name, "#8764B8", [210, 130, 84, 84, ...answers.map(() => 96)]);
  draft.lines([words.title], "title");
  draft.lines([stampText(studies, new Date())], "note");
  draft.skip();
  const columns = (look: "result" | "formula"): Column[] => [
    { title: words.change, look: "label" },
    { title: words.where, look: "source" },
    { title: words.before, key: "before", look: "source", align: "Right" },
    { title: words.after, key: "after", look: "source", align: "Right" },
    ...answers.map((cell, i) => ({
      ...{ title: textContent(titleOf(cell)), key: String(i), look, align: "Right" as const },
    })),
  ];
  const told = ({ what, where, differences }: ChangeEffect): PlanContent[] => [
    ...[what, where].map(textContent),
    ...(differences.length === 1
      ? [differences[0].before, differences[0].after].map(inCell)
      : ["", ""]),
  ];
  const block = (
    heading: string,
    note: string,
    look: "result" | "formula",
    rows: PlanContent[][],
  ): number => {
    draft.section(heading, note);
    const area = draft.table(columns(look), rows);
    draft.wrap(`A${area.headerRow}:${columnLetter(LEADING + answers.length - 1)}${area.headerRow}`);
    answers.forEach(({ numberFormat }, i) => {
      const letter = columnLetter(LEADING + i);
      draft.format(`${letter}${area.firstRow}:${letter}${area.lastRow}`, numberFormat);
    });
    return area.firstRow;
  };
  const found = (title: string, outcomes: readonly Outcome[]): PlanContent[] => [
    ...[title, "", "", ""],
    ...outcomes.map(outcomeContent),
  ];
  const first = block(words.answers, words.answersMean, "result", [
    found(words.now, now),
    ...changes.map((change) => [...told(change), ...change.without.map(outcomeContent)]),
    found(words.asLoaded, asLoaded),
  ]);
  // Live, so that a reader sees what is subtracted.
  const minus = (row: number): PlanContent[] =>
    answers.map((_, i) => {
      const letter = columnLetter(LEADING + i);
      return `=IFERROR(${letter}$${first}-${letter}${row},"")`;
    });
  const effects = block(words.effects, words.effectsMean, "formula", [
    ...changes.map((change, i) => [...told(change), ...minus(first + 1 + i)]),
    [words.together, "", "", "", ...minus(first + 1 + changes.length)],
  ]);
  changes.forEach(({ cell }, i) => {
    if (cell === undefined) return;
    for (const row of [first + 1 + i, effects + i]) {
      draft.link(`A${row}`, `${quoted(cell.sheet)}!${cell.address}`);
      draft.look(`A${row}`, "link");
    }
  });
  return draft.plan;
}

/** Two models side by side: what differs, one list a kind. */
export interface Comparison {
  titles: readonly [string, string];
  answers: readonly Difference[];
  inputs: readonly Difference[];
  edited: readonly Difference[];
  added: readonly Difference[];
  removed: readonly Difference[];
}

/** The sheet that says how two models differ. */
export function comparisonPlan(
  name: string,
  { titles, ...lists }: Comparison,
  studies: StudyWords,
): SheetPlan {
  const words = studies.comparison;
  const draft = new Draft(name, "#8764B8", [230, 190, 120, 120]);
  draft.lines([words.title(...titles)], "title");
  draft.lines([stampText(studies, new Date())], "note");
  draft.skip();
  for (const kind of ["answers", "inputs", "edited", "added", "removed"] as const) {
    const list = lists[kind];
    if (kind === "answers" && list.length === 0) continue;
    draft.section(words[kind](list.length));
    if (list.length === 0) {
      draft.skip();
      continue;
    }
    draft.table(
      [
        { title: words.what, look: "label" },
        { title: words.where, look: "source" },
        ...titles.map((title, i) => ({
          ...{ title: textContent(title), key: String(i), look: "result" as const },
          align: "Right" as const,
        })),
      ],
      list.map(({ what, where, before, after }) => [
        ...[what, where].map(textContent),
        ...[before, after].map(inCell),
      ]),
    );
  }
  return draft.plan;
}

/** A content as a cell shows it: a formula as its text. */
function inCell(content: Content): PlanContent {
  if (typeof content === "boolean") return String(content).toUpperCase();
  return typeof content === "string" && content !== "" ? textContent(content) : content;
}
