import { portableExp, portableLog } from "../numbers/portable";
import { inverseNormalCdf } from "./inverseNormalCdf";
import { RandomStream } from "./randomStream";

/** The kinds of distribution, as a cell holds them. */
export const DISTRIBUTIONS = ["normal", "lognormal", "uniform", "triangular"] as const;

export type DistributionKind = (typeof DISTRIBUTIONS)[number];

/** What each kind is told, in order. */
export const DISTRIBUTION_PARAMETERS = {
  normal: ["mean", "standard deviation"],
  lognormal: ["mean", "standard deviation"],
  uniform: ["low", "high"],
  triangular: ["low", "most likely", "high"],
} as const satisfies Record<DistributionKind, readonly string[]>;

/** Draws the values of an uncertain input, from a trial on, one for each place of `out`. */
export type Draw = (first: number, out: Float64Array) => Float64Array;

/**
 * Draws from a distribution; the same seed, stream and trial give the same bits in every engine.
 *
 * "normal": mean, standard deviation (at least 0). "lognormal": mean (above 0) and standard deviation of the
 * value itself, not of its logarithm: σ² = ln(1 + (sd ÷ mean)²), μ = ln mean − σ² ÷ 2. "uniform": low, high.
 * "triangular": low, most likely, high, in ascending order. All in the unit of the input.
 *
 * @param parameters those of the kind, in order, already checked
 * @param seed       whole, 0 to 2^53 − 1
 * @param stream     whole: which of the independent inputs
 * @example
 * [...distributionDraw("uniform", [3, 3], 1, 0)(5, new Float64Array(2))] // [3, 3]
 */
export function distributionDraw(
  kind: DistributionKind,
  parameters: readonly number[],
  seed: number,
  stream: number,
): Draw {
  const source = new RandomStream(seed, stream);
  const shape = shapeOf(kind, parameters);
  const isNormal = kind === "normal" || kind === "lognormal";
  return (first, out) => {
    if (isNormal) source.normals(first, out);
    else source.uniforms(first, out);
    return shape(out);
  };
}

/** Streams from here on are for the order of the strata; inputs have those of their positions. */
const STRATA_STREAM = 1 << 21;

/** No double below 1 is nearer to it. */
const LARGEST_SHARE = 1 - 2 ** -53;

/**
 * Draws from a distribution by Latin hypercube: of `trials` strata of equal probability each is drawn from
 * once, in random order. Means are then far less scattered than with independent draws.
 *
 * @param trials whole, at least 1; draws from beyond them are NaN
 * @see M. D. McKay, R. J. Beckman, W. J. Conover, "A comparison of three methods for selecting values of input
 *      variables in the analysis of output from a computer code", Technometrics 21 (1979)
 * @example
 * // One of two draws in either half
 * [...latinHypercubeDraw("uniform", [0, 2], 2, 1, 0)(0, new Float64Array(2))].map(Math.floor).sort() // [0, 1]
 */
export function latinHypercubeDraw(
  kind: DistributionKind,
  parameters: readonly number[],
  trials: number,
  seed: number,
  stream: number,
): Draw {
  const shape = shapeOf(kind, parameters);
  const isNormal = kind === "normal" || kind === "lognormal";
  const within = new RandomStream(seed, stream).uniforms(0, new Float64Array(trials));
  const column = strata(trials, seed, stream).map((stratum, t) => {
    const share = Math.min((stratum + within[t]) / trials, LARGEST_SHARE);
    return isNormal ? inverseNormalCdf(share) : share;
  });
  shape(column);
  return (first, out) => {
    out.fill(NaN).set(column.subarray(first, first + out.length));
    return out;
  };
}

/** 0 to trials − 1 in random order. */
function strata(trials: number, seed: number, stream: number): Float64Array {
  const order = Float64Array.from({ length: trials }, (_, t) => t);
  const source = new RandomStream(seed, STRATA_STREAM + stream);
  const drawn = source.uniforms(0, new Float64Array(trials));
  for (let left = trials - 1; left > 0; left--) {
    const other = Math.floor(drawn[left] * (left + 1));
    [order[left], order[other]] = [order[other], order[left]];
  }
  return order;
}

/**
 * Turns standard draws, normal or uniform, into those of the distribution, in place. A loop for each kind: a call for
 * each draw would take longer than the draw.
 */
function shapeOf(
  kind: DistributionKind,
  [first, second, third]: readonly number[],
): (standard: Float64Array) => Float64Array {
  switch (kind) {
    case "normal":
      return (z) => {
        for (let i = 0; i < z.length; i++) z[i] = first + second * z[i];
        return z;
      };
    case "lognormal": {
      const variation = second / first;
      const variance = log1p(variation * variation);
      const [center, spread] = [portableLog(first) - variance / 2, Math.sqrt(variance)];
      return (z) => {
        for (let i = 0; i < z.length; i++) z[i] = portableExp(center + spread * z[i]);
        return z;
      };
    }
    case "uniform":
      return (u) => {
        for (let i = 0; i < u.length; i++) u[i] = first + (second - first) * u[i];
        return u;
      };
    case "triangular": {
      const [width, rise, fall] = [third - first, second - first, third - second];
      return (u) => {
        for (let i = 0; i < u.length; i++) {
          const isLow = u[i] * width < rise;
          const square = isLow ? u[i] * width * rise : (1 - u[i]) * width * fall;
          u[i] = isLow ? first + Math.sqrt(square) : third - Math.sqrt(square);
        }
        return u;
      };
    }
  }
}

/** ln(1 + x) for x ≥ 0 without the digits that 1 + x loses (W. Kahan). */
function log1p(x: number): number {
  const sum = 1 + x;
  return sum === 1 ? x : (portableLog(sum) * x) / (sum - 1);
}
