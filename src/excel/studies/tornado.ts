import { sheetWords } from "../../words/sheets/sheetWords";
import { tornadoBars, tornadoCombinations, tornadoPlan } from "../../studies/tornadoPlan";
import type { StudyOptions, TornadoRequest, WrittenStudy } from "../../studies/types";
import { probe } from "./probe";
import { addStudySheet, freeSheetName, inStudy } from "./studySheet";

/**
 * Writes what each input does to the result on its own, from its low to its high value, the widest first.
 *
 * @throws WorkbookError
 */
export async function writeTornado(
  { result, swings }: TornadoRequest,
  options: StudyOptions = {},
): Promise<WrittenStudy> {
  const { studies } = await sheetWords(options.language ?? "en");
  const combinations = tornadoCombinations(swings);
  return inStudy(async (run) => {
    const { outcomes, base } = await probe(
      run.context,
      [result],
      swings.map(({ cell }) => cell),
      { ...options, total: combinations.length },
      async (ask, [present]) => ({ outcomes: (await ask(combinations)).flat(), base: present }),
    );
    const name = await freeSheetName(run, studies.names.tornado);
    const bars = tornadoBars(swings, outcomes);
    await addStudySheet(run, tornadoPlan(name, result, base, bars, studies));
    const gaps = bars.flatMap(({ cell, low, high, atLow, atHigh }) => [
      ...(typeof atLow === "number" ? [] : [`${cell.label} = ${low}`]),
      ...(typeof atHigh === "number" ? [] : [`${cell.label} = ${high}`]),
    ]);
    return { sheet: name, method: "scan", gaps };
  });
}
