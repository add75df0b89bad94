import { useState } from "react";
import {
  likelyDuplicates,
  parseDealsTable,
  type Encoding,
  type ImportChoices,
  type ImportedDeals,
} from "../../deals/import";
import type { LegRow } from "../../deals/legRows";
import { importDeals } from "../../excel/template/importDeals";
import type { ImportMode } from "../../excel/template/importDeals";
import { readDeals } from "../../excel/template/readDeals";
import { strings } from "../../words/pane";
import type { Failure } from "../shell/failure";
import { useTask } from "../shell/useTask";
import { readDealsFile, type DealsSource } from "./readDealsFile";
import { readSelectedDeals } from "./readSelectedDeals";

/** What was read, where from, and how. */
export interface ReadDeals extends ImportedDeals {
  /** The file's name or the range's address. */
  name: string;
  /** How the file's bytes were read; undefined where there were none. */
  encoding: Encoding | undefined;
  choices: ImportChoices;
  /** By the number of a leg that was read, the leg of the workbook that it looks like. */
  duplicates: ReadonlyMap<number, LegRow>;
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
  /** Reads the same again, as the user says. */
  settle: (change: Partial<ImportChoices> & { encoding?: Encoding }) => void;
  /** Writes what was read, without the legs of these numbers. */
  write: (mode: ImportMode, without: ReadonlySet<number>) => Promise<void>;
  discard: () => void;
  dismiss: () => void;
}

interface Found {
  source: DealsSource;
  /** The legs that the workbook holds. */
  there: readonly LegRow[];
  choices: ImportChoices;
  encoding: Encoding | undefined;
}

/** Reads a user's own deals, and writes them once they are right. Nothing starts while another task works. */
export function useImport(): Import {
  const [read, setRead] = useState<{ from: Found; deals: ReadDeals }>();
  const { state, isLong, run, dismiss } = useTask<Outcome, "reading" | "writing">();
  const show = (from: Found): void => {
    setRead({ from, deals: readFrom(from) });
  };
  const reading = (work: () => Promise<DealsSource | Notice>): Promise<void> =>
    run(async ({ onProgress }) => {
      onProgress("reading");
      setRead(undefined);
      const source = await work();
      if (typeof source === "string") return { at: "notice", notice: source };
      const there = await legsThere();
      show({ source, there, choices: {}, encoding: source.encoding });
      return undefined;
    });
  return {
    state: { read: read?.deals, step: stepOf(state), isLong },
    readFile: (file) =>
      reading(async () => {
        // The file may be gone or locked by now; that is no failure of the workbook.
        const source = await readDealsFile(file).catch(() => "unreadable" as const);
        return source === "workbook" ? "workbook-file" : source;
      }),
    readCells: () => reading(async () => (await readSelectedDeals()) ?? "nothing-selected"),
    settle: ({ encoding, ...change }) => {
      if (read === undefined) return;
      const { from } = read;
      // Another encoding makes other words and headers: what was said of them holds no more.
      if (encoding !== undefined) show({ ...from, encoding, choices: {} });
      else show({ ...from, choices: { ...from.choices, ...change } });
    },
    // Where writing fails, what was read stays, so that the user can try again.
    write: (mode, without) =>
      run(async ({ onProgress }) => {
        onProgress("writing");
        const { rows = [], name = "" } = read?.deals ?? {};
        const source = strings.transfer.import.sourceOf(name);
        const legs = rows.filter((_, i) => !without.has(i));
        const written = await importDeals(
          legs.map((leg) => (leg.source === "" ? { ...leg, source } : leg)),
          mode,
        );
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

function readFrom({ source, there, choices, encoding }: Found): ReadDeals {
  const deals = source.read(choices, encoding);
  const duplicates = likelyDuplicates(deals.rows, there);
  return { ...deals, name: source.name, encoding, choices, duplicates };
}

/** The legs that the workbook holds, without rows that are none; none where there is no template. */
async function legsThere(): Promise<LegRow[]> {
  const table = await readDeals().catch(() => undefined);
  if (table === undefined) return [];
  const [header, ...rows] = table;
  const { rows: legs, problems } = parseDealsTable(table);
  return problems.length === 0 ? legs : rows.flatMap((row) => parseDealsTable([header, row]).rows);
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
