import { isRefusal, type Outcome } from "../../refusal";
import { type Chain, restricted } from "./chain";
import { WorkBudget } from "../../workBudget";
import { eliminate, type Elimination } from "./elimination";
import { transposed } from "./sparseMatrix";
import { strongComponents } from "../graph/strongComponents";
import { entriesOf, sweep } from "./sweep";

/** After so many sweeps elimination is the quicker way; networks that leak a sixth settle before. */
const SWEEPS = 200;

/**
 * Solves x = b + Px ("upstream": what each state contributes to b's ends) or x = b + xP ("downstream":
 * what arrives in each state from b) for a substochastic chain.
 *
 * Strongly connected components in the order in which they depend on each other; within one,
 * Gauss–Seidel sweeps, and where these do not settle the elimination that `returnProbabilities` uses.
 *
 * @param b  at least 0 everywhere
 * @returns  at least 0; ∞ in a component that b reaches and nothing leaves; refusal `too-entangled`
 * @example
 * [...solveChain({ next: sparseMatrix(2, [0, 1], [1, 0], [0.5, 0.5]), leaving: new Float64Array([0.5, 0.5]) }, new Float64Array([3, 0]), "downstream")] // [4, 2]
 */
export function solveChain(
  chain: Chain,
  b: Float64Array,
  direction: "upstream" | "downstream",
  budget = new WorkBudget(),
): Outcome<Float64Array> {
  const rows = direction === "upstream" ? chain.next : transposed(chain.next);
  const x = new Float64Array(b.length);
  const position = new Int32Array(b.length).fill(-1);
  const { start, members } = strongComponents(rows);
  for (let c = 0; c + 1 < start.length; c++) {
    const group = members.subarray(start[c], start[c + 1]);
    const settled = sweep(rows, group, b, x, group.length === 1 ? 1 : SWEEPS);
    if (settled > 0 || group.length === 1) continue;
    budget.spend(SWEEPS * entriesOf(rows, group));
    const part = restricted(chain, group, position);
    // What the group gets from components already solved; its own entries count for nothing yet.
    group.forEach((i) => (x[i] = 0));
    const given = Float64Array.from(group, (i) => {
      let sum = b[i];
      for (let e = rows.start[i]; e < rows.start[i + 1]; e++)
        sum += rows.amount[e] * x[rows.column[e]];
      return sum;
    });
    const solved = solveWithin(part, given, direction, budget);
    if (isRefusal(solved)) return solved;
    group.forEach((i, at) => (x[i] = solved[at]));
  }
  return x;
}

function solveWithin(
  chain: Chain,
  b: Float64Array,
  direction: "upstream" | "downstream",
  budget: WorkBudget,
): Outcome<Float64Array> {
  if (chain.leaving.every((probability) => probability === 0)) return b.fill(Infinity);
  const elimination = eliminate(chain, budget);
  if (isRefusal(elimination)) return elimination;
  return direction === "upstream" ? upstream(elimination, b) : downstream(elimination, b);
}

/** x = (I − P)⁻¹ b; b is overwritten. */
function upstream(elimination: Elimination, b: Float64Array): Float64Array {
  const { steps } = elimination;
  for (const { state, pivot, sources, inflow } of steps)
    sources.forEach((source, s) => (b[source] += (inflow[s] * b[state]) / pivot));
  overCore(elimination, b, (row, column) => [row, column]);
  for (let s = steps.length - 1; s >= 0; s--) {
    const { state, pivot, targets, onward } = steps[s];
    b[state] /= pivot;
    targets.forEach((target, t) => (b[state] += onward[t] * b[target]));
  }
  return b;
}

/** x = b (I − P)⁻¹; b is overwritten. */
function downstream(elimination: Elimination, b: Float64Array): Float64Array {
  const { steps } = elimination;
  for (const { state, targets, onward } of steps)
    targets.forEach((target, t) => (b[target] += onward[t] * b[state]));
  overCore(elimination, b, (row, column) => [column, row]);
  for (let s = steps.length - 1; s >= 0; s--) {
    const { state, pivot, sources, inflow } = steps[s];
    sources.forEach((source, i) => (b[state] += inflow[i] * b[source]));
    b[state] /= pivot;
  }
  return b;
}

/** Multiplies the entries of the core by its visits, or by their transpose. */
function overCore(
  { core, coreVisits, coreStride }: Elimination,
  b: Float64Array,
  entry: (row: number, column: number) => [number, number],
): void {
  const before = Float64Array.from(core, (state) => b[state]);
  core.forEach((state, row) => {
    before.forEach((value, column) => {
      const [from, to] = entry(row, column);
      b[state] += coreVisits[from * coreStride + to] * value;
    });
  });
}
