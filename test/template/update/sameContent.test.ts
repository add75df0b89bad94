import { sameContent } from "../../../src/template/update/sameContent";

test.each([
  ["= SUM( A1, B2 )", "=SUM(A1,B2)"],
  ["=sum(A1)", "=SUM(A1)"],
  ["=@OURO.GPU_NPV(A1)", "=OURO.GPU_NPV(A1)"],
  ["=SUM(Inputs!$B$8)", "=SUM(Inputs!$B$8:$B$8)"],
])("%s is a spelling of %s", (cell, written) => {
  expect(sameContent(cell, written)).toBe(true);
});

test.each([
  ["=SUM($B$8)", "=SUM($B$8:$B$88)"],
  ["=SUM(B8)", "=SUM($B$8)"],
  ["=A1-B1", "=A1+B1"],
  [" 12", 12],
])("%s is another content than %s", (cell, written) => {
  expect(sameContent(cell, written)).toBe(false);
});
