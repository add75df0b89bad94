import { catalogueOf } from "../../words/sheets/catalogueOf";
import { WorkbookError, workbookError } from "../workbookError";
import { distributionPlan } from "../../studies/distributionPlan";
import { drawTrials } from "../../studies/drawTrials";
import { findLiveCall } from "./findLiveCall";
import { nameOf } from "./cell";
import { probe } from "./probe";
import { addStudySheet, freeSheetName } from "./studySheet";
import type {
  DistributionRequest,
  StudyOptions,
  StudyPlan,
  WrittenStudy,
} from "../../studies/types";

/** Fewer say nothing of the tails; more would be a scan of many minutes. */
const FEWEST_TRIALS = 20;
const MOST_TRIALS = 2000;

/** What a distribution would take: formulas where the result is one formula of its inputs, else a scan. */
export async function planDistribution(request: DistributionRequest): Promise<StudyPlan> {
  const inputs = request.uncertain.map(({ cell }) => cell);
  const call = await findLiveCall(request.result, inputs);
  return call
    ? { method: "live", recalculations: 0 }
    : { method: "scan", recalculations: request.trials };
}

/**
 * Writes how the result is distributed when inputs are uncertain: the trials, their statistics and a histogram, on
 * a sheet of its own. The inputs of trial t are those that MONTE_CARLO draws with the same seed.
 *
 * @throws WorkbookError "odd-distribution" where the inputs cannot be drawn
 */
export async function writeDistribution(
  request: DistributionRequest,
  options: StudyOptions = {},
): Promise<WrittenStudy> {
  const { studies } = await catalogueOf(options.language ?? "en");
  try {
    const { result, uncertain, trials } = request;
    const areTrials = Number.isInteger(trials) && trials >= FEWEST_TRIALS && trials <= MOST_TRIALS;
    if (!areTrials || uncertain.length === 0) {
      throw new WorkbookError("odd-distribution", nameOf(result));
    }
    const inputs = uncertain.map(({ cell }) => cell);
    const call = await findLiveCall(result, inputs);
    const streams = call?.positions.map((position) => position - 1) ?? [...inputs.keys()];
    const drawn = drawTrials(request, streams);
    const results = call
      ? null
      : await probe([result], inputs, { ...options, total: trials }, (ask) => ask(drawn));
    const name = await freeSheetName("Distribution");
    const outcome = call ? { call } : { results: results?.flat() ?? [] };
    await addStudySheet(distributionPlan(name, request, drawn, outcome, studies));
    return { sheet: name, method: call ? "live" : "scan" };
  } catch (error) {
    throw workbookError(error, []);
  }
}
