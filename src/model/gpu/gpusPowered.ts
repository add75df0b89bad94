import { finite, type Outcome } from "../refusal";

/**
 * Number of GPUs that a site's power can run: gigawatts ÷ (kW a GPU · PUE). Not rounded.
 *
 * @param gigawatts at the meter of the site, cooling included
 * @param kwPerGpu  draw of one GPU with its share of the server, above 0
 * @param pue       power usage effectiveness, at least 1
 * @returns         GPUs; refusal `too-large`
 * @example
 * gpusPowered(1, 1.25, 1.25) // 640000
 */
export function gpusPowered(gigawatts: number, kwPerGpu: number, pue: number): Outcome<number> {
  return finite((gigawatts * 1e6) / (kwPerGpu * pue));
}
