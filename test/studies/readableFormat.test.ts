import { readableFormat } from "../../src/studies/readableFormat";

const cell = (value: unknown, numberFormat = "General") => ({
  ...{ sheet: "Sheet1", address: "B2", label: "Payback", formula: "", text: "" },
  value,
  numberFormat,
});

test.each<[number, string]>([
  [25_000.5, "#,##0"],
  [1000, "#,##0"],
  [100, "0.0"],
  [1, "0.00"],
  [0.001, "0.0000"],
  [-212.4, "0.0"],
  [3.207_809_6, "0.00"],
  [0.04, "0.0000"],
])(
  "shows %d, which has no format of its own, with three or four digits that count",
  (value, format) => {
    expect(readableFormat(cell(value))).toBe(format);
  },
);

test("leaves a format that somebody chose, and what is no number or too small to tell", () => {
  expect(readableFormat(cell(0.4, "0%"))).toBe("0%");
  expect(readableFormat(cell(0))).toBe("General");
  expect(readableFormat(cell("n/a"))).toBe("General");
});
