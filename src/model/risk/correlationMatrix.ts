/** A square matrix, row by row. */
export type Square = readonly (readonly number[])[];

/** An eigenvalue is negative below this share of the size: rounding makes it so much. */
const ROUNDING = 1e-10;

const PROJECTIONS = 1000;

/**
 * The same correlation between every two of some inputs.
 *
 * @example
 * evenCorrelations(2, 0.3) // [[1, 0.3], [0.3, 1]]
 */
export function evenCorrelations(size: number, correlation: number): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 1 : correlation)),
  );
}

/**
 * A lower triangle L with L·Lᵀ = correlations, also where some inputs follow from the others.
 *
 * @param correlations symmetric, 1 on the diagonal
 * @returns            `lower`; instead of it the `nearest` correlations that are possible where these are
 *                     not: the matrix is not positive semi-definite
 * @see                G. H. Golub & C. F. Van Loan, "Matrix Computations", 4.2.8
 * @example
 * correlationFactor([[1, 0.6], [0.6, 1]]) // { lower: [[1, 0], [0.6, 0.8]] }
 */
export function correlationFactor(
  correlations: Square,
): { readonly lower: number[][] } | { readonly nearest: number[][] } {
  return isPossible(correlations)
    ? { lower: factor(correlations) }
    : { nearest: nearestCorrelations(correlations) };
}

function isPossible(correlations: Square): boolean {
  return Math.min(...eigen(correlations).values) >= -ROUNDING * correlations.length;
}

/**
 * Possible correlations with three digits, to be typed; a little nearer to 0 where rounding alone would make
 * them impossible.
 *
 * @example
 * roundedCorrelations([[1, 0.12345], [0.12345, 1]]) // [[1, 0.123], [0.123, 1]]
 */
export function roundedCorrelations(possible: Square): number[][] {
  for (let kept = 1000; ; kept--) {
    const rounded = possible.map((row, i) =>
      row.map((value, j) => (i === j ? 1 : Math.round(kept * value) / 1000)),
    );
    if (isPossible(rounded)) return rounded;
  }
}

/**
 * Cholesky's factor; a pivot within rounding of 0 has a column of zeros.
 *
 * @example
 * factor([[1, 0.6], [0.6, 1]]) // [[1, 0], [0.6, 0.8]]
 */
export function factor(matrix: Square): number[][] {
  const rows = matrix.map((row) => row.map(() => 0));
  for (let j = 0; j < matrix.length; j++) {
    const pivot = matrix[j][j] - dot(rows[j], rows[j], j);
    if (pivot <= ROUNDING * matrix.length) continue;
    rows[j][j] = Math.sqrt(pivot);
    for (let i = j + 1; i < matrix.length; i++)
      rows[i][j] = (matrix[i][j] - dot(rows[i], rows[j], j)) / rows[j][j];
  }
  return rows;
}

function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += a[k] * b[k];
  return sum;
}

/**
 * The correlation matrix nearest to a symmetric one, by the sum of squared differences.
 *
 * Alternating projections with Dykstra's correction: on the positive semi-definite matrices, then on those
 * with 1 on the diagonal.
 *
 * @see N. J. Higham, "Computing the nearest correlation matrix: a problem from finance", IMA Journal of
 *      Numerical Analysis 22 (2002)
 * @example
 * nearestCorrelations([[1, 1, 0], [1, 1, 1], [0, 1, 1]])[0][1].toFixed(4) // "0.7607"
 */
export function nearestCorrelations(matrix: Square): number[][] {
  let y = matrix.map((row) => [...row]);
  let correction = matrix.map((row) => row.map(() => 0));
  for (let step = 0; step < PROJECTIONS; step++) {
    const r = y.map((row, i) => row.map((value, j) => value - correction[i][j]));
    const x = positivePart(r);
    correction = x.map((row, i) => row.map((value, j) => value - r[i][j]));
    const next = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    const moved = Math.max(...next.flatMap((row, i) => row.map((v, j) => Math.abs(v - y[i][j]))));
    y = next;
    if (moved < 1e-12) break;
  }
  return y.map((row) => row.map((value) => Math.min(1, Math.max(-1, value))));
}

/** The nearest positive semi-definite matrix: negative eigenvalues become 0. */
function positivePart(matrix: Square): number[][] {
  const { values, vectors } = eigen(matrix);
  return matrix.map((row, i) =>
    row.map((_, j) =>
      values.reduce((sum, value, k) => sum + Math.max(0, value) * vectors[i][k] * vectors[j][k], 0),
    ),
  );
}

/**
 * Eigenvalues and, by columns, eigenvectors of a symmetric matrix, by Jacobi's rotations.
 *
 * @see G. H. Golub & C. F. Van Loan, "Matrix Computations", 8.5
 * @example
 * eigen([[2, 1], [1, 2]]).values // [1, 3]
 */
export function eigen(matrix: Square): { values: number[]; vectors: number[][] } {
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  const size = a.length;
  for (let pass = 0; pass < 60; pass++) {
    let off = 0;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        off += a[p][q] * a[p][q];
        if (a[p][q] !== 0) rotate(a, vectors, p, q);
      }
    if (off < 1e-30) break;
  }
  return { values: a.map((row, i) => row[i]), vectors };
}

/** Turns the plane of p and q so that a[p][q] becomes 0. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...a, ...vectors])
    [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
  for (let k = 0; k < a.length; k++)
    [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
}
