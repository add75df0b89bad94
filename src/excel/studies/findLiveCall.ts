import { liveCall } from "../../studies/liveCall";
import type { CellFacts, LiveCall } from "../../studies/types";
import { inExcel } from "../inExcel";

/** The result as one OURO formula of the inputs, with the workbook's names followed; null where it is none. */
export function findLiveCall(
  result: CellFacts,
  inputs: readonly CellFacts[],
): Promise<LiveCall | null> {
  return inExcel({}, async (context) => {
    const { names } = context.workbook;
    names.load({ name: true, formula: true });
    await context.sync();
    const leadsTo = names.items.map(
      ({ name, formula }) => [name.toLowerCase(), String(formula).slice(1)] as const,
    );
    return liveCall(result, inputs, new Map(leadsTo));
  });
}
