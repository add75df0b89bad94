import { portableExp } from "../numbers/portableExp";
import { portableLog } from "../numbers/portableLog";

/** Layers of equal area under the bell curve; with them 98.8 % of draws take one comparison. */
export const LAYERS = 256;
/** Where the tail begins, and the area of each layer. */
export const TAIL = 3.654152885361009;
const AREA = 0.004928673233974652;

/** The layers of the ziggurat: layer i reaches to x[i], between the heights y[i] and y[i + 1]. */
export interface NormalLayers {
  x: Float64Array;
  y: Float64Array;
}

/** e^(−x²/2): the bell curve, its top at 1. */
export const bell = (x: number): number => portableExp(-0.5 * x * x);

/**
 * The layers of the ziggurat method for the normal distribution.
 *
 * @returns x falling from the base's width (as if its tail were part of a rectangle) to 0
 * @see G. Marsaglia, W. W. Tsang, "The ziggurat method for generating random variables", J. Stat. Softw. 5 (2000);
 *      J. A. Doornik, "An improved ziggurat method to generate normal random samples" (2005)
 * @example
 * normalLayers().x[1] // 3.654152885361009
 */
export function normalLayers(): NormalLayers {
  const x = new Float64Array(LAYERS + 1);
  const y = new Float64Array(LAYERS + 1);
  x[0] = AREA / bell(TAIL);
  x[1] = TAIL;
  y[1] = bell(TAIL);
  for (let i = 2; i < LAYERS; i++) {
    y[i] = y[i - 1] + AREA / x[i - 1];
    x[i] = Math.sqrt(-2 * portableLog(y[i]));
  }
  y[LAYERS] = 1;
  return { x, y };
}
