import { gpusPowered } from "../../model/gpu/gpusPowered";
import { number, optionalNumber } from "../cells/number";
import { formula } from "../formula";

const parameters = {
  gigawatts: number({ min: 0 }),
  kwPerGpu: number({ above: 0 }),
  pue: optionalNumber(1.2, { min: 1 }),
};

export const gwToGpusFormula = formula("GW_TO_GPUS", parameters, ({ gigawatts, kwPerGpu, pue }) =>
  gpusPowered(gigawatts, kwPerGpu, pue),
);

/**
 * Number of GPUs that a site's power can run: gigawatts ÷ (kwPerGpu × pue). Not rounded.
 * @customfunction GW_TO_GPUS
 * @param gigawatts Power of the site, cooling included, in GW.
 * @param kwPerGpu Power draw of one GPU with its share of the server, in kW.
 * @param pue Power usage effectiveness of the site, at least 1. Default 1.2.
 * @returns GPUs.
 * @see The Green Grid, "PUE: a comprehensive examination of the metric", 2012
 * @example =OURO.GW_TO_GPUS(1,1.25,1.25)
 * @throws =OURO.GW_TO_GPUS(1,0)
 */
export declare function GW_TO_GPUS(gigawatts: unknown, kwPerGpu: unknown, pue?: unknown): number;
