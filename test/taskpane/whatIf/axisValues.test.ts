import {
  swingAround,
  typedValues,
  valuesAround,
  type Varied,
} from "../../../src/taskpane/whatIf/axisValues";

test.each<[string, number[]]>([
  ["1 2 3", [1, 2, 3]],
  ["0.5; 0.7;0.9", [0.5, 0.7, 0.9]],
  ["1, 2,  3", [1, 2, 3]],
  ["10% 12.5 %".replace(" %", "%"), [0.1, 0.125]],
  ["-1\n1e3", [-1, 1000]],
  ["  ", []],
])("reads %j as numbers", (text, values) => {
  expect(typedValues(text)).toEqual({ values });
});

test("names the first word that is no number", () => {
  expect(typedValues("1 two 3")).toEqual({ bad: "two" });
});

const cell = (value: number, more: Partial<Varied> = {}): Varied => ({
  value,
  numberFormat: "General",
  label: "Input",
  ...more,
});

test.each<[number, number[]]>([
  [1.7, [1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2]],
  [30000, [22500, 25000, 27500, 30000, 32500, 35000, 37500]],
  [-10, [-13, -12, -11, -10, -9, -8, -7]],
  [0, [-3, -2, -1, 0, 1, 2, 3]],
])("goes around %d in round steps", (present, values) => {
  expect(valuesAround(cell(present))).toEqual(values);
});

test("keeps what may be a share between 0 and 1, and the present value as it is", () => {
  expect(valuesAround(cell(0.95))).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
  expect(valuesAround(cell(1 / 3))).toContain(1 / 3);
  expect(swingAround(cell(0.7))).toEqual({ low: 0.55, high: 0.85 });
});

test("lets a price below 1 pass it, where its format is not that of a share", () => {
  expect(valuesAround(cell(0.95, { numberFormat: "0.00" }))).toEqual([
    0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1,
  ]);
  expect(valuesAround(cell(0.95, { numberFormat: "0.0%" }))).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
});

describe("a tornado's range comes from the input's kind:", () => {
  test.each<[string, Varied, number, number]>([
    ["a rate of 0 moves by points", cell(0, { numberFormat: "0%", unit: "per year" }), -0.03, 0.03],
    ["so does one in Chinese", cell(0, { numberFormat: "0%", unit: "每年" }), -0.03, 0.03],
    ["a share of 0 only rises", cell(0, { numberFormat: "0%", unit: "share of hours" }), 0, 0.15],
    ["a share never passes 1", cell(1, { numberFormat: "0%", unit: "share" }), 0.7, 1],
    ["PUE is never below 1", cell(1.2, { label: "Power usage effectiveness (PUE)" }), 1, 1.5],
    ["in Chinese neither", cell(1.2, { label: "电能利用效率（PUE）" }), 1, 1.5],
    ["a price of 0 does not fall", cell(0, { unit: "$ per kWh" }), 0, 3],
    ["a year moves by years", cell(2027), 2024, 2030],
  ])("%s", (_, input, low, high) => {
    expect(swingAround(input)).toEqual({ low, high });
  });
});
