import { writtenCalls } from "../../../src/taskpane/explain/writtenCalls";

test("each call with its arguments, in the order in which they are written", () => {
  expect(
    writtenCalls('=IFERROR(OURO.GPU_IRR(A1,,{1,2;3,4}),"none")*ouro.DEAL(INDEX(B1:C2,1,2))'),
  ).toEqual([
    { id: "GPU_IRR", args: ["A1", "", "{1,2;3,4}"] },
    { id: "DEAL", args: ["INDEX(B1:C2,1,2)"] },
  ]);
});

test("one inside another is a call of its own and an argument of the other", () => {
  expect(writtenCalls("=OURO.TAKE_OR_PAY(OURO.DILUTED_SHARE(1,3),1,8)")).toEqual([
    { id: "TAKE_OR_PAY", args: ["OURO.DILUTED_SHARE(1,3)", "1", "8"] },
    { id: "DILUTED_SHARE", args: ["1", "3"] },
  ]);
});

test("commas, brackets and names of formulas in quotes part nothing", () => {
  expect(
    writtenCalls('=OURO.CIRCULAR_SHARE(\'My, (deals)\'!A1:C9,"A ""(B)"", OURO.DEAL(")'),
  ).toEqual([{ id: "CIRCULAR_SHARE", args: ["'My, (deals)'!A1:C9", '"A ""(B)"", OURO.DEAL("'] }]);
});

test("a call without arguments has none; a name that only ends like the namespace is none", () => {
  expect(writtenCalls("=OURO.DEALS()+MYOURO.DEALS(1)+SUM(A1)")).toEqual([
    { id: "DEALS", args: [] },
  ]);
});
