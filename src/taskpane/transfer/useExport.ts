import { dealsCsv, dealsJson } from "../../deals/export";
import { parseDealsTable, type ImportProblem } from "../../deals/import";
import type { LegRow } from "../../deals/legRows";
import { readDeals } from "../../excel/template/readDeals";
import { useTask, type Task, type TaskState } from "../shell/useTask";
import { strings } from "../../words/pane";
import { saveFile, type TextFile } from "./saveFile";

/** The deals as the sheet holds them, a header first. */
export type DealsTable = Awaited<ReturnType<typeof readDeals>>;
export type FileKind = "csv" | "json";

type Exported =
  | { at: "saved"; file: TextFile; count: number }
  /** Rows of the sheet that are no legs; `table` holds them, its header first. */
  | { at: "bad"; problems: ImportProblem[]; table: DealsTable };

export type ExportState = TaskState<Exported>;

/** Exports the deals of the loaded template as a file. */
export function useExport(): Task<Exported> & { save: (kind: FileKind) => void } {
  const task = useTask<Exported>();
  return {
    ...task,
    save: (kind) => {
      void task.run(() => exported(kind));
    },
  };
}

async function exported(kind: FileKind): Promise<Exported> {
  const table = await readDeals();
  const { rows, problems } = parseDealsTable(table);
  if (problems.length > 0) return { at: "bad", problems, table };
  const file = kind === "csv" ? csvOf(rows) : await jsonOf(rows);
  saveFile(file);
  return { at: "saved", file, count: rows.length };
}

const csvOf = (rows: readonly LegRow[]): TextFile => ({
  ...{ name: "deals.csv", type: "text/csv", text: dealsCsv(rows) },
});

/** With the inputs and answers of the model, to be compared with another workbook's. */
async function jsonOf(rows: readonly LegRow[]): Promise<TextFile> {
  const asOf = new Date().toISOString().slice(0, 10);
  const { readModelFacts } = await import(
    /* webpackChunkName: "template" */ "../../excel/template/templateActions"
  );
  const model = await readModelFacts();
  const text = dealsJson(rows, { title: strings.transfer.export.fileTitle, asOf, model });
  return { name: "deals.json", type: "application/json", text };
}
