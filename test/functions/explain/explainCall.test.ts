import "../../support/customFunctions";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readDocstrings } from "../../../src/help/declarations/formulaDocs";
import { parseFormula, type Call, type Expression } from "../../../src/help/examples/parseFormula";
import { catalogue } from "../../../src/functions/catalogue";
import {
  explainBriefly,
  explainCall,
  isRefused,
  type CallReport,
} from "../../../src/functions/explain/explainCall";
import { answer, type AnyFormula } from "../../../src/functions/formula";

const root = resolve(__dirname, "../../../src/functions");
const docstrings = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [...readDocstrings(readFileSync(join(root, file), "utf8")).values()]);
const calls = (of: (one: (typeof docstrings)[number]) => readonly string[]): string[] =>
  docstrings.flatMap(of).map((text) => text.slice(text.indexOf("=OURO.")));
const answered = calls(({ examples }) => examples);
const refused = calls(({ refused: texts }) => texts);

const formulas: ReadonlyMap<string, AnyFormula> = new Map(
  catalogue.map((formula) => [formula.id, formula]),
);

/** The cells that the outermost call receives. */
function received(formula: string): { id: string; cells: unknown[] } {
  const { call, args } = parseFormula(formula) as Call;
  return { id: call, cells: args.map(cellsOf) };
}

function cellsOf(expression: Expression): unknown {
  if (Array.isArray(expression)) return expression.map((row) => row.map(cellsOf));
  if (expression === null || typeof expression !== "object") return expression;
  return answer(formulas.get(expression.call)!, expression.args.map(cellsOf));
}

function report(formula: string): CallReport {
  const { id, cells } = received(formula);
  return explainCall(id, cells)!;
}

const step = (formula: string, term: string): number | undefined =>
  report(formula).workings.steps.find((one) => one.term === term)?.value;
const table = (formula: string, title: string) =>
  report(formula).workings.tables.find((one) => one.title === title);

test.each(answered)(
  "%s: what a cell shows, every argument, and finite numbers on the way",
  (text) => {
    const { id, cells } = received(text);
    const { result, received: args, workings } = explainCall(id, cells)!;
    expect(isRefused(result)).toBe(false);
    expect(result).toEqual(answer(formulas.get(id)!, cells));
    expect(args.map(({ refusal }) => refusal).filter((refusal) => refusal !== null)).toEqual([]);
    for (const { value } of workings.steps) expect(Number.isFinite(value)).toBe(true);
    for (const { columns, rows } of workings.tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual(
          [],
        );
      }
    }
  },
);

test.each(refused)("%s: the reason for its error, as the cell has it", (text) => {
  const { id, cells } = received(text);
  const { result } = explainCall(id, cells)!;
  expect(isRefused(result)).toBe(true);
  expect(result).toEqual(answer(formulas.get(id)!, cells));
});

const LEAK = '{"V","A",40;"","A",10;"A","V",35;"A","",15;"","V",65},"V"';

describe("a circular share", () => {
  const formula = `=OURO.CIRCULAR_SHARE(${LEAK})`;

  test("is the traced amount over the receipts, between its bounds", () => {
    expect(step(formula, "receipts")).toBe(100);
    expect(step(formula, "least")).toBeCloseTo(25, 12);
    expect(step(formula, "traced")).toBeCloseTo(28, 12);
    expect(step(formula, "most")).toBeCloseTo(35, 12);
    expect(step(formula, "tracedShare")).toBeCloseTo(0.28, 12);
  });

  test("names who brings the money back, and the loops that carry it with their weakest payment", () => {
    expect(table(formula, "returns")?.rows).toEqual([["A", 40, 40, 0.7, 28]]);
    expect(table(formula, "loops")?.rows).toEqual([["V → A → V", 35, "A → V"]]);
  });
});

describe("a GPU that never pays back", () => {
  const formula = "=OURO.GPU_PAYBACK(30000,2.35,0.7,1.275,0.08,1.2,1500,0.4,0.14)";

  test("still shows its cash year by year, and the share recovered that the refusal names", () => {
    const { result } = report(formula);
    expect(result).toMatchObject({ code: "never-pays-back" });
    expect(step(formula, "recovered")).toBeCloseTo((result as { recovered: number }).recovered, 9);
    const rows = table(formula, "yearlyCash")!.rows as number[][];
    expect(rows.map(([year]) => year)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows[5][6]).toBeLessThan(0);
  });
});

test("at the internal rate and at the break-even rent, the discounted cash ends at nothing", () => {
  for (const formula of [
    "=OURO.GPU_IRR(30000,2.35,0.7,1.275,0.08,1.2,1500,0.1,0.14,6,0.1)",
    "=OURO.GPU_BREAKEVEN_RATE(30000,0.7,1.275,0.08,1.2,1500,0.1,0.14,6,0.1)",
  ]) {
    const rows = table(formula, "yearlyCash")!.rows as number[][];
    expect(Math.abs(rows[rows.length - 1][6])).toBeLessThan(1e-6);
  }
});

test("at every rate of return that is found the net present value is nothing", () => {
  const rows = table("=OURO.IRR_ALL({-1000,2500,-1540})", "rates")!.rows as number[][];
  expect(rows.map(([rate]) => rate)).toEqual([expect.closeTo(0.1, 14), expect.closeTo(0.4, 14)]);
  for (const [, npv] of rows) expect(Math.abs(npv)).toBeLessThan(1e-9);
});

test("a goal is checked: the formula at the value found is the target", () => {
  const formula = '=OURO.SOLVE("GPU_NPV",{30000,2,0.7,1.275,0.08},"hourlyRate",0)';
  expect(Math.abs(step(formula, "checkedResult")!)).toBeLessThan(1e-6);
  expect(step(formula, "baseResult")).not.toBeCloseTo(0, 0);
});

test("an argument left out says what is taken for it; one that cannot be read says why", () => {
  const [, , measure] = report(`=OURO.CIRCULAR_SHARE(${LEAK})`).received;
  expect(measure).toMatchObject({ name: "measure", cell: null, fallback: "traced" });
  const [flows] = report('=OURO.CIRCULAR_SHARE({"V","A",10;"A","V","ten"},"V")').received;
  expect(flows.refusal).toMatchObject({ code: "not-a-number", row: 2, column: "Amount" });
});

test("for somebody who types, what takes long is left out and everything else is the same", () => {
  const inputs = [[30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500]];
  const simulation = (trials: number) => [
    ...["GPU_NPV", inputs, [["hourlyRate", "normal", 2.35, 0.3, ""]], trials],
  ];
  expect(explainBriefly("MONTE_CARLO", simulation(1_000_000))).toBeUndefined();
  const quick = explainBriefly("MONTE_CARLO", simulation(1000));
  expect(quick).toEqual(explainCall("MONTE_CARLO", simulation(1000)));
  expect(quick?.result).toHaveLength(11);
});
