import fc from "fast-check";
import { scalarFormulas, type ScalarFormula } from "../../../src/functions/risk/scalarFormulas";
import { cell } from "../../support/cell";
import { inCell } from "../../support/customFunctions";

/** Cells of all sorts: sound, on a bound, out of range, blank, text, a Boolean, an error. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown[]>(
      ...[-1, 1e308, -1e308, "", "x", true, "TOUCH", "exponential", "sum-of-years"],
      { type: "Error", basicValue: "#REF!" },
    ),
  },
);

/** The formulas that can be varied, by id. */
export const scalars: ReadonlyMap<string, ScalarFormula> = new Map(
  scalarFormulas.map((formula) => [formula.id, formula]),
);

/** One of them with cells for its arguments, few enough of them wild that many have an answer. */
export const anyCall = fc.constantFrom(...scalars.keys()).chain((id) => {
  const names = Object.keys(scalars.get(id)!.parameters);
  const cells = names.map((name) => fc.oneof({ weight: 5, arbitrary: sound(name) }, anyCell));
  return fc.record({ id: fc.constant(id), cells: fc.tuple(...cells) });
});

/** What a user may well give for an argument of that name. */
function sound(name: string): fc.Arbitrary<unknown> {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const common: Record<string, fc.Arbitrary<unknown>> = {
    capex: between(1, 50_000),
    utilisation: between(0, 1),
    pue: between(1, 2),
    life: fc.integer({ min: 1, max: 12 }),
    stepsPerYear: fc.constantFrom(1, 4, 12, null),
    residualShare: between(0, 1),
    rateDecline: between(-0.1, 0.4),
    discountRate: between(0, 0.3),
    grossMargin: between(0.05, 1),
    volatility: between(0, 1),
    method: fc.constantFrom("straight-line", "exponential", "double-declining", null),
    test: fc.constantFrom("none", "terminal", "touch", null),
  };
  return common[name] ?? between(0, 10);
}

/** What a cell with the formula itself shows: its number, or its error with the message. */
export function single(id: string, cells: readonly unknown[]): unknown {
  return inCell(() => cell(scalars.get(id)!)(...cells));
}

/** What a cell of a table shows, in the same form. */
export function shown(found: unknown): unknown {
  return found instanceof Error
    ? inCell(() => {
        throw found;
      })
    : found;
}
