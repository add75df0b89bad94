import { tracedShareByWalking } from "../../support/tracedShareByWalking";
import { check } from "../interleaved";
import * as inputs from "./inputs";
import { flowsArgument, literal, type StressFormula } from "./stressFormula";

const SHARES = 10_000;
/** Side by side, so that their sheet is not higher than the others. */
const ACROSS = 4;
const MEASURES = ["direct", "least", "traced", "most"] as const;

/** 10,000 cells of CIRCULAR_SHARE: half over one range, half over five others in turn. */
export function shares(shift: number): StressFormula[] {
  const ranges = Array.from({ length: inputs.RANGES }, (_, range) => flowsArgument(range, shift));
  const traced = ranges.map(({ value }) =>
    Array.from({ length: inputs.COMPANIES }, (_, i) =>
      tracedShareByWalking(
        value.map((row) => [...row]),
        inputs.company(i),
      ),
    ),
  );
  return Array.from({ length: SHARES }, (_, i) => {
    const range = i < SHARES / 2 ? 0 : 1 + (i % (inputs.RANGES - 1));
    const measure = MEASURES[Math.floor(i / inputs.COMPANIES) % MEASURES.length];
    const expected = traced[range][i % inputs.COMPANIES];
    const bounds = { direct: [0, 1], least: [0, expected], most: [expected, 1] };
    const [low, high] = measure === "traced" ? [expected, expected] : bounds[measure];
    return {
      ...{ sheet: inputs.SHEETS.shares, row: Math.floor(i / ACROSS), column: i % ACROSS },
      ...{ id: "CIRCULAR_SHARE", rows: 1, columns: 1 },
      args: [ranges[range], literal(inputs.company(i)), literal(measure)],
      verify: (answer) => {
        within(`share ${i}, ${measure}`, answer, low, high);
      },
    };
  });
}

/** 10,000 cells of GPU_PAYBACK, each with inputs of its own. */
export function paybacks(shift: number): StressFormula[] {
  return Array.from({ length: inputs.GPUS }, (_, i) => {
    const values = inputs.gpu(i);
    const [rent, share, fixed] = ["A", "B", "C"].map((column, c) => ({
      text: `${column}${i + 1}`,
      value: values[c],
    }));
    const years = inputs.capex(shift) / inputs.yearlyNet(...values);
    return {
      ...{ sheet: inputs.SHEETS.gpus, row: i, column: 3, rows: 1, columns: 1, id: "GPU_PAYBACK" },
      args: [
        { text: "$F$1", value: inputs.capex(shift) },
        ...[rent, share, ...inputs.POWER.map(literal), fixed],
      ],
      verify: (answer) => {
        within(`payback ${i}`, answer, years, years);
      },
    };
  });
}

/** Univer rounds what a function returns to 12 digits. */
function within(what: string, answer: unknown, low: number, high: number): void {
  if (typeof answer !== "number") throw new Error(`${what} is ${String(answer)}`);
  check(what, answer, Math.min(Math.max(answer, low), high), 1e-9 * high);
}
