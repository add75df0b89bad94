import { nameOf } from "../../studies/cell";
import type { Asked } from "../../studies/asked";
import type { Ask, Content, Outcome, StudyOptions } from "../../studies/types";
import { WorkbookError } from "../workbookError";
import { outcomesAt, readResults, setInputs, type StudyCells } from "./outcomes";

/** Combinations that are asked one by one before a study may go faster. */
const FIRST_GROUP = 2;
/** So few that a cancel is felt. */
const GROUP = 21;

export interface AskOptions extends StudyOptions {
  /** How many combinations will be asked for; only for the progress. */
  total: number;
}

/** Asks at combinations, with a way out before each, and asks the first and the last again. */
export interface Asking {
  ask: Ask;
  /** @throws WorkbookError "unsteady" where the first or the last combination has another outcome now */
  confirm: () => Promise<void>;
}

export function asking(
  context: Excel.RequestContext,
  cells: StudyCells,
  { total, onProgress, signal }: AskOptions,
  asked: Asked,
): Asking {
  const start = performance.now();
  const told: { combination: readonly Content[]; outcomes: Outcome[] }[] = [];
  const { learnt } = cells;
  const stopIfNeeded = (): void => {
    if (signal?.aborted === true) throw new WorkbookError("cancelled", "");
    const typed = [...asked.typed.keys()].at(0);
    if (typed !== undefined) throw new WorkbookError("edited", nameOf(cells.inputs[typed]));
  };
  const report = (): void => {
    stopIfNeeded();
    const done = told.length;
    const all = Math.max(total, done);
    const left = ((performance.now() - start) / done) * (all - done);
    onProgress?.({ done, total: all, ...(done > 2 && { left }) });
  };
  const group = async (combinations: readonly (readonly Content[])[]): Promise<Outcome[][]> => {
    if (told.length >= FIRST_GROUP && learnt.isAtOnce && !learnt.callsFormulas) {
      const found = await outcomesAtOnce(context, cells, combinations.slice(0, GROUP));
      if (found !== undefined) return found;
      learnt.isAtOnce = false;
    }
    return [await outcomesAt(context, cells, combinations[0])];
  };
  return {
    ask: async (combinations) => {
      const from = told.length;
      for (const combination of combinations) asked.add(combination);
      while (told.length < from + combinations.length) {
        report();
        const done = told.length - from;
        const found = await group(combinations.slice(done));
        found.forEach((outcomes, i) =>
          told.push({ combination: combinations[done + i], outcomes }),
        );
      }
      report();
      return told.slice(from).map(({ outcomes }) => outcomes);
    },
    confirm: async () => {
      for (const { combination, outcomes } of [told.at(0), told.at(-1)].filter(isThere)) {
        const again = await outcomesAt(context, cells, combination);
        const moved = cells.results.find((_, i) => again[i] !== outcomes[i]);
        if (moved !== undefined) throw new WorkbookError("unsteady", nameOf(moved));
      }
    },
  };
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

/** The results at several combinations as the batch that sets them shows them; undefined where one comes later. */
async function outcomesAtOnce(
  context: Excel.RequestContext,
  cells: StudyCells,
  combinations: readonly (readonly Content[])[],
): Promise<Outcome[][] | undefined> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const queued = combinations.map((contents) => ({
    onSet: setInputs(context, cells, contents),
    read: readResults(context, cells),
  }));
  await context.sync();
  const found = queued.map(({ onSet, read }) => {
    onSet();
    return read();
  });
  return found.every(isThere) ? found : undefined;
}
