import { columnLetter } from "../../plan/sheetPlan";
import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";
import { callsIn } from "../../formulaText/calls";

/** A formula that calls our functions and shows an error. */
export interface FoundFormula {
  sheet: string;
  /** Without the sheet, such as "D12". */
  address: string;
  /** As the workbook has it. */
  formula: string;
  /** As it is to be entered. */
  entered: string;
  /** Such as "#NAME?". */
  error: string;
}

export interface FoundFormulas {
  /** How many formulas of the workbook call our functions. */
  formulas: number;
  errors: FoundFormula[];
}

export interface ScanOptions {
  /** Cells done of all. */
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal;
}

/** So many cells are read at once: with long formulas still far below the 5 MB that Excel on the web sends. */
const BLOCK_CELLS = 20_000;
/** Error values; those that stand for work under way are none. */
const ERROR = /^#(?!BUSY!|CONNECT!)(?:N\/A|DIV\/0!|[A-Z_]+[!?])$/;

interface Block {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The formulas of ours that show an error. */
export function findErrors(options: ScanOptions = {}): Promise<FoundFormulas> {
  return inExcel({ waitForEdit: true }, (context) => scanFormulas(context, options));
}

/**
 * Reads every used cell of the workbook, block by block, and answers with how many formulas call our functions and
 * with those of them that show an error. Changes nothing.
 *
 * @throws WorkbookError "cancelled"
 */
export async function scanFormulas(
  context: Excel.RequestContext,
  { onProgress, signal }: ScanOptions,
  wanted: RegExp = ERROR,
): Promise<FoundFormulas> {
  const blocks = await usedBlocks(context);
  const total = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const found: FoundFormulas = { formulas: 0, errors: [] };
  let done = 0;
  for (const block of blocks) {
    if (signal?.aborted === true) throw new WorkbookError("cancelled", "");
    onProgress?.({ done, total });
    const range = context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load({ formulas: true, values: true });
    // One block at a time: a whole sheet may be more than Excel sends.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    take(block, range, found, wanted);
    done += block.rows * block.columns;
  }
  onProgress?.({ done, total });
  return found;
}

/** The used cells of every sheet, cut into blocks of whole rows. */
async function usedBlocks(context: Excel.RequestContext): Promise<Block[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { sheet: sheet.name, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = range;
    const rows = Math.max(1, Math.floor(BLOCK_CELLS / columns));
    return Array.from({ length: Math.ceil(rowCount / rows) }, (_, i) => ({
      ...{ sheet, row: rowIndex + i * rows, column },
      ...{ rows: Math.min(rows, rowCount - i * rows), columns },
    }));
  });
}

function take(
  { sheet, row, column }: Block,
  range: Excel.Range,
  found: FoundFormulas,
  wanted: RegExp,
): void {
  (range.formulas as unknown[][]).forEach((cells, i) => {
    cells.forEach((content, j) => {
      const entered = typeof content === "string" ? ouroFormula(content) : null;
      if (entered === null) return;
      found.formulas++;
      const error: unknown = range.values[i][j];
      if (typeof error !== "string" || !wanted.test(error)) return;
      const address = `${columnLetter(column + j)}${row + i + 1}`;
      const one: FoundFormula = { sheet, address, formula: String(content), entered, error };
      found.errors.push(one);
    });
  });
}

/** A word of its own, for which a build may put another. */
const NAMESPACE = "OURO";
/** A function of ours as it is typed, or as a file keeps it, which Excel shows where it did not know the add-in. */
const OURS = new RegExp(
  `^@?(?:_xlfn\\.)?(?:_xldudf_${NAMESPACE}_|${NAMESPACE}\\.)([A-Z][A-Z0-9_]*)$`,
  "i",
);

/**
 * A formula that calls our functions, with their names as they are entered; null where it calls none. Everything
 * else stays as it is, letter for letter.
 *
 * @example
 * ouroFormula("=@ouro.gpu_npv(A1)+1") // "=OURO.GPU_NPV(A1)+1"
 */
export function ouroFormula(formula: string): string | null {
  if (!/ouro/i.test(formula) || !formula.startsWith("=")) return null;
  let entered = "";
  let end = 0;
  for (const { name, start } of callsIn(formula)) {
    const match = OURS.exec(name);
    if (match === null) continue;
    entered += `${formula.slice(end, start)}${NAMESPACE}.${match[1].toUpperCase()}`;
    end = start + name.length;
  }
  return end > 0 ? entered + formula.slice(end) : null;
}
