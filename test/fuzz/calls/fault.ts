import { isDeepStrictEqual } from "node:util";
import { CellError, CODES, type Custom } from "./builtFunctions";

/** What a formula shows: an answer, or an error in place of one. */
type Shown = { readonly answer: unknown } | { readonly error: CellError };

/** Seconds that a call may take of this process, so that what else the machine does is not counted. */
const QUICK = 1;
const MOST_CELLS = 200_000;
/** A cell of Excel holds no longer text. */
const LONGEST = 32_767;

/** What a call breaks of the promises to Excel; null where it keeps them all. */
export function fault(custom: Custom, args: readonly unknown[]): string | null {
  const given = copy(args) as unknown[];
  const [shown, seconds] = timed(custom, args);
  if (!isDeepStrictEqual(args, given)) return "the arguments have changed";
  const wrong = "error" in shown ? errorFault(shown.error) : answerFault(shown.answer);
  if (wrong !== null) return wrong;
  if (seconds > QUICK) {
    const again = timed(custom, args)[1];
    if (again > QUICK) return `takes ${again.toFixed(1)} s`;
  }
  const [again] = timed(custom, given);
  return isDeepStrictEqual(again, shown) ? null : "another answer the second time";
}

/** A copy as Excel makes for each call, so that whatever the first call did to its own does not show. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return typeof value === "object" && value !== null ? { ...value } : value;
}

function timed(custom: Custom, args: readonly unknown[]): [Shown, number] {
  const start = process.cpuUsage();
  const shown = called(custom, args);
  const { user, system } = process.cpuUsage(start);
  return [shown, (user + system) / 1e6];
}

function called(custom: Custom, args: readonly unknown[]): Shown {
  try {
    return { answer: custom(...args) };
  } catch (error) {
    if (error instanceof CellError) return { error };
    return { answer: error };
  }
}

function errorFault({ code, message }: CellError): string | null {
  if (!CODES.includes(code)) return `refused with ${code}`;
  if (message === "") return "refused without a reason";
  return message.length > 1000 ? `a reason of ${message.length} characters` : null;
}

function answerFault(answer: unknown): string | null {
  if (!Array.isArray(answer)) return cellFault(answer);
  const rows = answer as unknown[][];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return "an empty table";
  if (rows.some((row) => row.length !== width)) return "rows of different lengths";
  if (rows.length * width > MOST_CELLS) return `${rows.length * width} cells`;
  for (const cell of rows.flat()) {
    const wrong = cell instanceof CellError ? cellErrorFault(cell) : cellFault(cell);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** An error in a table may go without its reason: past a few thousand they would outgrow the answer. */
function cellErrorFault({ code }: CellError): string | null {
  return CODES.includes(code) ? null : `a cell refused with ${code}`;
}

function cellFault(cell: unknown): string | null {
  if (typeof cell === "string") {
    return cell.length > LONGEST ? `a text of ${cell.length} characters` : null;
  }
  if (typeof cell === "number" && Number.isFinite(cell)) return null;
  return `${cell instanceof Error ? "threw" : "answered"} ${String(cell)}`;
}
