/**
 * Philox4x32-10: 128 random bits out of a counter and a key, without any state.
 *
 * Any draw of any trial can be had alone, so results do not depend on how the trials are sliced or where
 * they run. 32-bit whole numbers only: the same bits in every engine.
 *
 * @param c0…c3 counter, four 32-bit words
 * @param k0…k1 key, two 32-bit words
 * @param out   receives the four words
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
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
  return out;
}

/** Upper half of the 64-bit product of (high · 2^16 + low) and b; each double holds at most 49 bits. */
function highProduct(high: number, low: number, b: number): number {
  const word = b >>> 0;
  return ((high * word + Math.floor((low * word) / 65536)) / 65536) | 0;
}
