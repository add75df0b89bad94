import { isRefusal, type Outcome } from "../../refusal";
import type { Chain } from "./chain";
import type { WorkBudget } from "../../workBudget";
import { eliminate, type Elimination } from "./elimination";

/**
 * For every state of an irreducible chain, the probability that money paid out of it comes back:
 * (nᵢᵢ − 1) ÷ nᵢᵢ with N = (I − P)⁻¹, all from one elimination.
 *
 * nᵢᵢ − 1, the expected number of returns, is itself summed from terms of one sign, so that shares of
 * 1e-200 are as exact as those near 1.
 *
 * @returns 1 for every state of a closed chain; refusal `too-entangled`
 * @example
 * // Half of a unit goes to the other state, half of that comes back
 * [...returnProbabilities({ next: sparseMatrix(2, [0, 1], [1, 0], [0.5, 0.5]), leaving: new Float64Array([0.5, 0.5]) }, new WorkBudget())] // [0.25, 0.25]
 */
export function returnProbabilities(chain: Chain, budget: WorkBudget): Outcome<Float64Array> {
  if (chain.leaving.every((probability) => probability === 0))
    return new Float64Array(chain.leaving.length).fill(1);
  const elimination = eliminate(chain, budget);
  if (isRefusal(elimination)) return elimination;
  // Beyond the largest double, and in the 0 × ∞ behind it, a state returns for certain.
  return expectedReturns(elimination).map((n) => (Number.isFinite(n) ? n / (1 + n) : 1));
}

/**
 * The diagonal of N less 1, by the recurrences of Takahashi, Fagan & Chen ("Formation of a sparse bus
 * impedance matrix", 1973): going back through the steps, the visits between the neighbours of a state
 * give the visits to and from it, and no other entry of the inverse is ever needed.
 */
function expectedReturns({ size, steps, core, coreVisits, coreStride }: Elimination): Float64Array {
  const returns = new Float64Array(size);
  const inCore = new Int32Array(size).fill(-1);
  core.forEach((state, at) => {
    inCore[state] = at;
    returns[state] = coreVisits[at * coreStride + at];
  });
  const sparse = new Map<number, Map<number, number>>();
  for (const { state } of steps) sparse.set(state, new Map());
  for (const state of core) sparse.set(state, new Map());

  const visits = (from: number, to: number): number => {
    if (from === to) return 1 + returns[from];
    const [a, b] = [inCore[from], inCore[to]];
    return a >= 0 && b >= 0 ? coreVisits[a * coreStride + b] : sparse.get(from)!.get(to)!;
  };

  for (let s = steps.length - 1; s >= 0; s--) {
    const { state, pivot, back, sources, inflow, targets, onward } = steps[s];
    const toState = new Float64Array(targets.length);
    const fromState = new Float64Array(sources.length);
    for (let t = 0; t < targets.length; t++) {
      for (let i = 0; i < sources.length; i++) {
        const n = visits(targets[t], sources[i]);
        fromState[i] += onward[t] * n;
        toState[t] += (n * inflow[i]) / pivot;
      }
    }
    returns[state] = back / pivot;
    targets.forEach((target, t) => {
      returns[state] += onward[t] * toState[t];
      sparse.get(target)!.set(state, toState[t]);
    });
    sources.forEach((source, i) => sparse.get(state)!.set(source, fromState[i]));
  }
  return returns;
}
