import { useState } from "react";
import type { ImportedDeals } from "../../deals/import";
import { importDeals } from "../../excel/template/importDeals";
import type { ImportMode } from "../../excel/template/importDeals";
import type { Failure } from "../shell/failure";
import { useTask } from "../shell/useTask";
import { readDealsFile } from "./readDealsFile";
import { readSelectedDeals } from "./readSelectedDeals";

/** What was read, and where from. */
export interface ReadDeals extends ImportedDeals {
  /** The file's name or the range's address. */
  name: string;
}

/** Why there is nothing to show, though nothing failed in the workbook. */
type Notice = "nothing-selected" | "workbook-file" | "unreadable";

type Outcome = { at: "written"; written: number; known: number } | { at: "notice"; notice: Notice };

export interface ImportState {
  /** Undefined until something was read, and again when it was written or discarded. */
  read: ReadDeals | undefined;
  step: { at: "rest" | "reading" | "writing" } | Outcome | { at: "failed"; failure: Failure };
  /** Whether reading or writing has taken so long that its progress is shown. */
  isLong: boolean;
}

export interface Import {
  state: ImportState;
  readFile: (file: File) => Promise<void>;
  readCells: () => Promise<void>;
  /** Writes what was read. */
  write: (mode: ImportMode) => Promise<void>;
  discard: () => void;
  dismiss: () => void;
}

/** Reads a user's own deals, and writes them once they are right. Nothing starts while another task works. */
export function useImport(): Import {
  const [read, setRead] = useState<ReadDeals>();
  const { state, isLong, run, dismiss } = useTask<Outcome, "reading" | "writing">();
  const reading = (work: () => Promise<ReadDeals | Notice>): Promise<void> =>
    run(async ({ onProgress }) => {
      onProgress("reading");
      setRead(undefined);
      const found = await work();
      if (typeof found === "string") return { at: "notice", notice: found };
      setRead(found);
      return undefined;
    });
  return {
    state: { read, step: stepOf(state), isLong },
    readFile: (file) =>
      reading(async () => {
        // The file may be gone or locked by now; that is no failure of the workbook.
        const deals = await readDealsFile(file).catch(() => "unreadable" as const);
        if (deals === "workbook") return "workbook-file";
        return deals === "unreadable" ? deals : { ...deals, name: file.name };
      }),
    readCells: () =>
      reading(async () => {
        const selected = await readSelectedDeals();
        return selected ? { ...selected.deals, name: selected.address } : "nothing-selected";
      }),
    // Where writing fails, what was read stays, so that the user can try again.
    write: (mode) =>
      run(async ({ onProgress }) => {
        onProgress("writing");
        const written = await importDeals(read?.rows ?? [], mode);
        setRead(undefined);
        return { at: "written", ...written };
      }),
    discard: () => {
      setRead(undefined);
      dismiss();
    },
    dismiss,
  };
}

function stepOf(
  task: ReturnType<typeof useTask<Outcome, "reading" | "writing">>["state"],
): ImportState["step"] {
  switch (task.at) {
    case "working":
      return { at: task.progress ?? "reading" };
    case "done":
      return task.result;
    case "rest":
    case "failed":
      return task;
  }
}
