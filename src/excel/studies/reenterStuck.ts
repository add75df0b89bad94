import { scanFormulas } from "../formulas/findErrors";
import { enterFormulas } from "../formulas/repairFormulas";

const STUCK = /^#(?:BUSY!|CONNECT!)/;

/** Enters the formulas of ours that show #BUSY! once more: on the web one can hang there after an error. */
export async function reenterStuck(context: Excel.RequestContext): Promise<void> {
  const { errors } = await scanFormulas(context, {}, STUCK);
  await enterFormulas(context, errors);
}
