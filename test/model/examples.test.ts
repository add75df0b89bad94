import path from "node:path";
import { examplesUnder, filesUnder, run, withoutExample } from "../support/examples";

const MODEL = path.resolve(__dirname, "../../src/model");
const examples = examplesUnder(MODEL);

/** Loaded by path, since every file's exports are in scope of every example. */
function exportsOf(file: string): Record<string, unknown> {
  return jest.requireActual<Record<string, unknown>>(file);
}

const files = filesUnder(MODEL);
const scope = Object.assign({}, ...files.map(exportsOf)) as Record<string, unknown>;

/** A number is as exact as it is written: "2.534" allows 0.0005; a whole number 1e-9 of itself. */
function tolerance(written: string): number {
  const decimals = /^-?\d+\.(\d+)$/.exec(written)?.[1];
  return decimals === undefined
    ? 1e-9 * Math.max(1, Math.abs(Number(written)))
    : 0.5000001 * 10 ** -decimals.length;
}

/** Numbers within a list or an object may differ by rounding. */
function close(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 12);
  return Array.isArray(value) ? value.map(close) : value;
}

describe("every @example of the model gives what it says", () => {
  test.each(examples)("$expression", ({ file, expression, expected }) => {
    // Two files may each export a `solve`.
    const actual = run(expression, { ...scope, ...exportsOf(file) });
    const wanted = run(expected, {});
    if (typeof wanted !== "number") expect(actual).toEqual(close(wanted));
    else expect(Math.abs(Number(actual) - wanted)).toBeLessThanOrEqual(tolerance(expected));
  });
});

test("every exported function of the model has an example", () => {
  expect(files.flatMap(withoutExample)).toEqual([]);
});
