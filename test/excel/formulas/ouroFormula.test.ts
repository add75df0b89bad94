import { ouroFormula } from "../../../src/excel/formulas/findErrors";

test.each([
  ["=OURO.RUNWAY(A1,2)", "=OURO.RUNWAY(A1,2)"],
  ["=_xldudf_OURO_GPU_NPV(A1)+1", "=OURO.GPU_NPV(A1)+1"],
  ["=@_xlfn._xldudf_OURO_GPU_NPV (A1)", "=@OURO.GPU_NPV (A1)"],
  [
    '=IF(ouro.runway(a1,b1)>2,Ouro.Deals(),"ouro.deals()")',
    '=IF(OURO.RUNWAY(a1,b1)>2,OURO.DEALS(),"ouro.deals()")',
  ],
  [
    "=SUM('_xldudf_OURO_RUNWAY (1)'!A1,OURO.RUNWAY(1,2))",
    "=SUM('_xldudf_OURO_RUNWAY (1)'!A1,OURO.RUNWAY(1,2))",
  ],
])("%s is entered as %s", (formula, entered) => {
  expect(ouroFormula(formula)).toBe(entered);
});

test.each([
  "=SUM(A1:A9)",
  "OURO.RUNWAY(1,2)",
  '="=OURO.RUNWAY(1,2)"',
  "=OURO.RUNWAY",
  "=MYOURO.RUNWAY(1,2)",
  "='OURO.RUNWAY(1)'!A1",
  "=COURO(1)",
])("%s calls none of our functions", (formula) => {
  expect(ouroFormula(formula)).toBeNull();
});
