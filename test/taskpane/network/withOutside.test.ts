import { withOutside } from "../../../src/taskpane/network/readPayments";

test("a blank From or To is the world outside, in whatever column the header has them", () => {
  expect(
    withOutside([
      ["Amount", "To", "From"],
      [65, "V", ""],
      [9, " ", "V"],
      ["", "A", "V"],
    ]),
  ).toEqual([
    ["Amount", "To", "From"],
    [65, "V", "Outside"],
    [9, "Outside", "V"],
    ["", "A", "V"],
  ]);
});

test("without a header the first two columns are From and To; empty rows stay empty", () => {
  expect(
    withOutside([
      ["", "V", 65],
      ["", "", ""],
    ]),
  ).toEqual([
    ["Outside", "V", 65],
    ["", "", ""],
  ]);
});
