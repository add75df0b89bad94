/**
 * 1 + ratio + ratio² + … of `terms` terms, with ratio^terms, by doubling.
 *
 * All additions are of positive numbers, so nothing cancels where the ratio is close to 1, as it does
 * in (1 − ratio^terms) ÷ (1 − ratio).
 *
 * @param ratio at least 0
 * @param terms whole, at least 0
 * @returns     Infinity where the sum, or the power, overflows
 * @example
 * geometricSum(2, 10) // { sum: 1023, power: 1024 }
 * geometricSum(0.5, 3) // { sum: 1.75, power: 0.125 }
 */
export function geometricSum(ratio: number, terms: number): { sum: number; power: number } {
  let sum = 0;
  let power = 1;
  let blockSum = 1;
  let blockPower = ratio;
  for (let left = terms; left > 0; left >>= 1) {
    if (left & 1) {
      // Not 0 · ∞ where the block's power overflows and nothing stands behind it yet.
      sum = sum === 0 ? blockSum : blockSum + blockPower * sum;
      power *= blockPower;
    }
    blockSum += blockSum * blockPower;
    blockPower *= blockPower;
  }
  return { sum, power };
}
