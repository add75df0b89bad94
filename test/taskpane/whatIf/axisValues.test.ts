import { swingAround, typedValues, valuesAround } from "../../../src/taskpane/whatIf/axisValues";

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

test.each<[number, number[]]>([
  [1.7, [1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2]],
  [30000, [22500, 25000, 27500, 30000, 32500, 35000, 37500]],
  [-10, [-13, -12, -11, -10, -9, -8, -7]],
  [0, [-3, -2, -1, 0, 1, 2, 3]],
])("goes around %d in round steps", (present, values) => {
  expect(valuesAround(present)).toEqual(values);
});

test("keeps what may be a share between 0 and 1, and the present value as it is", () => {
  expect(valuesAround(0.95)).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
  expect(valuesAround(1 / 3)).toContain(1 / 3);
  expect(swingAround(0.7)).toEqual({ low: 0.55, high: 0.85 });
});

test("lets a price below 1 pass it, where its format is not that of a share", () => {
  expect(valuesAround(0.95, "0.00")).toEqual([0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1]);
  expect(valuesAround(0.95, "0.0%")).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
});
