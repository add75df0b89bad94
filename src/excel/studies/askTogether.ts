import type { Content, Outcome } from "../../studies/types";
import { outcomesAt, outcomesAtOnce, settled, type StudyCells } from "./outcomes";

const FIRST_GROUP = 2;
const GROUP = 21;
/** Functions of add-ins that feed each other need a round each. */
const ROUNDS = 8;

/**
 * Asks at the first few of the combinations given, and answers with as many outcomes.
 *
 * Where functions of add-ins stand between inputs and results, their answers come after the batch. A host may
 * remember them: then the questions of a group go out together, and asked again they are answered at once. Where it
 * does not, which the first group shows, each combination waits for its own.
 */
export function askTogether(
  cells: StudyCells,
  stopIfCancelled: () => void,
): (combinations: readonly (readonly Content[])[]) => Promise<Outcome[][]> {
  let size = FIRST_GROUP;
  return async (combinations) => {
    const group = combinations.slice(0, size);
    if (size === 1) return [await outcomesAt(cells, group[0])];
    const found: (Outcome[] | undefined)[] = group.map(() => undefined);
    for (let round = 0; round < ROUNDS && found.includes(undefined); round++) {
      if (round > 0) await settled(cells);
      stopIfCancelled();
      const asked = found.map(
        async (outcome, i) => outcome ?? (await outcomesAtOnce(cells, group[i])),
      );
      // Sent without waiting for each other, and carried out in their order.
      found.splice(0, found.length, ...(await Promise.all(asked)));
    }
    size = found.includes(undefined) ? 1 : GROUP;
    const outcomes: Outcome[][] = [];
    for (const [i, outcome] of found.entries()) {
      stopIfCancelled();
      outcomes.push(outcome ?? (await outcomesAt(cells, group[i])));
    }
    return outcomes;
  };
}
