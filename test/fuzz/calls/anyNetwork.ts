import fc from "fast-check";
import { edgeNumber } from "./anyCell";
import { money } from "./soundNumber";

/** What the ranges of one call speak of together, so that a call reaches the model. */
export interface Network {
  readonly names: readonly (string | number)[];
  readonly flows: readonly (readonly unknown[])[];
}

const NAMES = [
  ...["Nvidia", "OpenAI", "Oracle", "AMD", "CoreWeave", "SoftBank", 360, "__proto__"],
  ...["constructor", "toString", "\u200b", "\u0130", "日本", "A → B", "x".repeat(32_767)],
];

/** Amounts as in a workbook, with a few at the ends of what a double can hold. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 4, arbitrary: money },
  { weight: 1, arbitrary: fc.integer({ min: -320, max: 308 }).map((power) => 10 ** power) },
  { weight: 1, arbitrary: edgeNumber.map((n) => (Number.isFinite(n) ? Math.abs(n) : 0)) },
);

/** Payments among a few companies and the world outside; a header, spare columns and blank rows now and then. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .shuffledSubarray(NAMES, { minLength: 2, maxLength: 7 })
  .chain((names) => {
    const end = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.constantFrom("", null, "Outside") },
    );
    const payment = fc.tuple(end, end, amount);
    const sound = payment.filter(([from, to]) => from !== to && (isCompany(from) || isCompany(to)));
    const rows = fc.array(fc.oneof({ weight: 200, arbitrary: sound }, payment), {
      ...{ minLength: 1, maxLength: 24 },
    });
    return fc.record({ names: fc.constant(names), flows: rows.chain(laidOut) });
  });

const isCompany = (end: unknown) => end !== "" && end !== null && end !== "Outside";

function laidOut(rows: unknown[][]): fc.Arbitrary<unknown[][]> {
  return fc.constantFrom(
    ...[rows, rows],
    [["From", "To", "Amount"], ...rows],
    rows.map((row) => [...row, "equity", ""]),
    [...rows, ["", "", ""], [0, 0, 0], [null, null, null]],
  );
}
