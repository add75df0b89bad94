import { sheetWords } from "../../words/sheets/sheetWords";
import { nameOf } from "../../studies/cell";
import { distributionPlan } from "../../studies/distributionPlan";
import { drawTrials, oddInput } from "../../studies/drawTrials";
import type {
  DistributionRequest,
  Outcome,
  StudyOptions,
  StudyPlan,
  WrittenStudy,
} from "../../studies/types";
import { WorkbookError } from "../workbookError";
import { findLiveCall } from "./findLiveCall";
import { probe } from "./probe";
import { addStudySheet, freeSheetName, inStudy } from "./studySheet";

/** What a distribution would take: formulas where the result is one formula of its inputs, else a scan. */
export async function planDistribution(request: DistributionRequest): Promise<StudyPlan> {
  const inputs = request.uncertain.map(({ cell }) => cell);
  const call = await findLiveCall(request.result, inputs);
  return call
    ? { method: "live", recalculations: 0, call }
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
  const { studies } = await sheetWords(options.language ?? "en");
  const odd = oddInput(request);
  if (odd !== undefined) throw new WorkbookError("odd-distribution", nameOf(odd));
  const inputs = request.uncertain.map(({ cell }) => cell);
  const plan = options.plan ?? (await planDistribution(request));
  const streams =
    plan.method === "live"
      ? plan.call.positions.map((position) => position - 1)
      : [...inputs.keys()];
  const drawn = drawTrials(request, streams);
  return inStudy(async (run) => {
    const outcome =
      plan.method === "live" ? { call: plan.call } : { results: await scanned(run.context) };
    const name = await freeSheetName(run, "Distribution");
    await addStudySheet(run, distributionPlan(name, request, drawn, outcome, studies));
    return { sheet: name, method: plan.method };
  });

  async function scanned(context: Excel.RequestContext): Promise<Outcome[]> {
    const { result, trials } = request;
    const total = trials;
    return (
      await probe(context, [result], inputs, { ...options, total }, (ask) => ask(drawn))
    ).flat();
  }
}
