import fc from "fast-check";
import { correlated } from "../../../src/model/risk/correlated";
import {
  correlationFactor,
  eigen,
  evenCorrelations,
  nearestCorrelations,
  roundedCorrelations,
  type Square,
} from "../../../src/model/risk/correlationMatrix";
import { distributionDraw, latinHypercubeDraw } from "../../../src/model/risk/distribution";
import { inverseNormalCdf } from "../../../src/model/risk/inverseNormalCdf";
import { normalCdf } from "../../../src/model/options/normalCdf";
import type { Draw } from "../../../src/model/risk/distribution";

const product = (lower: Square): number[][] =>
  lower.map((a) => lower.map((b) => a.reduce((sum, value, k) => sum + value * b[k], 0)));

const lowerOf = (matrix: Square): number[][] => {
  const found = correlationFactor(matrix);
  if (!("lower" in found)) throw new Error("not positive semi-definite");
  return found.lower;
};

const all = (draw: Draw, trials: number) => draw(0, new Float64Array(trials));

/** Of the ranks: Spearman's. */
function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const ranks = (values: Float64Array) => {
    const rank = new Float64Array(values.length);
    [...values.keys()].sort((i, j) => values[i] - values[j]).forEach((t, at) => (rank[t] = at));
    return rank;
  };
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (x.length - 1) / 2;
  const sum = (u: Float64Array, v: Float64Array) =>
    u.reduce((total, value, t) => total + (value - middle) * (v[t] - middle), 0);
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y));
}

/** Any correlation matrix: unit vectors' products. */
const anyCorrelations = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.array(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
      { minLength: size, maxLength: size },
    ),
  )
  .map((vectors) => {
    const unit = vectors.map((vector, i) => {
      const length = Math.hypot(...vector);
      return length < 0.1 ? vector.map((_, k) => Number(k === i)) : vector.map((v) => v / length);
    });
    return product(unit).map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
  });

