import { DISTRIBUTION_PARAMETERS, distributionDraw } from "../model/risk/distribution";
import { WorkbookError } from "../excel/workbookError";
import { nameOf } from "../excel/studies/cell";
import type { DistributionRequest, UncertainCell } from "./types";

/**
 * The inputs of each trial: a row for each trial, a column for each uncertain input.
 *
 * @param streams the stream of random numbers of each input
 * @throws WorkbookError "odd-distribution" where parameters do not fit their kind
 */
export function drawTrials(
  { uncertain, trials, seed }: DistributionRequest,
  streams: readonly number[],
): number[][] {
  const columns = uncertain.map((input, i) => {
    if (!canBeDrawn(input)) throw new WorkbookError("odd-distribution", nameOf(input.cell));
    const draw = distributionDraw(input.kind, input.parameters, seed, streams[i]);
    return draw(0, new Float64Array(trials));
  });
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
