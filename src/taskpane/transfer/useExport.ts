import { useMemo, useState } from "react";
import { dealsCsv, dealsJson } from "../../deals/export";
import { parseDealsTable, type ImportProblem } from "../../deals/import";
import type { LegRow } from "../../deals/legRows";
import { readDeals } from "../../excel/template/readDeals";
import { failureOf, type Failure } from "../shell/failure";
import { useGate } from "../shell/gate";
import { strings } from "../../words/pane";
import { saveFile, type TextFile } from "./saveFile";

/** The deals as the sheet holds them, a header first. */
export type DealsTable = Awaited<ReturnType<typeof readDeals>>;
export type FileKind = "csv" | "json";

export type ExportState =
  | { at: "rest" | "working" }
  | { at: "saved"; file: TextFile; count: number }
  /** Rows of the sheet that are no legs; `table` holds them, its header first. */
  | { at: "bad"; problems: ImportProblem[]; table: DealsTable }
  | { at: "failed"; failure: Failure };

export interface Export {
  state: ExportState;
  /** Does nothing while other work on the workbook is under way. */
  save: (kind: FileKind) => Promise<void>;
  dismiss: () => void;
}

/** Takes the deals of the loaded template out of the workbook, as a file. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ at: "rest" });
  const { enter } = useGate();
  return useMemo(
    () => ({
      state,
      save: async (kind) => {
        const leave = enter();
        if (leave === undefined) return;
        try {
          setState({ at: "working" });
          setState(await exported(kind));
        } catch (error) {
          setState({ at: "failed", failure: failureOf(error) });
        } finally {
          leave();
        }
      },
      dismiss: () => {
        setState({ at: "rest" });
      },
    }),
    [state, enter],
  );
}

async function exported(kind: FileKind): Promise<ExportState> {
  const table = await readDeals();
  const { rows, problems } = parseDealsTable(table);
  if (problems.length > 0) return { at: "bad", problems, table };
  const file = fileOf(kind, rows);
  saveFile(file);
  return { at: "saved", file, count: rows.length };
}

function fileOf(kind: FileKind, rows: readonly LegRow[]): TextFile {
  if (kind === "csv") return { name: "deals.csv", type: "text/csv", text: dealsCsv(rows) };
  const asOf = new Date().toISOString().slice(0, 10);
  const text = dealsJson(rows, { title: strings.transfer.export.fileTitle, asOf });
  return { name: "deals.json", type: "application/json", text };
}
