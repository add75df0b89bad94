import type { Links } from "../network/sparse/links";
import { transposed } from "../network/sparse/links";

/**
 * Losses where everyone passes on, once, the loss with which it first became distressed.
 *
 * @param rows  impact of each column on the row
 * @param base  losses at the start
 * @returns     losses at the end, at most 1
 */
export function passedOnOnce(rows: Links, base: Float64Array): Float64Array {
  const { start, other, amount } = transposed(rows);
  const loss = base.slice();
  const distressed = Uint8Array.from(base, (share) => (share > 0 ? 1 : 0));
  let wave = Array.from(base.keys()).filter((i) => base[i] > 0);
  while (wave.length > 0) {
    const passed = wave.map((i) => loss[i]);
    const next: number[] = [];
    wave.forEach((i, w) => {
      for (let e = start[i]; e < start[i + 1]; e++) {
        const to = other[e];
        loss[to] = Math.min(1, loss[to] + amount[e] * passed[w]);
        if (distressed[to] === 1 || loss[to] === 0) continue;
        distressed[to] = 1;
        next.push(to);
      }
    });
    wave = next;
  }
  return loss;
}
