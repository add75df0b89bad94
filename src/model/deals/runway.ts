import { finite, type Outcome } from "../refusal";

/**
 * Years until cash is gone.
 *
 * The burn of year n (from 0) is annualBurn · (1 + burnGrowth)^n, accruing evenly within the year.
 *
 * @param cash       at least 0, any one currency unit
 * @param annualBurn of the first year; 0 burns nothing
 * @param burnGrowth per year, a decimal, at least −1
 * @returns          years, 0 where there is no cash; refusals `never-runs-out` with all that will ever
 *                   be burnt, `no-burn` where it is negative, `too-large`
 * @example
 * runway(17.5, 5, 0) // 3.5
 * runway(30, 10, 1) // 2
 * runway(20, 10, -0.5).code // "never-runs-out"
 */
export function runway(cash: number, annualBurn: number, burnGrowth: number): Outcome<number> {
  if (cash === 0) return 0;
  if (annualBurn < 0) return { code: "no-burn", burn: annualBurn };
  const ever = annualBurn === 0 ? 0 : burnGrowth < 0 ? annualBurn / -burnGrowth : Infinity;
  // With −100 % growth all is burnt within the first year; else a falling burn only approaches its sum.
  const lasts = burnGrowth === -1 ? cash > ever : cash >= ever;
  if (lasts) return { code: "never-runs-out", lasting: ever };
  const first = cash / annualBurn;
  if (first <= 1 || burnGrowth === 0) return finite(first);
  const years = Math.floor(Math.log1p(first * burnGrowth) / Math.log1p(burnGrowth));
  const burnt = Math.expm1(years * Math.log1p(burnGrowth)) / burnGrowth;
  return finite(years + (first - burnt) / (1 + burnGrowth) ** years);
}
