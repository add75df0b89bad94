/** One double and its two halves as whole numbers: writing to either changes both. */
export const double = new Float64Array([1]);
export const halves = new Int32Array(double.buffer);

/** Index of the half with the sign and the exponent; the other holds nothing of 1. */
export const HIGH = halves[1] === 0 ? 0 : 1;
