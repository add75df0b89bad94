import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";
import { keep, readKept } from "./store";
import { entered, textContent } from "../../plan/content";
import type { CellFacts, Scenario, ScenarioCell } from "../../studies/types";

export function listScenarios(): Promise<Scenario[]> {
  return inExcel({}, (context) => readKept(context, "scenarios"));
}

/**
 * Keeps what the cells hold now under a name, in the workbook; a scenario of that name is replaced.
 *
 * @throws WorkbookError "not-a-number" where a cell is empty or holds a formula: a scenario is a set of inputs
 */
export async function saveScenario(name: string, cells: readonly CellFacts[]): Promise<void> {
  const odd = cells.find(({ formula, value }) => formula !== "" || !isContent(value));
  if (odd !== undefined) throw new WorkbookError("not-an-input", `${odd.sheet} ${odd.address}`);
  const kept = cells.map(({ sheet, address, label, value }): ScenarioCell => ({
    ...{ sheet, address, label },
    value: value as ScenarioCell["value"],
  }));
  await changed((all) => [...all.filter((one) => one.name !== name), { name, cells: kept }]);
}

export function deleteScenario(name: string): Promise<void> {
  return changed((all) => all.filter((one) => one.name !== name));
}

/** Writes a scenario's values into its cells, as one undo step. */
export async function showScenario({ cells }: Scenario): Promise<void> {
  await inExcel({ waitForEdit: true }, async (context) => {
    for (const { sheet, address, value } of cells) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.values = [[typeof value === "string" ? entered(textContent(value)) : value]];
    }
    await context.sync();
  });
}

async function changed(change: (all: Scenario[]) => Scenario[]): Promise<void> {
  await inExcel({ waitForEdit: true }, async (context) => {
    keep(context, "scenarios", change(await readKept(context, "scenarios")));
    await context.sync();
  });
}

function isContent(value: unknown): boolean {
  return (
    typeof value === "number" ||
    typeof value === "boolean" ||
    (typeof value === "string" && value !== "")
  );
}
