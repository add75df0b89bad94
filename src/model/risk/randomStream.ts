import { portableLog, portableExp } from "../numbers/portable";

/** Made at the first draw: most workbooks draw none. */
let layers: NormalLayers | null = null;

/**
 * The random numbers of one uncertain input: one for each trial, each a function of seed, stream and trial.
 *
 * Uniform numbers have 52 bits and lie strictly between 0 and 1. Normal ones are drawn by the ziggurat
 * method. All is done by whole numbers, + − × ÷ and √, which IEEE 754 fixes to the last bit, so every
 * engine draws the same; `Math.exp`, `log` and `sin` may differ and are not used.
 *
 * @example
 * new RandomStream(1, 0).uniforms(8, new Float64Array(1))[0] ===
 *   new RandomStream(1, 0).uniforms(7, new Float64Array(2))[1] // true
 */
export class RandomStream {
  #drawn = new Uint32Array(0);
  readonly #more = new Uint32Array(4);
  readonly #low: number;
  readonly #high: number;

  /**
   * @param seed   whole, 0 to 2^53 − 1
   * @param stream whole; streams of one seed are independent of each other
   */
  constructor(
    seed: number,
    private readonly stream: number,
  ) {
    this.#low = seed | 0;
    this.#high = (seed / 2 ** 32) | 0;
  }

  /** Fills `out` with numbers above 0 and below 1, from trial `first` on. */
  uniforms(first: number, out: Float64Array): Float64Array {
    const words = this.#words(first, out.length);
    for (let i = 0, at = (first & 1) << 1; i < out.length; i++, at += 2) {
      out[i] = open(words[at], words[at + 1]);
    }
    return out;
  }

  /** Fills `out` with numbers of mean 0 and standard deviation 1, from trial `first` on. */
  normals(first: number, out: Float64Array): Float64Array {
    const { x } = (layers ??= normalLayers());
    const words = this.#words(first, out.length);
    for (let i = 0, at = (first & 1) << 1; i < out.length; i++, at += 2) {
      const head = words[at];
      const drawn = sided(head, words[at + 1]) * x[head & (LAYERS - 1)];
      const isInside = Math.abs(drawn) < x[(head & (LAYERS - 1)) + 1];
      out[i] = isInside ? drawn : this.#atTheEdge(first + i, head, drawn, layers);
    }
    return out;
  }

  /** What becomes of a draw that is not wholly under the curve: one of a hundred. */
  #atTheEdge(trial: number, head: number, drawn: number, { x, y }: NormalLayers): number {
    let layer = head & (LAYERS - 1);
    for (let attempt = 1; ; attempt++) {
      if (layer === 0) return drawn < 0 ? -this.#inTail(trial) : this.#inTail(trial);
      const more = this.#again(trial, attempt);
      const height = y[layer] + (y[layer + 1] - y[layer]) * open(more[0], more[1]);
      if (height < bell(drawn)) return drawn;
      layer = more[2] & (LAYERS - 1);
      drawn = sided(more[2], more[3]) * x[layer];
      if (Math.abs(drawn) < x[layer + 1]) return drawn;
    }
  }

  /** Beyond the layers, by Marsaglia's method; attempts of its own begin at 2^31. */
  #inTail(trial: number): number {
    for (let attempt = 2 ** 31; ; attempt++) {
      const more = this.#again(trial, attempt);
      const beyond = -portableLog(open(more[0], more[1])) / TAIL;
      if (-2 * portableLog(open(more[2], more[3])) >= beyond * beyond) return TAIL + beyond;
    }
  }

  /** Two words for each trial from the even one at or before `first` on: neighbours share a block. */
  #words(first: number, count: number): Uint32Array {
    const start = first >>> 1;
    const blocks = ((first + count + 1) >>> 1) - start;
    if (this.#drawn.length < 4 * blocks) this.#drawn = new Uint32Array(4 * blocks);
    for (let block = 0; block < blocks; block++) {
      philox(start + block, 0, this.stream, 0, this.#low, this.#high, this.#drawn, 4 * block);
    }
    return this.#drawn;
  }

  /** A further block for one trial alone. */
  #again(trial: number, attempt: number): Uint32Array {
    return philox(trial, attempt, this.stream, 1, this.#low, this.#high, this.#more);
  }
}

/** Two words as a number from −1 to below 1, of 56 bits: all but those that choose the layer. */
function sided(high: number, low: number): number {
  return ((high >>> 8) * 2 ** 32 + low) * 2 ** -55 - 1;
}

/** Two words as a number strictly between 0 and 1, of 52 bits. */
function open(high: number, low: number): number {
  return ((high >>> 6) * 2 ** 26 + (low >>> 6) + 0.5) * 2 ** -52;
}

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

/**
 * Philox4x32-10: 128 random bits out of a counter and a key, without any state.
 *
 * Any draw of any trial can be had alone, so results do not depend on how the trials are sliced or where
 * they run. 32-bit whole numbers only: the same bits in every engine.
 *
 * @param c0…c3 counter, four 32-bit words
 * @param k0…k1 key, two 32-bit words
 * @param out   receives the four words, from `at` on
 * @see J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011)
 * @example
 * [...philox(0, 0, 0, 0, 0, 0, new Uint32Array(4))] // [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]
 */
export function philox(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
  out: Uint32Array,
  at = 0,
): Uint32Array {
  for (let round = 0; round < 10; round++) {
    const high0 = highProduct(0xd251, 0x1f53, c0);
    const high1 = highProduct(0xcd9e, 0x8d57, c2);
    const low0 = Math.imul(0xd2511f53, c0);
    c0 = high1 ^ c1 ^ k0;
    c1 = Math.imul(0xcd9e8d57, c2);
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[at] = c0;
  out[at + 1] = c1;
  out[at + 2] = c2;
  out[at + 3] = c3;
  return out;
}

/** Upper half of the 64-bit product of (high · 2^16 + low) and b, by 32-bit whole numbers. */
function highProduct(high: number, low: number, b: number): number {
  const below = b & 0xffff;
  const above = b >>> 16;
  const middle = (Math.imul(high, below) + (Math.imul(low, below) >>> 16)) >>> 0;
  const rest = (Math.imul(low, above) + (middle & 0xffff)) >>> 0;
  return (Math.imul(high, above) + (middle >>> 16) + (rest >>> 16)) | 0;
}
