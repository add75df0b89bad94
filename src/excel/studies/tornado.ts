import { catalogueOf } from "../../words/sheets/catalogueOf";
import { workbookError } from "../workbookError";
import type { Outcome } from "./outcomes";
import { probe } from "./probe";
import { addStudySheet, freeSheetName } from "./studySheet";
import { tornadoPlan, type Bar } from "../../studies/tornadoPlan";
import type { StudyOptions, TornadoRequest, WrittenStudy } from "../../studies/types";

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
  try {
    const inputs = swings.map(({ cell }) => cell);
    const now = inputs.map(({ value }) => Number(value));
    const withOne = (i: number, value: number): number[] =>
      now.map((present, k) => (k === i ? value : present));
    const combinations = swings.flatMap(({ low, high }, i) => [withOne(i, low), withOne(i, high)]);
    const { outcomes, base } = await probe(
      [result],
      inputs,
      { ...options, total: combinations.length },
      async (ask, [present]) => ({ outcomes: (await ask(combinations)).flat(), base: present }),
    );
    const bars = swings.map((swing, i): Bar => {
      const [atLow, atHigh] = [outcomes[2 * i], outcomes[2 * i + 1]];
      return { ...swing, atLow, atHigh, swing: difference(atLow, atHigh) };
    });
    bars.sort((a, b) => b.swing - a.swing);
    const name = await freeSheetName("Tornado");
    await addStudySheet(tornadoPlan(name, result, base, bars, studies));
    return { sheet: name, method: "scan" };
  } catch (error) {
    throw workbookError(error, []);
  }
}

/** Without an answer at one end the bar comes last. */
function difference(low: Outcome, high: Outcome): number {
  return typeof low === "number" && typeof high === "number" ? Math.abs(high - low) : -1;
}
