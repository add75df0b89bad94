/**
 * Networks of up to two million payments: a chain, a star, everyone paying everyone. Each formula answers in a process of
 * its own, so that its memory can be told: what the process needs at most, less what the cells take.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import { answer, type AnyFormula } from "../../src/functions/formula";
import { isCheck, record, section } from "./results";
import { spent } from "./stopwatch";

const ROWS = isCheck ? 20_000 : 1_000_000;
const COMPANIES = isCheck ? 100 : 1500;

const NETWORKS: Record<string, () => unknown[][]> = {
  chain: () => Array.from({ length: ROWS }, (_, i) => [`c${i}`, `c${i + 1}`, 1 + (i % 7)]),
  star: () =>
    Array.from({ length: ROWS }, (_, i) =>
      i % 2 === 0 ? [`c${i}`, "hub", 1 + (i % 5)] : ["hub", `c${i}`, 1 + (i % 7)],
    ),
  "each pays each": () =>
    Array.from({ length: COMPANIES ** 2 }, (_, i) => [
      ...[`c${Math.floor(i / COMPANIES)}`, `c${i % COMPANIES}`, 1 + (i % 9)],
    ]).filter(([from, to]) => from !== to),
};

/** What each formula is asked, and the beginning of what it must say as JSON where it is not a table. */
const CALLS: [
  id: string,
  network: string,
  rest: unknown[],
  says: string | null,
  atMost?: number,
][] = [
  ["CIRCULARITY_INDEX", "chain", [], "0"],
  ["CIRCULARITY_INDEX", "star", [], "0"],
  ["CIRCULAR_AMOUNT", "star", ["hub", "traced"], "0"],
  ["ORIGIN_OF_FUNDS", "chain", ["c3"], null],
  ["FLOW_LOOPS", "chain", [], '{"code":"no-loop"'],
  ["FLOW_LOOPS", "each pays each", [null, 255], null],
  ["CLEARING", "each pays each", [[["c1", 1]]], null],
  ["CIRCULARITY_INDEX", "each pays each", [], '{"code":"too-entangled"'],
  ["CIRCULAR_SUMMARY", "each pays each", [], '{"code":"too-entangled"'],
  ["CIRCULAR_SUMMARY", "chain", [], '{"code":"too-many-companies"', 200],
  ["CLEARING", "star", [[["hub", 1]]], '{"code":"too-many-companies"', 200],
  ["REVENUE_AT_RISK", "chain", ["c1", 0.5], '{"code":"too-many-companies"', 200],
];

interface Answered {
  /** Until the answer, and until the same question over a copy of the cells is answered. */
  readonly first: number;
  readonly second: number;
  readonly megabytes: number;
  readonly says: string;
}

const formulas: ReadonlyMap<string, AnyFormula> = new Map(
  catalogue.map((formula) => [formula.id, formula]),
);

function ask(id: string, network: string, rest: readonly unknown[]): Answered {
  const formula = formulas.get(id)!;
  const flows = NETWORKS[network]();
  const again = flows.map((row) => [...row]);
  const cells = process.resourceUsage().maxRSS;
  let result: unknown;
  const first = spent(() => (result = answer(formula, [flows, ...rest])));
  const second = spent(() => answer(formula, [again, ...rest]));
  const megabytes = (process.resourceUsage().maxRSS - cells) / 1024;
  const says = Array.isArray(result) ? `${result.length} rows` : JSON.stringify(result);
  return { first, second, megabytes, says };
}

function inProcess(index: number): Answered {
  const run = join(__dirname, "run.js");
  const env = { ...process.env, OURO_LARGE: String(index) };
  const said = execFileSync(process.execPath, [run, "large"], { env, encoding: "utf8" });
  return JSON.parse(said.slice(0, said.indexOf("\n"))) as Answered;
}

const asked = process.env.OURO_LARGE;
if (asked !== undefined) {
  const [id, network, rest] = CALLS[Number(asked)];
  console.log(JSON.stringify(ask(id, network, rest)));
  process.exit();
}

section("Large networks: first and second call, memory beside the cells");
CALLS.forEach(([id, network, rest, says, atMost], i) => {
  const name = `${id}, ${network}`;
  const found = isCheck ? ask(id, network, rest) : inProcess(i);
  const isRight = says === null ? found.says.endsWith(" rows") : found.says.startsWith(says);
  // A short chain fits into tables, and few companies are not too many.
  if (!isRight && !isCheck) throw new Error(`${name}: ${found.says}`);
  if (isCheck) return;
  const megabytes = `${found.megabytes.toFixed(0)} MB, ${found.says.slice(0, 40)}`;
  record({ name: `${name}: ${megabytes}`, milliseconds: found.first, atMost });
  record({ name: "  once more, over a copy of the cells", milliseconds: found.second });
  // Everyone paying everyone takes twice the rows that a sheet has.
  if (found.megabytes > (network === "each pays each" ? 600 : 500))
    throw new Error(`${name} takes ${megabytes}`);
});
