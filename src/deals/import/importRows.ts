import { companyKey, isOutside, isTotal } from "../../model/network/companyKey";
import type { DealStatus } from "../dealSchema";
import { FILE_COLUMNS } from "../legColumns";
import type { LegRow } from "../legRows";
import type { ColumnChoices, FoundColumn, FoundColumns, Positions } from "./importColumns";
import { IMPORT_LIMITS } from "./importLimits";
import type { ImportNote, ImportProblem, TakenFor } from "./importProblem";
import type { LegKind } from "./legWords";
import { decimalSign, type DecimalSign } from "./numberText";
import { isBlankCell, isUndisclosed, NUMBER_KEYS, readCell, type CellStyle } from "./readCell";
import { rowProblem } from "./rowProblem";
import { rowSchema } from "./rowSchema";
import { RowUnits } from "./rowUnits";
import type { UsdUnit } from "./units";

/** What the user settles where a file leaves it open, or where it was read otherwise than meant. */
export interface ImportChoices {
  columns?: ColumnChoices;
  /** What the amounts are in; not for amounts that name another currency. */
  unit?: UsdUnit;
  /** By the file's own word as `plainWord` spells it; "" is for rows that name none. */
  kinds?: ReadonlyMap<string, LegKind>;
  statuses?: ReadonlyMap<string, DealStatus>;
}

/** What was read of a user's deals. */
export interface ImportedDeals {
  /** The legs in the file's order; none where there is any problem, so that nothing is written by half. */
  rows: LegRow[];
  problems: ImportProblem[];
  /** Headers of columns that are not ours and were left out. */
  ignored: string[];
  /** The file's columns and what each is taken for. */
  columns: FoundColumn[];
  notes: ImportNote[];
  /** What the amounts are in as the header says, or as the user says; USD bn where nobody does. */
  unit: UsdUnit;
  /** Words that name no kind or status: the user says what they mean. */
  unknown: { kinds: string[]; statuses: string[] };
}

/** The cells of a file or range, and where its columns are. */
export interface RawRows {
  found: FoundColumns;
  rows: readonly (readonly unknown[])[];
  /** Number of the first of `rows` as the user counts them. */
  firstRow: number;
  /** What 1.234 is where no other number tells. */
  otherwise: DecimalSign;
}

interface FilledRow {
  cells: readonly unknown[];
  row: number;
}

/** Reads every row that is not blank, and reports every one that is bad. */
export function importRows(
  { found, rows, firstRow, otherwise }: RawRows,
  choices: ImportChoices = {},
): ImportedDeals {
  const { positions } = found;
  const filled = rows
    .map((cells, i) => ({ cells, row: firstRow + i }))
    .filter(({ cells }) => !cells.every(isBlankCell));
  const { legs, notes } = legsOnly(filled, positions);
  const units = new RowUnits(found, choices.unit);
  const read: ImportedDeals = {
    ...nothingRead(),
    ...{ ignored: found.ignored, columns: sampled(found.columns, filled), unit: units.shown },
  };
  if (legs.length === 0) return { ...read, problems: [{ code: "no-rows", row: 0 }] };
  const { rows: limit } = IMPORT_LIMITS;
  if (legs.length > limit) {
    return { ...read, problems: [{ code: "too-many-rows", row: 0, found: legs.length, limit }] };
  }
  const style = {
    ...{ sign: decimalSign(numberTexts(positions, legs)), otherwise },
    ...{ kinds: choices.kinds ?? new Map<string, LegKind>() },
    statuses: choices.statuses ?? new Map<string, DealStatus>(),
    ...{
      takenFor: new Map<string, TakenFor>(),
      unknown: { kinds: new Set<string>(), statuses: new Set<string>() },
    },
  } satisfies CellStyle;
  const answers = legs.map(({ cells, row }) => importRow(positions, cells, row, style, units));
  const problems = [
    ...units.problems,
    ...answers.flatMap((result) => ("problems" in result ? result.problems : [])),
  ];
  return {
    ...read,
    rows:
      problems.length > 0 ? [] : answers.flatMap((result) => ("leg" in result ? [result.leg] : [])),
    problems,
    notes: [...units.notes(), ...notes, ...style.takenFor.values()],
    unknown: { kinds: [...style.unknown.kinds], statuses: [...style.unknown.statuses] },
  };
}

/** So much of a cell shows what a column holds. */
const SAMPLE = 24;

