import { DISTRIBUTION_PARAMETERS, distributionDraw } from "../model/risk/distribution";
import type { CellFacts, DistributionRequest, UncertainCell } from "./types";

/** Fewer say nothing of the tails; more would be a scan of many minutes. */
const FEWEST_TRIALS = 20;
const MOST_TRIALS = 2000;

/** What a distribution cannot be made of: the cell whose parameters or trials do not fit; undefined where all do. */
export function oddInput({
  result,
  uncertain,
  trials,
}: DistributionRequest): CellFacts | undefined {
  const areTrials = Number.isInteger(trials) && trials >= FEWEST_TRIALS && trials <= MOST_TRIALS;
  if (!areTrials || uncertain.length === 0) return result;
  return uncertain.find((input) => !canBeDrawn(input))?.cell;
}

/**
 * The inputs of each trial: a row for each trial, a column for each uncertain input, all of them drawable.
 *
 * @param streams the stream of random numbers of each input
 */
export function drawTrials(
  { uncertain, trials, seed }: DistributionRequest,
  streams: readonly number[],
): number[][] {
  const columns = uncertain.map(({ kind, parameters }, i) =>
    distributionDraw(kind, parameters, seed, streams[i])(0, new Float64Array(trials)),
  );
  return Array.from({ length: trials }, (_, t) => columns.map((column) => column[t]));
}

function canBeDrawn({ kind, parameters }: UncertainCell): boolean {
  if (parameters.length !== DISTRIBUTION_PARAMETERS[kind].length) return false;
  if (!parameters.every(Number.isFinite)) return false;
  switch (kind) {
    case "normal":
      return parameters[1] >= 0;
    case "lognormal":
      return parameters[0] > 0 && parameters[1] >= 0;
    case "uniform":
    case "triangular":
      return parameters.every((value, i) => i === 0 || value >= parameters[i - 1]);
  }
}
