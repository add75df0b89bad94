import { SheetDraft, type SheetColumn } from "../sheetDraft";
import type { Area } from "../../plan/area";
import { quoted, type Content } from "../../plan/sheetPlan";
import type { Check, TemplateSheet } from "../check";
import { CHECK_TITLES } from "../checkWords";
import type { TemplateContext } from "../templateContext";
import type { SheetWords } from "../../words/sheets/en";

export interface ChecksSheet extends TemplateSheet {
  /** A row each check; columns What must hold, State, Sheet, Actual, Expected, Difference, … */
  rows: Area;
}

const FIGURE = "#,##0.000";

const COLUMNS: readonly SheetColumn[] = [
  { key: CHECK_TITLES.label, look: "label" },
  { key: CHECK_TITLES.state, look: "result", align: "Center" },
  { key: CHECK_TITLES.sheet, look: "link" },
  { key: CHECK_TITLES.actual, format: FIGURE },
  { key: CHECK_TITLES.expected, format: FIGURE },
  { key: CHECK_TITLES.difference, format: FIGURE },
  { key: CHECK_TITLES.tolerance, look: "input", align: "Right" },
  { key: CHECK_TITLES.compare, look: "unit" },
  { key: CHECK_TITLES.reason, look: "source" },
];

/** The Checks sheet: every check of the model on a row, and in A4 the sentence that every sheet repeats. */
export function checksSheet(context: TemplateContext, checks: readonly Check[]): ChecksSheet {
  const { words } = context;
  const draft = new SheetDraft(
    context,
    "Checks",
    "#0B6A0B",
    [420, 48, 76, 76, 76, 76, 62, 84, 520],
  );
  draft.lines([context.words.checks.checksDoesModelHoldTogether], "title");
  draft.lines(
    [context.words.checks.checkComparesWhatSheetsSay, context.words.checks.lineBelowRepeatedAtTop],
    "note",
  );
  const master = draft.row;
  const first = master + FIRST_ROW_BELOW_MASTER;
  const state = `$B$${first}:$B$${first + checks.length - 1}`;
  draft.lines([`=${sentence(state, draft.sheet, context.words)}`], "good");
  draft.state(`A${master}`, `ISNUMBER(SEARCH("${context.words.checks.fail}",$A$${master}))`, "bad");
  const header = draft.row;
  const rows = draft.table(
    COLUMNS,
    checks.map((check) => (row) => [
      check.label,
      `=${stateOf(row, context.words)}`,
      context.sheet(check.sheet),
      // An error value would spread to every sheet; the word in its place makes the check fail.
      `=IFERROR(${check.actual},"${words.checks.error}")`,
      `=IFERROR(${check.expected},"${words.checks.error}")`,
      `=IF(AND(ISNUMBER($D${row}),ISNUMBER($E${row})),$D${row}-$E${row},"–")`,
      check.tolerance,
      words.checks.compare[check.compare],
      reasonOf(check, row, words),
    ]),
  );
  checks.forEach(({ sheet }, i) => {
    draft.link(`C${rows.firstRow + i}`, `${quoted(context.sheet(sheet))}!A1`);
  });
  draft.align(`D${rows.firstRow}:F${rows.lastRow}`, "Right");
  draft.wrap(`A${rows.firstRow}:A${rows.lastRow}`);
  draft.state(`B${first}:B${rows.lastRow}`, `$B${first}="${words.checks.holds}"`, "good");
  draft.state(`B${first}:B${rows.lastRow}`, `$B${first}<>"${words.checks.holds}"`, "bad");
  draft.freeze(header, 1);
  draft.plan.titleRows = `1:${header}`;
  return { plan: draft.plan, checks: [], rows };
}

/** The header lies between the sentence and the first check. */
const FIRST_ROW_BELOW_MASTER = 2;

function sentence(state: string, sheet: string, words: SheetWords): string {
  const holding = `COUNTIF(${state},"${words.checks.holds}")`;
  const all = `ROWS(${state})`;
  return `IF(${holding}=${all},"${words.checks.all}"&${all}&"${words.checks.checksHold}",(${all}-${holding})&"${words.checks.of}"&${all}&"${words.checks.checksFailSee(sheet)}")`;
}

/** The reason; while the check fails, the cell and what is wrong with it. */
function reasonOf({ reason, fault }: Check, row: number, words: SheetWords): Content {
  if (fault === undefined) return reason;
  const [usual, what] = [reason, fault.what].map((text) => text.replaceAll('"', '""'));
  return `=IF($B${row}="${words.checks.holds}","${usual}",IFERROR(${fault.where},"")&": ${what}")`;
}

/** Text in the difference means that one of the two is no number. */
function stateOf(row: number, words: SheetWords): string {
  const excess = `IF($H${row}="${words.checks.compare.equal}",ABS($F${row}),IF($H${row}="${words.checks.compare["at least"]}",-$F${row},$F${row}))`;
  return `IF(ISNUMBER($F${row}),IF(${excess}<=$G${row},"${words.checks.holds}","${words.checks.fails}"),"${words.checks.fails}")`;
}