function sampled(columns: readonly FoundColumn[], rows: readonly FilledRow[]): FoundColumn[] {
  return columns.map((column) => {
    const cell = rows.find(({ cells }) => !isBlankCell(cells[column.at]))?.cells[column.at];
    const isShown = typeof cell === "string" || typeof cell === "number";
    return isShown ? { ...column, sample: String(cell).trim().slice(0, SAMPLE) } : column;
  });
}

/** Nothing but reasons. */
export function refused(...problems: ImportProblem[]): ImportedDeals {
  return { ...nothingRead(), problems };
}

function nothingRead(): ImportedDeals {
  return {
    ...{ rows: [], problems: [], ignored: [], columns: [], notes: [] },
    ...{ unit: "USD bn", unknown: { kinds: [], statuses: [] } },
  };
}

/** The rows that are legs: without totals, and without lines of text below the last leg. */
function legsOnly(
  filled: readonly FilledRow[],
  positions: Positions,
): { legs: FilledRow[]; notes: ImportNote[] } {
  const at = (cells: readonly unknown[], key: "from" | "to" | "amount"): unknown =>
    cells[positions.get(key) ?? -1];
  const isTotalRow = ({ cells }: FilledRow): boolean => {
    const ends = [at(cells, "from"), at(cells, "to")];
    const first = cells.find((cell) => !isBlankCell(cell));
    return (
      ends.some(isBlankCell) &&
      [...ends, first].some((cell) => typeof cell === "string" && isTotal(companyKey(cell)))
    );
  };
  const totals = filled.filter(isTotalRow);
  const legs = filled.filter((one) => !isTotalRow(one));
  const isText = ({ cells }: FilledRow): boolean =>
    cells.filter((cell) => !isBlankCell(cell)).length === 1 &&
    !cells.some((cell) => typeof cell === "number") &&
    isUndisclosed(at(cells, "amount") ?? null);
  const last = legs.map(isText).lastIndexOf(false);
  const below = last < 0 ? [] : legs.splice(last + 1);
  const outside = legs.filter(
    ({ cells }) => isBlankCell(at(cells, "from")) !== isBlankCell(at(cells, "to")),
  );
  const noted = (code: "totals" | "below" | "outside", rows: readonly FilledRow[]): ImportNote[] =>
    rows.length === 0 ? [] : [{ code, rows: rows.map(({ row }) => row) }];
  return {
    legs,
    notes: [...noted("outside", outside), ...noted("totals", totals), ...noted("below", below)],
  };
}

/** Columns that are in the row's unit. */
const AMOUNT_KEYS: readonly (keyof LegRow)[] = ["amount", "firm", "drawn"];

function importRow(
  positions: Positions,
  cells: readonly unknown[],
  row: number,
  style: CellStyle,
  units: RowUnits,
): { leg: LegRow } | { problems: ImportProblem[] } {
  const cell = (key: keyof LegRow): unknown => {
    const at = positions.get(key);
    return at === undefined ? undefined : cells[at];
  };
  const unit = units.of(cells, row);
  if ("problem" in unit) return { problems: [unit.problem] };
  const entries = FILE_COLUMNS.map(
    ({ key }) =>
      [
        key,
        AMOUNT_KEYS.includes(key)
          ? units.amount(cell(key), unit, style)
          : readCell(key, cell(key), style),
      ] as const,
  );
  const values = Object.fromEntries(entries);
  if (units.refused !== undefined) return { problems: [units.refusal(row)] };
  if (
    [values.from, values.to].every((end) => typeof end === "string" && isOutside(companyKey(end)))
  )
    return { problems: [{ code: "both-outside", row }] };
  // reportInput: a problem shows the cell, and tells NaN from text by it.
  const result = rowSchema.safeParse(values, { reportInput: true });
  if (result.success) return { leg: result.data };
  const first = new Map([...result.error.issues].reverse().map((issue) => [issue.path[0], issue]));
  const inOrder = result.error.issues.filter((issue) => first.get(issue.path[0]) === issue);
  return { problems: inOrder.map((issue) => rowProblem(issue, row, style)) };
}

function* numberTexts(positions: Positions, rows: readonly FilledRow[]): Generator<string> {
  const columns = NUMBER_KEYS.flatMap((key) => positions.get(key) ?? []);
  for (const { cells } of rows)
    for (const at of columns) {
      const cell = cells[at];
      if (typeof cell === "string") yield cell;
    }
}
