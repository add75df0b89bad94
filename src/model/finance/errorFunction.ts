/** Up to here erf is taken from its own fraction; above, erfc from the scaled one. */
export const ERF_RANGE = 0.46875;

const SQRT_1_PI = 0.5641895835477563;

/** erf(z) for 0 ≤ z ≤ ERF_RANGE. Coefficients: Cody 1969, as in Netlib's CALERF. */
export function erfWithin(z: number): number {
  const y = z * z;
  const top =
    (((0.185777706184603153 * y + 3.1611237438705656) * y + 113.864154151050156) * y +
      377.485237685302021) *
      y +
    3209.37758913846947;
  const bottom =
    (((y + 23.6012909523441209) * y + 244.024637934444173) * y + 1282.61652607737228) * y +
    2844.23683343917062;
  return (z * top) / bottom;
}

/** erfcx(z) = exp(z²) · erfc(z) for z ≥ ERF_RANGE: the tail without its underflow. */
export function erfcxAbove(z: number): number {
  return z <= 4 ? erfcxMiddle(z) : erfcxFar(z);
}

function erfcxMiddle(z: number): number {
  const top =
    (((((((2.15311535474403846e-8 * z + 0.564188496988670089) * z + 8.88314979438837594) * z +
      66.1191906371416295) *
      z +
      298.635138197400131) *
      z +
      881.95222124176909) *
      z +
      1712.04761263407058) *
      z +
      2051.07837782607147) *
      z +
    1230.33935479799725;
  const bottom =
    (((((((z + 15.7449261107098347) * z + 117.693950891312499) * z + 537.181101862009858) * z +
      1621.38957456669019) *
      z +
      3290.79923573345963) *
      z +
      4362.61909014324716) *
      z +
      3439.36767414372164) *
      z +
    1230.33935480374942;
  return top / bottom;
}

function erfcxFar(z: number): number {
  if (z === Infinity) return 0;
  const y = 1 / (z * z);
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
  return (SQRT_1_PI - (y * top) / bottom) / z;
}
