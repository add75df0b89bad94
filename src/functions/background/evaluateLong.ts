import { briefly } from "../../model/patience";
import { tellCall } from "../calls";
import type { AnyRefusal } from "../errors/inputRefusal";
import { answer, shown, type Formula, type Readers, type Result } from "../formula";
import { NoBackground, type Background } from "./background";
import { mayHaveBackground, openBackground } from "./openBackground";

/** Reading a range of more rows is long work by itself. */
const MOST_ROWS = 10_000;

/**
 * Answers one cell as `evaluate` does; what takes long is answered in the background, and the cell shows #BUSY!
 * meanwhile. Where there is no background it is answered at once, however long it takes.
 *
 * @returns      the result or a promise of it: Excel takes either. Its type is the one that the metadata generator reads.
 * @throws CustomFunctions.Error with the reason, for every refusal; the promise is rejected with it
 */
export function evaluateLong<P extends Readers, R extends Result>(
  formula: Formula<P, R>,
  cells: readonly unknown[],
): R {
  tellCall(formula.id, cells);
  if (!mayHaveBackground) return shown(answer(formula, cells));
  const result = briefAnswer(formula, cells);
  if (result !== undefined) return shown(result);
  const background = openBackground();
  if (background === null) return shown(answer(formula, cells));
  return longAnswer(background, formula, cells) as unknown as R;
}

/** What the page answers by itself; undefined where that takes long. */
export function briefAnswer<P extends Readers, R extends Result>(
  formula: Formula<P, R>,
  cells: readonly unknown[],
): R | AnyRefusal | undefined {
  if (cells.some((cell) => Array.isArray(cell) && cell.length > MOST_ROWS)) return undefined;
  return briefly(() => answer(formula, cells));
}

async function longAnswer<P extends Readers, R extends Result>(
  background: Background,
  formula: Formula<P, R>,
  cells: readonly unknown[],
): Promise<R> {
  try {
    return shown((await background.ask(formula.id, cells)) as R | AnyRefusal);
  } catch (error) {
    if (error instanceof NoBackground) return shown(answer(formula, cells));
    throw error;
  }
}
