import { useCallback, useMemo, useReducer } from "react";
import { importDeals, type ImportMode } from "../../excel/template/importDeals";
import { useGate } from "../shell/gate";
import { importState, NOTHING_READ, type ImportState } from "./importState";
import { readDealsFile } from "./readDealsFile";
import { readSelectedDeals } from "./readSelectedDeals";

export interface Import {
  state: ImportState;
  readFile: (file: File) => Promise<void>;
  readCells: () => Promise<void>;
  /** Writes what was read. */
  write: (mode: ImportMode) => Promise<void>;
  discard: () => void;
  dismiss: () => void;
}

/** Reading a user's own deals, and writing them once they are right. Nothing starts while other work is under way. */
export function useImport(): Import {
  const [state, dispatch] = useReducer(importState, NOTHING_READ);
  const { enter } = useGate();
  const { read } = state;

  const through = useCallback(
    async (work: () => Promise<void>): Promise<void> => {
      const leave = enter();
      if (leave === undefined) return;
      try {
        await work();
      } catch (error) {
        dispatch({ type: "failed", error });
      } finally {
        leave();
      }
    },
    [enter],
  );

  return useMemo(
    () => ({
      state,
      readFile: (file) =>
        through(async () => {
          dispatch({ type: "reading" });
          // The file may be gone or locked by now; that is no failure of the workbook.
          const deals = await readDealsFile(file).catch(() => "unreadable" as const);
          if (deals === "unreadable") dispatch({ type: "noticed", notice: deals });
          else if (deals === "workbook") dispatch({ type: "noticed", notice: "workbook-file" });
          else dispatch({ type: "read", read: { ...deals, name: file.name } });
        }),
      readCells: () =>
        through(async () => {
          dispatch({ type: "reading" });
          const selected = await readSelectedDeals();
          if (selected === undefined) dispatch({ type: "noticed", notice: "nothing-selected" });
          else dispatch({ type: "read", read: { ...selected.deals, name: selected.address } });
        }),
      write: (mode) =>
        through(async () => {
          dispatch({ type: "writing" });
          dispatch({ type: "written", ...(await importDeals(read?.rows ?? [], mode)) });
        }),
      discard: () => {
        dispatch({ type: "discarded" });
      },
      dismiss: () => {
        dispatch({ type: "dismissed" });
      },
    }),
    [state, read, through],
  );
}
