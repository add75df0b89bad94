import { callCounts, listenToCalls, type FormulaCall } from "../../src/functions/calls";
import { takeOrPayFormula } from "../../src/functions/deals/takeOrPay";
import { cell } from "../support/cell";

const takeOrPay = cell(takeOrPayFormula);

test("whoever listens hears of each call with its cells, refused ones too, until it stops", () => {
  const heard: FormulaCall[] = [];
  takeOrPay(1, 2, 3);
  const stop = listenToCalls((call) => heard.push(call));
  expect(takeOrPay(8, 10, 2)).toBe(20);
  expect(() => takeOrPay("eight", 10, 2)).toThrow();
  stop();
  takeOrPay(1, 2, 3);
  expect(heard).toEqual([
    { id: "TAKE_OR_PAY", cells: [8, 10, 2] },
    { id: "TAKE_OR_PAY", cells: ["eight", 10, 2] },
  ]);
});

test("a listener that was replaced does not silence the one that listens now", () => {
  const heard: FormulaCall[] = [];
  const stopFirst = listenToCalls(() => undefined);
  const stop = listenToCalls((call) => heard.push(call));
  stopFirst();
  takeOrPay(8, 10, 2);
  stop();
  expect(heard).toHaveLength(1);
});

test("every call is counted, and its answer or refusal", () => {
  const before = callCounts();
  takeOrPay(8, 10, 2);
  expect(() => takeOrPay("eight", 10, 2)).toThrow();
  const { begun, answered } = callCounts();
  expect([begun - before.begun, answered - before.answered]).toEqual([2, 2]);
});
