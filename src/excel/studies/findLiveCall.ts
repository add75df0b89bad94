import { inExcel } from "../inExcel";
import { liveCall, type LiveCall } from "./liveCall";
import type { CellFacts } from "../../studies/types";

/** The result as one OURO formula of the inputs, with the workbook's names followed; null where it is none. */
export async function findLiveCall(
  result: CellFacts,
  inputs: readonly CellFacts[],
): Promise<LiveCall | null> {
  const names = await inExcel({}, async (context) => {
    context.workbook.names.load({ name: true, formula: true });
    await context.sync();
    return new Map(
      context.workbook.names.items.map(({ name, formula }) => [
        name.toLowerCase(),
        String(formula).slice(1),
      ]),
    );
  });
  return liveCall(result, inputs, names);
}
