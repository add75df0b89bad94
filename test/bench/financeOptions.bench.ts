import { BlackScholes } from "@uqee/black-scholes";
import { blackScholes } from "../../src/model/options/blackScholes";
import { seeded } from "../support/seeded";
import { check, interleaved } from "./interleaved";

const draw = seeded(5);

const VALUES = 1_000_000;
/** Few enough to stay in the cache, so that pricing is measured and not memory. */
const CONTRACTS = 2 ** 14;
const columns = [20, 20, 0.05, 0.1, 0].map((low, c) => {
  const width = [200, 200, 0.8, 5, 0.1][c];
  return Float64Array.from({ length: CONTRACTS }, () => low + width * draw());
});
const [spots, strikes, volatilities, terms, rates] = columns;

const peer = new BlackScholes({ sigmaToPricePrecision: "double" });
const ours = (i: number) =>
  blackScholes(spots[i], strikes[i], volatilities[i], terms[i], rates[i], 0, strikes[i]);
const theirs = (i: number) =>
  peer.option({
    rate: rates[i],
    sigma: volatilities[i],
    strike: strikes[i],
    time: terms[i],
    type: "call",
    underlying: spots[i],
  }).price;

for (let i = 0; i < CONTRACTS; i++) check("Black-Scholes", ours(i), theirs(i), 1e-11);

interleaved("Black-Scholes call", [
  { name: "ouroboros", run: (i) => ours(i % CONTRACTS), cases: VALUES },
  { name: "@uqee/black-scholes", run: (i) => theirs(i % CONTRACTS), cases: VALUES, atLeast: 1.3 },
]);
