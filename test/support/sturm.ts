/**
 * Number of distinct positive roots of a polynomial with whole coefficients, exactly: Sturm's theorem
 * in integers. Slow and sure, and shares nothing with the code it checks.
 *
 * @param coefficients of 1, v, v² …, whole
 */
export function positiveRoots(coefficients: readonly number[]): number {
  const polynomial = trim(coefficients.map(BigInt));
  while (polynomial.length > 0 && polynomial[0] === 0n) polynomial.shift();
  if (polynomial.length < 2) return 0;
  const chain = [polynomial, derivative(polynomial)];
  for (;;) {
    const rest = negatedRemainder(chain[chain.length - 2], chain[chain.length - 1]);
    if (rest.length === 0) break;
    chain.push(rest);
  }
  const atZero = chain.map((p) => p.find((c) => c !== 0n) ?? 0n);
  // Above 0 but below every root a member has the sign of its lowest coefficient, unless it has a
  // root at 0 itself, where its sign does not matter to the count.
  const atInfinity = chain.map((p) => p[p.length - 1]);
  return variations(atZero) - variations(atInfinity);
}

function variations(values: readonly bigint[]): number {
  const signs = values.filter((value) => value !== 0n).map((value) => value > 0n);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

function derivative(p: readonly bigint[]): bigint[] {
  return p.slice(1).map((c, i) => c * BigInt(i + 1));
}

/** −(a mod b), times a positive number that keeps it whole, divided by its content. */
function negatedRemainder(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  let rest = [...a];
  const lead = b[b.length - 1];
  const size = lead < 0n ? -lead : lead;
  while (rest.length >= b.length) {
    const factor = lead < 0n ? -rest[rest.length - 1] : rest[rest.length - 1];
    const shift = rest.length - b.length;
    rest = rest.map((c, i) => c * size - (i >= shift ? factor * b[i - shift] : 0n));
    rest = trim(rest.slice(0, -1));
  }
  const content = rest.reduce(gcd, 0n);
  return content === 0n ? [] : rest.map((c) => -c / content);
}

function trim(p: bigint[]): bigint[] {
  let length = p.length;
  while (length > 0 && p[length - 1] === 0n) length--;
  return p.slice(0, length);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
