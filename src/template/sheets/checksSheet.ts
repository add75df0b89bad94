import { Draft, type Column } from "../../plan/draft";
import type { Area } from "../../plan/area";
import { quoted } from "../../plan/sheetPlan";
import type { Check, TemplateSheet } from "../check";
import { CHECK_TITLES, FAILS, HOLDS } from "../checkWords";
import type { TemplateContext } from "../templateContext";

export interface ChecksSheet extends TemplateSheet {
  /** A row each check; columns What must hold, State, Sheet, Actual, Expected, Difference, … */
  rows: Area;
}

/** What a cell shows where a check's formula gives an error value, which counts as failing. */
const NO_ANSWER = "error";

const FIGURE = "#,##0.000";

const COLUMNS: readonly Column[] = [
  { title: CHECK_TITLES.label, look: "label" },
  { title: CHECK_TITLES.state, look: "result", align: "Center" },
  { title: CHECK_TITLES.sheet, look: "link" },
  { title: CHECK_TITLES.actual, format: FIGURE },
  { title: CHECK_TITLES.expected, format: FIGURE },
  { title: CHECK_TITLES.difference, format: FIGURE },
  { title: CHECK_TITLES.tolerance, look: "input", align: "Right" },
  { title: CHECK_TITLES.compare, look: "unit" },
  { title: CHECK_TITLES.reason, look: "source" },
];

/** The Checks sheet: every check of the model on a row, and in A4 the sentence that every sheet repeats. */
export function checksSheet(context: TemplateContext, checks: readonly Check[]): ChecksSheet {
  const draft = new Draft(
    context.sheet("Checks"),
    "#0B6A0B",
    [420, 48, 76, 76, 76, 76, 62, 84, 520],
  );
  draft.lines(["Checks: does the model hold together?"], "title");
  draft.lines(
    [
      "A check compares what the sheets say with a published figure or with the same quantity got another way. An error value fails.",
      "The line below is repeated at the top of every sheet. A tolerance is the greatest difference let pass, in the units of the sheet.",
    ],
    "note",
  );
  const master = draft.row;
  const first = master + FIRST_ROW_BELOW_MASTER;
  const state = `$B$${first}:$B$${first + checks.length - 1}`;
  draft.lines([`=${sentence(state, draft.sheet)}`], "good");
  draft.state(`A${master}`, `ISNUMBER(SEARCH("fail",$A$${master}))`, "bad");
  draft.skip();
  const header = draft.row;
  const rows = draft.table(
    COLUMNS,
    checks.map((check) => (row) => [
      check.label,
      `=${stateOf(row)}`,
      context.sheet(check.sheet),
      // An error value would spread to every sheet; the word in its place makes the check fail.
      `=IFERROR(${check.actual},"${NO_ANSWER}")`,
      `=IFERROR(${check.expected},"${NO_ANSWER}")`,
      `=IF(AND(ISNUMBER($D${row}),ISNUMBER($E${row})),$D${row}-$E${row},"–")`,
      check.tolerance,
      check.compare,
      check.reason,
    ]),
  );
  checks.forEach(({ sheet }, i) => {
    draft.link(`C${rows.firstRow + i}`, `${quoted(context.sheet(sheet))}!A1`);
  });
  draft.align(`D${rows.firstRow}:F${rows.lastRow}`, "Right");
  draft.wrap(`A${rows.firstRow}:A${rows.lastRow}`);
  draft.state(`B${first}:B${rows.lastRow}`, `$B${first}="${HOLDS}"`, "good");
  draft.state(`B${first}:B${rows.lastRow}`, `$B${first}<>"${HOLDS}"`, "bad");
  draft.freeze(header, 1);
  draft.plan.titleRows = `${header}:${header}`;
  return { plan: draft.plan, checks: [], rows };
}

/** A blank row and the header lie between the sentence and the first check. */
const FIRST_ROW_BELOW_MASTER = 3;

function sentence(state: string, sheet: string): string {
  const holding = `COUNTIF(${state},"${HOLDS}")`;
  const all = `ROWS(${state})`;
  return `IF(${holding}=${all},"All "&${all}&" checks hold",(${all}-${holding})&" of "&${all}&" checks fail: see ${sheet}")`;
}

/** Text in the difference means that one of the two is no number. */
function stateOf(row: number): string {
  const excess = `IF($H${row}="equal",ABS($F${row}),IF($H${row}="at least",-$F${row},$F${row}))`;
  return `IF(ISNUMBER($F${row}),IF(${excess}<=$G${row},"${HOLDS}","${FAILS}"),"${FAILS}")`;
}