describe("correlationFactor(correlations)", () => {
  it("is a triangle whose square is the matrix, of full rank or not", () => {
    fc.assert(
      fc.property(anyCorrelations, (matrix) => {
        product(lowerOf(matrix)).forEach((row, i) => {
          row.forEach((value, j) => {
            // A pivot of up to some 1e-9 counts as 0, so an entry may be off by its root.
            expect(Math.abs(value - matrix[i][j])).toBeLessThan(1e-4);
          });
        });
      }),
    );
  });

  it("takes inputs that move as one", () => {
    expect(lowerOf(evenCorrelations(3, 1))).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it("names the nearest possible correlations where these are not", () => {
    const found = correlationFactor(evenCorrelations(3, -0.9));
    expect(found).toEqual({
      nearest: evenCorrelations(3, -0.5).map((row) =>
        row.map((v) => expect.closeTo(v, 6) as number),
      ),
    });
  });
});

describe("nearestCorrelations(matrix)", () => {
  // N. J. Higham, "Computing the nearest correlation matrix", IMA J. Numer. Anal. 22 (2002), section 4.
  it("gives the published answers", () => {
    const near = nearestCorrelations([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect([near[0][1], near[0][2], near[1][2]].map((value) => value.toFixed(4))).toEqual([
      ...["0.7607", "0.1573", "0.7607"],
    ]);
  });

  it("leaves possible correlations alone and makes others possible", () => {
    fc.assert(
      fc.property(anyCorrelations, (matrix) => {
        nearestCorrelations(matrix).forEach((row, i) => {
          row.forEach((value, j) => {
            expect(value).toBeCloseTo(matrix[i][j], 6);
          });
        });
        const wild = matrix.map((row, i) =>
          row.map((value, j) => (i === j ? 1 : -Math.abs(value))),
        );
        expect(Math.min(...eigen(nearestCorrelations(wild)).values)).toBeGreaterThan(-1e-5);
      }),
      { numRuns: 30 },
    );
  });
});

describe("roundedCorrelations(possible)", () => {
  it("can be typed, are possible, and are near", () => {
    fc.assert(
      fc.property(anyCorrelations, (matrix) => {
        const rounded = roundedCorrelations(matrix);
        expect(correlationFactor(rounded)).toHaveProperty("lower");
        rounded.forEach((row, i) => {
          row.forEach((value, j) => {
            expect(String(value)).toMatch(/^-?[01](\.\d{1,3})?$/);
            expect(Math.abs(value - matrix[i][j])).toBeLessThan(0.006);
          });
        });
      }),
    );
  });
});

describe("correlated(draws, lower, trials, seed)", () => {
  const TRIALS = 20_000;
  const kinds = [
    distributionDraw("normal", [5, 2], 1, 0),
    distributionDraw("lognormal", [5, 8], 1, 1),
    distributionDraw("triangular", [0, 1, 9], 1, 2),
  ];
  const matrix = [
    [1, 0.7, -0.4],
    [0.7, 1, 0.1],
    [-0.4, 0.1, 1],
  ];
  const draws = correlated(kinds, lowerOf(matrix), TRIALS, 1);
  const columns = draws.map((draw) => all(draw, TRIALS));

  it("keeps every input's values", () => {
    columns.forEach((column, i) => {
      expect(column.slice().sort()).toEqual(all(kinds[i], TRIALS).sort());
    });
  });

  it("gives the rank correlations that normal variables of these correlations have", () => {
    // Spearman's of a bivariate normal: 6 ÷ π · asin(ρ ÷ 2) (K. Pearson, 1907).
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ]) {
      const expected = (6 / Math.PI) * Math.asin(matrix[i][j] / 2);
      expect(Math.abs(rankCorrelation(columns[i], columns[j]) - expected)).toBeLessThan(0.01);
    }
  });

  it("puts inputs that move as one in one order, and opposite ones in the reverse", () => {
    const pair = (rho: number) =>
      correlated(kinds.slice(0, 2), lowerOf(evenCorrelations(2, rho)), 500, 7).map((draw) =>
        all(draw, 500),
      );
    expect(rankCorrelation(pair(1)[0], pair(1)[1])).toBeCloseTo(1, 12);
    expect(rankCorrelation(pair(-1)[0], pair(-1)[1])).toBeCloseTo(-1, 12);
  });

  it("keeps one value of each stratum of a Latin hypercube", () => {
    const uniforms = [0, 1, 2].map((stream) =>
      latinHypercubeDraw("uniform", [0, 1], 500, 3, stream),
    );
    for (const draw of correlated(uniforms, lowerOf(matrix), 500, 3)) {
      const strata = Array.from(all(draw, 500), (x) => Math.floor(x * 500));
      expect(strata.sort((a, b) => a - b)).toEqual([...Array(500).keys()]);
    }
  });

  it("takes a single trial", () => {
    const one = correlated(kinds.slice(0, 2), lowerOf(evenCorrelations(2, 0.5)), 1, 7);
    expect(all(one[0], 1)).toEqual(all(kinds[0], 1));
  });
});

describe("latinHypercubeDraw(kind, parameters, trials, seed, stream)", () => {
  const TRIALS = 1000;
  it.each([
    ["uniform", [2, 4], (x: number) => (x - 2) / 2],
    ["normal", [5, 2], (x: number) => normalCdf((x - 5) / 2)],
    ["triangular", [0, 0, 1], (x: number) => 1 - (1 - x) ** 2],
  ] as const)("%s: one value of each of as many strata as trials", (kind, parameters, share) => {
    const values = all(latinHypercubeDraw(kind, parameters, TRIALS, 4, 2), TRIALS);
    const strata = Array.from(values, (x) => Math.floor(share(x) * TRIALS + 1e-9));
    expect(strata.sort((a, b) => a - b)).toEqual([...Array(TRIALS).keys()]);
  });

  it("has a mean a hundred times closer to the distribution's than independent draws", () => {
    const error = (draw: (seed: number) => Draw) =>
      Math.sqrt(
        Array.from({ length: 40 }, (_, seed) => {
          const sum = all(draw(seed), TRIALS).reduce((a, b) => a + b, 0);
          return (sum / TRIALS - 3) ** 2;
        }).reduce((a, b) => a + b, 0) / 40,
      );
    const stratified = error((seed) => latinHypercubeDraw("uniform", [2, 4], TRIALS, seed, 0));
    expect(stratified * 100).toBeLessThan(
      error((seed) => distributionDraw("uniform", [2, 4], seed, 0)),
    );
  });
});

describe("inverseNormalCdf(p)", () => {
  it("undoes normalCdf", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (x) => {
        const p = normalCdf(-Math.abs(x));
        expect(inverseNormalCdf(p)).toBeCloseTo(-Math.abs(x), 10);
      }),
    );
  });

  // M. J. Wichura, Applied Statistics 37 (1988), the check values of AS 241.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
  ])("at %p is %p", (p, x) => {
    expect(Math.abs(inverseNormalCdf(p) - x)).toBeLessThanOrEqual(1e-15 * Math.abs(x));
  });
});
