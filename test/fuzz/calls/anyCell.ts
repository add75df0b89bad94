import fc from "fast-check";

/** Names that trip up tables kept in objects, comparisons of text, or limits of a cell. */
const WORDS = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "Outside", "OUTSIDE ", "From"],
  ...["\u200b", "A\u200b", "\ud800", "e\u0301", "\u00e9", "\u0130", "\u202eA", "日", "\0", "\t\n"],
  ...["1e3", "0x10", "NaN", "Infinity", "-1", "1,5", " 7 ", "=1+1", "#N/A", "null", "A → B"],
  ...["x".repeat(32_767), "→".repeat(32_767), "e\u0301".repeat(5000)],
];

const ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NAME?", "#NULL!", "#SPILL!"];

/** Numbers where doubles end, and where whole numbers do. */
export const edgeNumber = fc.constantFrom(
  ...[0, -0, 1, -1, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-300, 1e-20, 1e20, 1e155],
  ...[1e300, 1e308, -1e308, Number.MAX_VALUE, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 2, -(2 ** 53)],
  ...[1 - 2 ** -53, 1 + 2 ** -52, 0.1 + 0.2, NaN, Infinity, -Infinity],
);

/** What Excel hands over for a cell that holds more than a plain value. */
const wrapped = fc.oneof(
  fc.constantFrom(...ERRORS).map((error): unknown => ({
    ...{ type: "Error", basicType: "Error", basicValue: error },
  })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((basicValue): unknown => ({
    ...{ type: "FormattedNumber", basicValue, numberFormat: "0.00" },
  })),
  fc.constantFrom<unknown>(
    { type: "Entity", text: "Nvidia", basicType: "Error", basicValue: "#VALUE!" },
    { type: "Empty", basicType: "Empty", basicValue: "" },
    { type: "String", basicValue: "A" },
    { type: "Boolean", basicValue: true },
    ...[{}, { basicValue: null }, { basicValue: {} }, { type: "Error" }],
  ),
);

/** A cell of any kind. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: edgeNumber },
  { weight: 3, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 400 }) },
  { weight: 3, arbitrary: fc.constantFrom<unknown[]>("", null, undefined, " ", true, false) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: wrapped },
);

const row = (length: number) => fc.array(anyCell, { minLength: length, maxLength: length });

/** A few cells repeated to a range as large as users select, whole columns among them. */
const huge = fc
  .tuple(fc.array(row(4), { minLength: 1, maxLength: 4 }), fc.constantFrom(300, 3000, 20_000))
  .map(([rows, length]) => Array.from({ length }, (_, i) => [...rows[i % rows.length]]));

/** A range of any shape, ragged and empty ones among them. */
export const anyRange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 1, max: 6 }).chain((n) => fc.array(row(n))) },
  { weight: 40, arbitrary: fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 5 }) },
  { weight: 30, arbitrary: anyCell.map((cell) => [[cell]]) },
  { weight: 20, arbitrary: fc.constantFrom<unknown[]>([], [[]], [[], []]) },
  { weight: 1, arbitrary: huge },
);
