import { isDeepStrictEqual } from "node:util";
import "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import { briefAnswer } from "../../src/functions/evaluate";
import { answer, type AnyFormula } from "../../src/functions/formula";
import { isRefusal } from "../../src/model/refusal";
import { seeded } from "../support/seeded";
import { isCheck, record, section } from "./results";
import { spent } from "./stopwatch";

const draw = seeded(9);
const amount = (): number => 1 + Math.floor(draw() * 1000) / 100;

/** Everyone of so many companies pays everyone else. */
const dense = (companies: number): unknown[][] =>
  Array.from({ length: companies ** 2 }, (_, i) => [
    ...[`c${Math.floor(i / companies)}`, `c${i % companies}`, amount()],
  ]).filter(([from, to]) => from !== to);

/** So many payments between companies chosen at random. */
const sparse = (companies: number, payments: number): unknown[][] =>
  Array.from({ length: payments }, () => {
    const from = Math.floor(draw() * companies);
    const to = (from + 1 + Math.floor(draw() * (companies - 1))) % companies;
    return [`c${from}`, `c${to}`, amount()];
  });

const NETWORKS: [string, () => unknown[][]][] = [
  ["60 companies, each pays each", () => dense(60)],
  ["140 companies, each pays each", () => dense(140)],
  ["1,000 companies, 5,000 payments", () => sparse(1000, 5000)],
  ["1,000 companies, 20,000 payments", () => sparse(1000, 20_000)],
];

const companiesOf = (flows: unknown[][]): unknown[] => [
  ...new Set(flows.flatMap(([from, to]) => [from, to])),
];
const beside = (flows: unknown[][], value: number): unknown[][] =>
  companiesOf(flows).map((company) => [company, value]);

/** The arguments of each formula of a network. */
const ofNetwork: Record<string, (flows: unknown[][]) => unknown[]> = {
  CIRCULAR_AMOUNT: (flows) => [flows, "c1", "most"],
  CIRCULAR_SHARE: (flows) => [flows, "c1", "least"],
  CIRCULAR_SUMMARY: (flows) => [flows],
  CIRCULARITY_INDEX: (flows) => [flows],
  CONCENTRATION: (flows) => [flows, "c1", "customers"],
  FLOW_LOOPS: (flows) => [flows, "c1", 12, 200],
  FLOW_MATRIX: (flows) => [flows],
  ORIGIN_OF_FUNDS: (flows) => [flows, "c1"],
  CLEARING: (flows) => [flows, beside(flows, 1)],
  DEBTRANK: (flows) => [flows, beside(flows, 5000), "c1", 0.5],
  REVENUE_AT_RISK: (flows) => [flows, "c1", 0.5, 0.9],
};

const GPU = [[30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500]];
const YEARS = [30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500, 0.1, 0.05, 100, 0.1, 12];
const rents = Array.from({ length: 600 }, (_, i) => [1 + i / 100]);
const shares = [Array.from({ length: 300 }, (_, i) => 0.2 + i / 500)];

/** Large inputs of the others. */
const OTHERS: [string, string, unknown[]][] = [
  [
    "MONTE_CARLO",
    "1,000,000 trials",
    [...["GPU_NPV", GPU, [["hourlyRate", "normal", 2.35, 0.3, ""]], 1_000_000]],
  ],
  [
    "SENSITIVITY",
    "600 × 300",
    [...["GPU_PAYBACK", GPU, "hourlyRate", rents, "utilisation", shares]],
  ],
  ["SOLVE", "no solution", ["GPU_IRR", GPU, "hourlyRate", 1e9]],
  ["TORNADO", "seven inputs", ["GPU_IRR", GPU, GPU.map((row) => row.map((x) => x * 0.9)), GPU]],
  [
    "IRR_ALL",
    "20,000 cash flows, alternating",
    [Array.from({ length: 20_000 }, (_, i) => [i % 2 === 0 ? -1 - (i % 7) : 1 + (i % 5)])],
  ],
  [
    "WARRANT_TRANCHES",
    "20,000 tranches",
    [...[Array.from({ length: 20_000 }, () => [10, 100, 0.5, 3]), 120, 100, 0.4]],
  ],
  ["TRANCHE_SCHEDULE", "20,000 periods", [1e6, 1, Array.from({ length: 20_000 }, () => [1])]],
  ["DEBT_SCHEDULE", "1,000 years by month", [100, 0.1, 1000, "annuity", 12]],
  ["COVER_RATIOS", "1,000 years", [Array.from({ length: 1000 }, () => [5]), 100, 0.1, 1000]],
  ["COLLATERAL_COVER", "1,000 years", [100, 0.1, 1000, 150, 1000]],
  ["GPU_CASHFLOWS", "100 years by month", YEARS],
  ["GPU_IRR", "100 years by month", YEARS],
  ["GPU_PAYBACK", "100 years by month", YEARS],
  ["DEALS", "June 2026", ["2026-06"]],
];

section("Large inputs: in all, and of it on the page's thread");
const cases = [
  ...Object.entries(ofNetwork).flatMap(([id, cells]) =>
    NETWORKS.map(([label, flows]) => ({ id, label, cells: () => cells(flows()) })),
  ),
  ...OTHERS.map(([id, label, given]) => ({ id, label, cells: () => structuredClone(given) })),
];
const formulas: ReadonlyMap<string, AnyFormula> = new Map(
  catalogue.map((formula) => [formula.id, formula]),
);
const answered = ({ id, cells }: (typeof cases)[number]) => answer(formulas.get(id)!, cells());
/** What the page does itself: until the answer, or until it is handed on. */
const answeredInPage = ({ id, cells }: (typeof cases)[number]) => {
  const formula = formulas.get(id)!;
  return formula.isLong === true ? briefAnswer(formula, cells()) : answer(formula, cells());
};

/** The quicker of two, each with ranges of its own, since what is read once is remembered. */
const milliseconds = (call: () => unknown): number => Math.min(spent(call), spent(call));

for (const one of cases) {
  const name = `${one.id}, ${one.label}`;
  const given = one.cells();
  const again = structuredClone(given);
  const inPage = answeredInPage({ ...one, cells: () => given });
  const whole = answered({ ...one, cells: () => again });
  if (inPage !== undefined && !isDeepStrictEqual(inPage, whole))
    throw new Error(`${name}: the page answers otherwise`);
  if (isCheck) continue;
  const refused = isRefusal(whole) ? `, refused: ${whole.code}` : "";
  record({ name: `${name}${refused}`, milliseconds: milliseconds(() => answered(one)) });
  record({
    ...{ name: "  of it on the page's thread", atMost: 100 },
    milliseconds: milliseconds(() => answeredInPage(one)),
  });
}
