import { check } from "../interleaved";
import * as inputs from "./inputs";
import { flowsArgument, literal, type Argument, type StressFormula } from "./stressFormula";

const EACH = 50;
const HIGHEST = 80;
const WIDEST = 24;

/** A formula that spills, and a figure of its table with what that must be. */
interface Kind {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly rows: number;
  readonly columns: number;
  readonly figure: (table: readonly unknown[][]) => number;
  readonly expected: number;
}

/** 200 tables of four kinds, all over ranges or inputs of their own. */
export function spills(shift: number): StressFormula[] {
  return Array.from({ length: EACH }, (_, i) =>
    [matrix, cashflows, summary, atRisk].map((kind, k) => {
      const { figure, expected, ...formula } = kind(i, shift);
      return {
        ...{ sheet: inputs.SHEETS.spills, row: HIGHEST * i, column: WIDEST * k, ...formula },
        verify: (answer: unknown) => {
          const found = figure(answer as unknown[][]);
          check(`${formula.id} ${i}`, found, expected, 1e-9 * Math.abs(expected));
        },
      };
    }),
  ).flat();
}

/** Other rows of another range for each. */
function part(i: number, shift: number) {
  const argument = flowsArgument(i % inputs.RANGES, shift, inputs.COMPANIES + 1 + (i % 40));
  const amounts = argument.value.map(([, to, amount]) => ({ amount, isOut: to === "Outside" }));
  return { argument, amounts, usesOutside: amounts.some(({ isOut }) => isOut) };
}

function matrix(i: number, shift: number): Kind {
  const { argument, amounts, usesOutside } = part(i, shift);
  const width = inputs.COMPANIES + 2 + Number(usesOutside);
  return {
    ...{ id: "FLOW_MATRIX", args: [argument], rows: width, columns: width },
    figure: (table) => Number(table[width - 1][width - 1]),
    expected: sum(amounts.map(({ amount }) => amount)),
  };
}

function cashflows(i: number, shift: number): Kind {
  const [rent, utilisation, fixedCost] = [2 + i / 100, 0.7, 1500];
  return {
    ...{ id: "GPU_CASHFLOWS", rows: 73, columns: 9 },
    args: [
      { text: `${inputs.SHEETS.gpus}!$F$1`, value: inputs.capex(shift) },
      ...[rent, utilisation, ...inputs.POWER, fixedCost].map(literal),
    ],
    figure: (table) => Number(table[72][7]),
    expected: 6 * inputs.yearlyNet(rent, utilisation, fixedCost) - inputs.capex(shift),
  };
}

function summary(i: number, shift: number): Kind {
  const { argument, amounts } = part(i, shift);
  return {
    ...{ id: "CIRCULAR_SUMMARY", args: [argument], rows: inputs.COMPANIES + 1, columns: 11 },
    figure: (table) => sum(table.slice(1).map((row) => Number(row[1]))),
    expected: sum(amounts.map(({ amount, isOut }) => (isOut ? 0 : amount))),
  };
}

/** Lost and remaining receipts, which make up all of them. */
function atRisk(i: number, shift: number): Kind {
  const argument = flowsArgument(i % inputs.RANGES, shift);
  const cut = (i + 1) / EACH;
  const receipts = sum(argument.value.map(([, to, amount]) => (to === "Outside" ? 0 : amount)));
  return {
    ...{ id: "REVENUE_AT_RISK", rows: inputs.COMPANIES + 1, columns: 5 },
    args: [argument, literal(inputs.company(i)), literal(cut)],
    figure: (table) => sum(table.slice(1).map((row) => Number(row[2]) + Number(row[3]))),
    expected: receipts,
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
