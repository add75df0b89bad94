import { portableLog } from "../numbers/portableLog";
import { bell, LAYERS, normalLayers, TAIL, type NormalLayers } from "./normalLayers";
import { philox } from "./philox";

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
  readonly #words = new Uint32Array(4);
  readonly #more = new Uint32Array(4);
  readonly #low: number;
  readonly #high: number;
  #block = -1;

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
    for (let i = 0; i < out.length; i++) {
      const at = this.#at(first + i);
      out[i] = open(this.#words[at], this.#words[at + 1]);
    }
    return out;
  }

  /** Fills `out` with numbers of mean 0 and standard deviation 1, from trial `first` on. */
  normals(first: number, out: Float64Array): Float64Array {
    const { x } = (layers ??= normalLayers());
    for (let i = 0; i < out.length; i++) {
      const at = this.#at(first + i);
      const head = this.#words[at];
      const drawn = sided(head, this.#words[at + 1]) * x[head & (LAYERS - 1)];
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

  /** Draws the block that two neighbouring trials share; where in it this trial's words are. */
  #at(trial: number): number {
    const block = trial >>> 1;
    if (block !== this.#block) {
      philox(block, 0, this.stream, 0, this.#low, this.#high, this.#words);
      this.#block = block;
    }
    return (trial & 1) << 1;
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
