/**
 * Standard normal distribution function N(x): the probability of a draw at or below x.
 *
 * Relative error below 1e-13 down to N(−37), so differences of tails stay exact; 0 and 1 beyond.
 *
 * @param x any number, ±Infinity included
 * @example
 * normalCdf(0) // 0.5
 * normalCdf(1.96) // 0.97500210485178
 */
export function normalCdf(x: number): number {
  const tail = scaledTail(Math.abs(x)) * Math.exp(-0.5 * x * x);
  return x < 0 ? tail : 1 - tail;
}

/**
 * exp(logWeight) · N(−y), also where the weight overflows and the tail underflows.
 *
 * @param y          a number of standard deviations, ±Infinity included
 * @param logWeight  any number
 * @param logDensity logWeight − y²/2, which callers know without cancellation
 * @example
 * weightedTail(0, 0, 0) // 0.5
 * weightedTail(50, 1250, 0) // 0.007976
 */
export function weightedTail(y: number, logWeight: number, logDensity: number): number {
  return y > 0 ? scaledTail(y) * Math.exp(logDensity) : Math.exp(logWeight) * normalCdf(-y);
}

const SQRT_1_2PI = 0.3989422804014327;

/**
 * exp(x²/2) · N(−x) for x ≥ 0: the normal tail without its underflow (half of erfcx(x/√2)).
 *
 * Relative error below 1e-15. Up to 6 a minimax fraction of our own (test/golden/scaledTail.py makes
 * its coefficients); above, W. J. Cody's in 1/x².
 *
 * @param x at least 0, Infinity included
 * @see W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969)
 * @example
 * scaledTail(0) // 0.5
 * scaledTail(10) // 0.039507
 */
export function scaledTail(x: number): number {
  if (x > 6) return far(x);
  const top =
    ((((((1.9530729571400959e-5 * x + 4.4140542108083117e-4) * x + 4.6892219949093542e-3) * x +
      3.013038759392891e-2) *
      x +
      1.2632533674800815e-1) *
      x +
      3.4759577077567817e-1) *
      x +
      5.8966876287882756e-1) *
      x +
    0.5;
  const bottom =
    (((((((4.8956301935726857e-5 * x + 1.1064378712998556e-3) * x + 1.1803136077648677e-2) * x +
      7.6631280707021762e-2) *
      x +
      3.2831863216565424e-1) *
      x +
      9.4448014254477602e-1) *
      x +
      1.7727865176970938) *
      x +
      1.9772220865604988) *
      x +
    1;
  return top / bottom;
}

function far(x: number): number {
  if (x === Infinity) return 0;
  const y = 2 / (x * x);
  const top =
    ((((0.0163153871373020978 * y + 0.305326634961232344) * y + 0.360344899949804439) * y +
      0.125781726111229246) *
      y +
      0.0160837851487422766) *
      y +
    0.000658749161529837803;
  const bottom =
    ((((y + 2.56852019228982242) * y + 1.87295284992346725) * y + 0.527905102951428412) * y +
      0.0605183413124413191) *
      y +
    0.00233520497626869185;
  return (SQRT_1_2PI - ((y * top) / bottom) * Math.SQRT1_2) / x;
}
