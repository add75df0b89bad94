import { axisValuesIn } from "../../../src/taskpane/whatIf/axisValues";

test.each<[string, number[]]>([
  ["1; 1.5; 2", [1, 1.5, 2]],
  ["0.5 to 0.9 step 0.1", [0.5, 0.6, 0.7, 0.8, 0.9]],
  ["1 to 2 step 0.3", [1, 1.3, 1.6, 1.9]],
  ["10% to 20% step 5%", [0.1, 0.15, 0.2]],
  ["2 TO 1 step 0.5", [2, 1.5, 1]],
  ["3 to 3 step 1", [3]],
])("reads %j as the values of an axis", (text, values) => {
  expect(axisValuesIn(text)).toEqual({ values });
});

test.each(["1 to 2 step 0", "0 to 1 step 0.0001", "1 to many step 1"])(
  "does not take %j for values",
  (text) => {
    expect(axisValuesIn(text)).toEqual({ bad: expect.any(String) as string });
  },
);
