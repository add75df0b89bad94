import { sheetWords } from "../../words/sheets/sheetWords";
import { inExcel } from "../inExcel";
import { nameOf } from "../../studies/cell";
import { distributionPlan, type TrialResults } from "../../studies/distributionPlan";
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
  const { sheet, outcome } = await inStudy(async (run) => {
    const found: TrialResults =
      plan.method === "live" ? { call: plan.call } : { results: await scanned(run.context) };
    const name = await freeSheetName(run, studies.names.distribution);
    await addStudySheet(run, distributionPlan(name, request, drawn, found, studies));
    return { sheet: name, outcome: found };
  });
  const trials =
    "results" in outcome
      ? outcome.results.map((one) => (typeof one === "number" ? one : null))
      : await shownTrials(sheet, request);
  return { sheet, method: plan.method, ...(trials && { trials }) };

  async function scanned(context: Excel.RequestContext): Promise<Outcome[]> {
    const { result, trials } = request;
    const total = trials;
    return (
      await probe(context, [result], inputs, { ...options, total }, (ask) => ask(drawn))
    ).flat();
  }
}

/** How often the sheet is looked at while its formulas are on their way, and how long between. */
const LOOKS = 40;
const BETWEEN_MS = 250;

/** What the formulas of the trials show, which stand at the bottom of the sheet; undefined where they take too long. */
async function shownTrials(
  sheet: string,
  { uncertain, trials }: DistributionRequest,
): Promise<(number | null)[] | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    const rows = await usedRows(sheet);
    const results = rows.slice(-trials).map((row) => row[uncertain.length + 1]);
    if (!results.some((one) => one === "#BUSY!" || one === ""))
      return results.map((one) => (typeof one === "number" ? one : null));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return undefined;
}

function usedRows(sheet: string): Promise<unknown[][]> {
  return inExcel({}, async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load({ values: true });
    await context.sync();
    return used.values as unknown[][];
  });
}
