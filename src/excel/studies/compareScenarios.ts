import { sheetWords } from "../../words/sheets/sheetWords";
import { probe } from "./probe";
import { reference } from "../../studies/cell";
import { readCellNamed } from "../cells/readCell";
import { scenariosPlan } from "../../studies/scenariosPlan";
import { addStudySheet, freeSheetName, inStudy } from "./studySheet";
import type {
  CellFacts,
  Content,
  Scenario,
  ScenarioCell,
  StudyOptions,
  WrittenStudy,
} from "../../studies/types";

/**
 * Writes the results under each scenario side by side, and as the workbook is now.
 *
 * @throws WorkbookError
 */
export async function compareScenarios(
  scenarios: readonly Scenario[],
  results: readonly CellFacts[],
  options: StudyOptions = {},
): Promise<WrittenStudy> {
  const { studies } = await sheetWords(options.language ?? "en");
  const places = new Map<string, ScenarioCell>();
  for (const cell of scenarios.flatMap(({ cells }) => cells)) places.set(reference(cell), cell);
  const inputs: CellFacts[] = [];
  // One after the other: a cell is read with its surroundings.
  for (const place of places.keys()) inputs.push(await readCellNamed(place));
  const now = inputs.map(({ value }) => value as Content);
  const combinations = scenarios.map(({ cells }) => {
    const own = new Map(cells.map((cell) => [reference(cell), cell.value]));
    return inputs.map((cell, i) => own.get(reference(cell)) ?? now[i]);
  });
  return inStudy(async (run) => {
    const { outcomes, base } = await probe(
      run.context,
      results,
      inputs,
      { ...options, total: combinations.length, words: true },
      async (ask, present) => ({ outcomes: await ask(combinations), base: present }),
    );
    const name = await freeSheetName(run, studies.names.scenarios);
    const columns = [now, ...combinations].map((contents, i) => ({
      title: i === 0 ? studies.scenarios.now : scenarios[i - 1].name,
      contents,
      results: i === 0 ? base : outcomes[i - 1],
    }));
    await addStudySheet(run, scenariosPlan(name, inputs, results, columns, studies));
    return { sheet: name, method: "scan" };
  });
}
