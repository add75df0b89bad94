import fc from "fast-check";
import { blackScholes } from "../../../src/model/options/blackScholes";
import { normalCdf } from "../../../src/model/options/normalCdf";
import { upAndInCall } from "../../../src/model/options/upAndInCall";
import { seeded } from "../../support/seeded";
import { market } from "./market";

/** Jest looks globals up slowly, and the simulation calls them a million times. */
const { cos, exp, log, max, sqrt } = Math;

type Args = Parameters<typeof upAndInCall>;

/** Cash paid at expiry if the barrier was never reached (Haug 4.17.1, E), to compare with his table. */
function rebate(cash: number, [s, , vol, t, r, q, h]: Args): number {
  const v = vol * Math.sqrt(t);
  const mu = (r - q) / (vol * vol) - 0.5;
  const x = Math.log(s / h) / v + mu * v;
  const y = Math.log(h / s) / v + mu * v;
  return cash * Math.exp(-r * t) * (normalCdf(-x) - (h / s) ** (2 * mu) * normalCdf(-y));
}

/** Up-and-out call (Haug 4.17.1, A − B + C − D with A the plain call), written out the naive way. */
function upAndOut(...[s, k, vol, t, r, q, h]: Args): number {
  const v = vol * Math.sqrt(t);
  const mu = (r - q) / (vol * vol) - 0.5;
  const direct = (d: number) =>
    s * Math.exp(-q * t) * normalCdf(d) - k * Math.exp(-r * t) * normalCdf(d - v);
  const reflected = (d: number) =>
    s * Math.exp(-q * t) * (h / s) ** (2 * mu + 2) * normalCdf(-d) -
    k * Math.exp(-r * t) * (h / s) ** (2 * mu) * normalCdf(v - d);
  const drift = (1 + mu) * v;
  const [x1, x2] = [Math.log(s / k) / v + drift, Math.log(s / h) / v + drift];
  const [y1, y2] = [Math.log((h * h) / (s * k)) / v + drift, Math.log(h / s) / v + drift];
  return direct(x1) - direct(x2) + reflected(y1) - reflected(y2);
}

/**
 * Monte Carlo engine. Paths are watched 20 times; between two sights a path below the barrier has
 * crossed it with probability exp(−2 · ln(h/a) · ln(h/b) ÷ variance) (Brownian bridge), which makes
 * the watching continuous.
 */
function simulated([s, k, vol, t, r, q, h]: Args, paths: number): { mean: number; error: number } {
  const draw = seeded(7);
  const steps = 20;
  const dt = t / steps;
  const drift = (r - q - (vol * vol) / 2) * dt;
  const step = vol * sqrt(dt);
  const top = log(h / s);
  let [sum, squares] = [0, 0];
  for (let path = 0; path < paths; path++) {
    let at = 0;
    let missed = 1;
    for (let i = 0; i < steps; i++) {
      const normal = sqrt(-2 * log(1 - draw())) * cos(2 * Math.PI * draw());
      const next = at + drift + step * normal;
      if (next >= top) missed = 0;
      else missed *= 1 - exp((-2 * (top - at) * (top - next)) / (step * step));
      at = next;
    }
    const paid = (1 - missed) * max(0, s * exp(at) - k) * exp(-r * t);
    sum += paid;
    squares += paid * paid;
  }
  const mean = sum / paths;
  return { mean, error: sqrt((squares / paths - mean * mean) / paths) };
}

describe("upAndInCall(spot, strike, volatility, years, riskFree, dividendYield, barrier)", () => {
  it.each([
    // Haug, 2nd ed., table 4-13, "cui": rebate 3, half a year, r 8 %, q 4 %, barrier 105.
    { strike: 90, volatility: 0.25, value: 14.1112 },
    { strike: 100, volatility: 0.25, value: 8.4482 },
    { strike: 90, volatility: 0.3, value: 15.2098 },
    { strike: 100, volatility: 0.3, value: 9.7278 },
  ])(
    "is Haug's $value at strike $strike, volatility $volatility",
    ({ strike, volatility, value }) => {
      const args: Args = [100, strike, volatility, 0.5, 0.08, 0.04, 105];
      expect(upAndInCall(...args) + rebate(3, args)).toBeCloseTo(value, 4);
    },
  );

  it.each([
    // AMD and OpenAI, roughly: 160 m shares at $0.01, the last hurdle at $600.
    { args: [165, 0.01, 0.6, 5, 0.04, 0, 600] as Args },
    { args: [100, 90, 0.25, 0.5, 0.08, 0.04, 105] as Args },
    { args: [100, 100, 0.4, 2, 0.0, 0.05, 150] as Args },
  ])("agrees with Monte Carlo for $args", ({ args }) => {
    const { mean, error } = simulated(args, 20_000);
    expect(Math.abs(upAndInCall(...args) - mean)).toBeLessThanOrEqual(4 * error);
  });

  const barriers = market
    .map((m) => ({ ...m, barrier: Math.max(m.spot, m.strike) * (1.0001 + m.hurdle / 1000) }))
    .map((m): Args => [
      m.spot,
      m.strike,
      m.volatility,
      m.years,
      m.riskFree,
      m.dividendYield,
      m.barrier,
    ]);

  it("with the up-and-out call makes the plain call", () => {
    fc.assert(
      fc.property(barriers, (args) => {
        const [s, k, vol, t, r, q] = args;
        fc.pre(vol * Math.sqrt(t) > 0.2);
        const plain = blackScholes(s, k, vol, t, r, q, k);
        expect(Math.abs(upAndInCall(...args) + upAndOut(...args) - plain)).toBeLessThanOrEqual(
          1e-9 * s,
        );
      }),
    );
  });

  it("lies between the gap call with that trigger and the plain call", () => {
    fc.assert(
      fc.property(barriers, (args) => {
        const [s, k, vol, t, r, q, h] = args;
        const value = upAndInCall(...args);
        expect(value).toBeGreaterThanOrEqual(blackScholes(s, k, vol, t, r, q, h));
        expect(value).toBeLessThanOrEqual(blackScholes(s, k, vol, t, r, q, k) + 1e-10 * s);
      }),
    );
  });

  it.each([1e-2, 1e-3, 1e-6, 1e-12, 0])("stays finite at volatility %p", (volatility) => {
    // The forward is 164.9: it passes the barrier of 120 for certain, and never reaches 200.
    const passed = upAndInCall(100, 90, volatility, 5, 0.1, 0, 120);
    expect(passed).toBeCloseTo(blackScholes(100, 90, volatility, 5, 0.1, 0, 90), 8);
    const missed = upAndInCall(100, 90, volatility, 5, 0.1, 0, 200);
    expect(missed).toBeGreaterThanOrEqual(0);
    if (volatility < 0.01) expect(missed).toBe(0);
    // A falling price has a power of the barrier that overflows.
    expect(upAndInCall(100, 90, volatility, 5, -0.1, 0.1, 120)).toBeLessThan(20);
  });
});
