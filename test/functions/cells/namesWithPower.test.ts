import { catalogue } from "../../../src/functions/catalogue";
import { answer, type AnyFormula } from "../../../src/functions/formula";
import { isRefusal } from "../../../src/model/refusal";
import "../../support/customFunctions";

/** Names that mean something to JavaScript; analysts import tables of other people's text. */
const POWERFUL = ["__proto__", "constructor", "toString", "hasOwnProperty"] as const;
const PLAIN = ["Alpha", "Beta", "Gamma", "Delta"] as const;

type Names = readonly [string, string, string, string];

const flows = ([a, b, c, d]: Names): unknown[][] => [
  ["From", "To", "Amount"],
  [a, b, 10],
  [b, c, 8],
  [c, a, 6],
  [b, a, 3],
  [c, d, 5],
  [d, b, 2],
  ["", a, 20],
  [d, "Outside", 4],
];

const beside = (names: Names, value: number): unknown[][] =>
  names.map((name, i) => [name, value + i]);

/** Every formula that takes names of companies, over the same payments. */
const CALLS: Record<string, (names: Names) => unknown[]> = {
  CIRCULAR_AMOUNT: (n) => [flows(n), n[0], "traced"],
  CIRCULAR_SHARE: (n) => [flows(n), n[1], "most"],
  CIRCULAR_SUMMARY: (n) => [flows(n)],
  CIRCULARITY_INDEX: (n) => [flows(n)],
  CIRCULARITY_TEST: (n) => [flows(n), n[2], 20],
  CLEARING: (n) => [flows(n), beside(n, 1), n[0], 0.5],
  CONCENTRATION: (n) => [flows(n), n[0], "customers"],
  DEBTRANK: (n) => [flows(n), beside(n, 9), n[1], 0.5],
  FLOW_LOOPS: (n) => [flows(n), n[0], 4, 10],
  FLOW_MATRIX: (n) => [flows(n)],
  ORIGIN_OF_FUNDS: (n) => [flows(n), n[2]],
  REVENUE_AT_RISK: (n) => [flows(n), n[1], 0.5],
};

const formulas: ReadonlyMap<string, AnyFormula> = new Map(
  catalogue.map((formula) => [formula.id, formula]),
);

/** A result with every plain name in it replaced, its rows without order: names of one amount are sorted by name. */
function renamed(result: unknown, from: Names, to: Names): unknown {
  if (!Array.isArray(result)) return result;
  const name = (cell: unknown): unknown =>
    typeof cell === "string"
      ? cell.replace(new RegExp(from.join("|"), "g"), (found) => to[from.indexOf(found)])
      : cell;
  return (result as unknown[][]).map((row) => row.map(name));
}

/** A loop is written from the company asked for; the rest is the same whatever companies are called. */
const byText = (result: unknown): unknown =>
  Array.isArray(result) ? (result as unknown[]).map((row) => JSON.stringify(row)).sort() : result;

test.each(Object.keys(CALLS))("%s answers for companies with names that mean something", (id) => {
  const ask = (names: Names) => answer(formulas.get(id)!, CALLS[id](names));
  const result = ask(POWERFUL);
  const plain = ask(PLAIN);
  expect(isRefusal(plain)).toBe(false);
  expect(byText(result)).toEqual(byText(renamed(plain, PLAIN, POWERFUL)));
});

test("every formula over flows is asked", () => {
  const overFlows = catalogue.filter(({ parameters }) => "flows" in parameters).map(({ id }) => id);
  expect(overFlows.sort()).toEqual(Object.keys(CALLS).sort());
});

test("an unknown company is unknown, whatever it is called", () => {
  for (const company of POWERFUL) {
    const refused = answer(formulas.get("CIRCULAR_SHARE")!, [flows(PLAIN), company]);
    expect(refused).toMatchObject({ code: "unknown-company", company });
  }
});

test.each([
  ["DEALS", ["__proto__"]],
  ["DEAL", ["oracle-openai", "constructor"]],
  ["DEAL", ["__proto__", "amount"]],
  ["BENCHMARK", ["constructor"]],
  ["MONTE_CARLO", ["constructor", [[1]], [["hourlyRate", "normal", 2, 1]]]],
  ["MONTE_CARLO", ["GPU_NPV", [[30000, 2, 0.7, 1, 0.1]], [["__proto__", "normal", 2, 1]]]],
  ["MONTE_CARLO", ["GPU_NPV", [[30000, 2, 0.7, 1, 0.1]], [["hourlyRate", "toString", 2, 1]]]],
  ["SOLVE", ["GPU_NPV", [[30000, 2, 0.7, 1, 0.1]], "hasOwnProperty", 0]],
])("%s refuses a word that only JavaScript knows", (id, given) => {
  expect(isRefusal(answer(formulas.get(id)!, given))).toBe(true);
});
