import { catalogueOf } from "../../words/sheets/catalogueOf";
import { tornadoBars, tornadoCombinations, tornadoPlan } from "../../studies/tornadoPlan";
import type { StudyOptions, TornadoRequest, WrittenStudy } from "../../studies/types";
import { probe } from "./probe";
import { addStudySheet, freeSheetName } from "./studySheet";

/**
 * Writes what each input does to the result on its own, from its low to its high value, the widest first.
 *
 * @throws WorkbookError
 */
export async function writeTornado(
  { result, swings }: TornadoRequest,
  options: StudyOptions = {},
): Promise<WrittenStudy> {
  const { studies } = await catalogueOf(options.language ?? "en");
  const combinations = tornadoCombinations(swings);
  const { outcomes, base } = await probe(
    [result],
    swings.map(({ cell }) => cell),
    { ...options, total: combinations.length },
    async (ask, [present]) => ({ outcomes: (await ask(combinations)).flat(), base: present }),
  );
  const name = await freeSheetName("Tornado");
  await addStudySheet(tornadoPlan(name, result, base, tornadoBars(swings, outcomes), studies));
  return { sheet: name, method: "scan" };
}
