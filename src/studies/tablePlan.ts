import { Draft } from "../plan/draft";
import { columnLetter, type SheetPlan } from "../plan/sheetPlan";
import { textContent } from "../plan/content";
import { nameOf, reference, titleOf } from "./cell";
import type { StudyWords } from "../words/sheets/en";
import { liveFormula } from "./liveCall";
import { readableFormat } from "./readableFormat";
import type { CellFacts, LiveCall, TableRequest } from "./types";

/** Lines drawn in one chart and still told apart. */
const MOST_LINES = 7;
const COLOR = "#8764B8";

/** The inputs of a table: down, then across. */
export const tableInputs = ({
  down,
  across,
}: Pick<TableRequest, "down" | "across">): CellFacts[] => [
  down.cell,
  ...(across ? [across.cell] : []),
];

/** The combinations of a table's inputs, row by row. */
export function tableCombinations({
  down,
  across,
}: Pick<TableRequest, "down" | "across">): number[][] {
  return down.values.flatMap((atRow) =>
    across ? across.values.map((atColumn) => [atRow, atColumn]) : [[atRow]],
  );
}

/** A table's sheet and where its parts lie. */
export interface TablePlan {
  plan: SheetPlan;
  /** The numbers without the axes, such as "B8:F12". */
  body: string;
  /** The cell that says when the numbers were calculated. */
  stamp: string;
}

/**
 * The sheet of a sensitivity table: what was varied, the base case, the axes, and the numbers as a live formula,
 * or as an empty body that a scan fills.
 */
export function tablePlan(
  name: string,
  request: TableRequest,
  call: LiveCall | null,
  words: StudyWords,
): TablePlan {
  const { result, down, across } = request;
  const columns = across?.values.length ?? 1;
  const widths = [150, ...Array.from({ length: columns }, () => 74)];
  const draft = new Draft(name, COLOR, widths);
  const title = words.table.title(result.label, down.cell.label, across?.cell.label);
  draft.lines([textContent(title)], "title");
  const about = `${words.result(nameOf(result))} ${words.table.down(nameOf(down.cell))}`;
  draft.lines([textContent(about)], "note");
  if (across) draft.lines([textContent(words.table.across(nameOf(across.cell)))], "note");
  const stamp = `A${draft.row}`;
  draft.lines([call ? words.table.live : ""], "note");
  draft.skip();
  const format = readableFormat(result);
  const now = (cell: CellFacts, shown = cell.numberFormat): string => {
    const at = draft.row;
    draft.put(`A${draft.row}`, [[textContent(titleOf(cell)), `=${reference(cell)}`]]);
    draft.look(`B${draft.row}`, "link");
    draft.format(`B${draft.row}`, shown);
    draft.row++;
    return `$B$${at}`;
  };
  draft.lines([words.now], "heading");
  now(result, format);
  const [nowDown, nowAcross] = [now(down.cell), across && now(across.cell)];
  draft.skip();
  if (across) {
    draft.put(`B${draft.row}`, [[textContent(titleOf(across.cell))]]);
    draft.look(`B${draft.row}`, "heading");
    draft.row++;
  }
  const header = draft.row;
  const first = header + 1;
  const last = header + down.values.length;
  const right = columnLetter(columns);
  const body = `B${first}:${right}${last}`;
  draft.put(`A${header}`, [
    [textContent(titleOf(down.cell)), ...(across?.values ?? [textContent(result.label)])],
  ]);
  draft.put(
    `A${first}`,
    down.values.map((value) => [value]),
  );
  draft.look(`A${header}:${right}${header}`, "header");
  draft.align(`B${header}:${right}${header}`, "Right");
  draft.look(`A${first}:A${last}`, "input");
  draft.align(`A${first}:A${last}`, "Left");
  draft.format(`A${first}:A${last}`, down.cell.numberFormat);
  if (across) {
    draft.format(`B${header}:${right}${header}`, across.cell.numberFormat);
    draft.look(`B${header}:${right}${header}`, "input");
  }
  draft.format(body, format);
  draft.state(`A${first}:A${last}`, `$A${first}=${nowDown}`, "base");
  if (nowAcross) draft.state(`B${header}:${right}${header}`, `B$${header}=${nowAcross}`, "base");
  if (call) {
    const axes = [`A${first}:A${last}`, ...(across ? [`B${header}:${right}${header}`] : [])];
    draft.put(`B${first}`, [[liveFormula(call, axes)]]);
  }
  draft.plan.heat = [body];
  draft.row = last + 2;
  if (columns <= MOST_LINES && down.values.length > 1) {
    draft.chart({
      name: "Sensitivity",
      title,
      type: "Line",
      source: `B${header}:${right}${last}`,
      seriesBy: "Columns",
      categories: `A${first}:A${last}`,
      series: columns,
      valueTitle: titleOf(result),
      valueFormat: format,
      from: `A${draft.row}`,
      to: `${columnLetter(Math.max(6, columns))}${draft.row + 16}`,
    });
  }
  return { plan: draft.plan, body, stamp };
}
