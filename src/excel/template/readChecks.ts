import { inExcel } from "../inExcel";
import { findTemplate } from "./findTemplate";
import { columnLetter } from "../../plan/sheetPlan";
import { CHECK_TITLES } from "../../template/checkWords";
import type { SheetWords } from "../../words/sheets/en";
import { sheetWords } from "../../words/sheets/sheetWords";
import { WorkbookError } from "../workbookError";

/** A row of the Checks sheet as it is calculated now. */
export interface ReadCheck {
  label: string;
  holds: boolean;
  /** The sheet that it is about. */
  about: string;
  /** A number, or the word that stands for none. */
  actual: number | string;
  expected: number | string;
  /** Greatest difference let pass. */
  tolerance: number | string;
  /** What actual is to be; undefined where the user wrote something else. */
  compare: Comparison | undefined;
  reason: string;
  /** The cell of its actual value on the Checks sheet. */
  address: string;
}

/** As the English sheet writes it. */
const COMPARISONS = ["equal", "at least", "at most"] as const;
type Comparison = (typeof COMPARISONS)[number];

export interface ReadChecks {
  /** The Checks sheet. */
  sheet: string;
  checks: ReadCheck[];
}

/**
 * The checks of the loaded template.
 *
 * @throws WorkbookError "no-template"; "incomplete" where the Checks sheet has lost its header
 */
export async function readChecks(): Promise<ReadChecks> {
  return inExcel({ waitForEdit: true }, async (context) => {
    const { names, language } = await findTemplate(context);
    const sheet = names.sheets.Checks;
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load({ values: true, rowIndex: true, columnIndex: true });
    await context.sync();
    const checks = checksIn(used, await sheetWords(language));
    if (checks === undefined) throw new WorkbookError("incomplete", sheet);
    return { sheet, checks };
  });
}

/** The rows below the header, wherever it stands, in the sheet's language: the user may have added rows above it. */
function checksIn(
  { values, rowIndex, columnIndex }: Excel.Range,
  { columns, checks: said }: SheetWords,
): ReadCheck[] | undefined {
  const rows = values as (string | number)[][];
  const titles = Object.values(CHECK_TITLES).map((title) => columns[title]);
  const header = rows.findIndex((cells) => titles.every((title) => cells.includes(title)));
  if (header < 0) return undefined;
  const at = (key: keyof typeof CHECK_TITLES): number =>
    rows[header].indexOf(columns[CHECK_TITLES[key]]);
  return rows.flatMap((cells, i): ReadCheck[] => {
    const label = String(cells[at("label")]);
    if (i <= header || label === "") return [];
    return [
      {
        label,
        holds: cells[at("state")] === said.holds,
        about: String(cells[at("sheet")]),
        actual: cells[at("actual")],
        expected: cells[at("expected")],
        tolerance: cells[at("tolerance")],
        compare: COMPARISONS.find((one) => said.compare[one] === cells[at("compare")]),
        reason: String(cells[at("reason")]),
        address: `${columnLetter(columnIndex + at("actual"))}${rowIndex + i + 1}`,
      },
    ];
  });
}
