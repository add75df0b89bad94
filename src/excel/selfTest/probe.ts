/** What a probe found, as it goes into the recorded file. */
export type Answer =
  string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** What every probe is given. */
export interface Bench {
  /** A blank sheet of its own, deleted afterwards. */
  readonly sheetName: string;
  /** Namespace of the add-in's formulas, such as "OURO". */
  readonly namespace: string;
  /** Runs `work` and returns the cells that the add-in's formulas were called with meanwhile. */
  readonly callsDuring: (work: () => Promise<void>) => Promise<readonly (readonly unknown[])[]>;
}

/** A question to Excel with one answer. */
export interface Probe {
  /** Stable: recorded files name it. */
  readonly id: string;
  /** What is asked, in words for the reader of a recording. */
  readonly asks: string;
  readonly run: (bench: Bench) => Promise<Answer>;
}

/** The sheet of a probe, in a batch of its own. */
export function onSheet<T>(
  { sheetName }: Bench,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));
}

/** "done", or the code of the error that Excel answers with. */
export async function outcome(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "done";
  } catch (error) {
    return codeOf(error);
  }
}

export function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && code !== "") return code;
  return error instanceof Error ? error.name : "unknown";
}

/** A cell as JSON: what is no number, text or boolean is named by its kind. */
export function cellAnswer(cell: unknown): Answer {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  if (Array.isArray(cell)) return cell.map(cellAnswer);
  const { code } = cell as { code?: unknown };
  return typeof code === "string" ? `error ${code}` : "object";
}
