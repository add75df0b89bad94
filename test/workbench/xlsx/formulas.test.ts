import { isArrayFormula } from "../../../src/workbench/xlsx/formula/isArrayFormula";
import { shownFormula } from "../../../src/workbench/xlsx/formula/shownFormula";
import { storedFormula } from "../../../src/workbench/xlsx/formula/storedFormula";

const stored = (formula: string): string => storedFormula(formula, "OURO");

describe("a formula in a file", () => {
  test.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ['=OURO.CIRCULAR_SHARE(A1:C4,"V")', '_xldudf_OURO_CIRCULAR_SHARE(A1:C4,"V")'],
    ["=1+OURO.RUNWAY(A1,B1)", "1+_xldudf_OURO_RUNWAY(A1,B1)"],
    ['=MAXIFS(A:A,B:B,">0")', '_xlfn.MAXIFS(A:A,B:B,">0")'],
    ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ["=NORM.S.DIST(A1,TRUE)", "_xlfn.NORM.S.DIST(A1,TRUE)"],
    ["=SUM(A5#)", "SUM(_xlfn.ANCHORARRAY(A5))"],
    ["=SUM('My sheet'!A5#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!A5))"],
    ["=LET(x,A1,x*2)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)"],
    ["=LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
    ['="IFS(1) OURO.X( A5#"&IFS(A1,1)', '"IFS(1) OURO.X( A5#"&_xlfn.IFS(A1,1)'],
    ["='LET(x'!A1+Deals[IFS(]", "'LET(x'!A1+Deals[IFS(]"],
    ["=IF(ISNA(#N/A),#REF!,1)", "IF(ISNA(#N/A),#REF!,1)"],
  ])("%s is stored as %s, and shown as it was", (shown, file) => {
    expect(stored(shown)).toBe(file);
    expect(shownFormula(file)).toBe(shown);
  });

  test("keeps text in quotes letter for letter", () => {
    expect(stored('="say ""LET(x"" OURO.A("')).toBe('"say ""LET(x"" OURO.A("');
    expect(shownFormula('"_xlfn.IFS(_xldudf_OURO_A("')).toBe('="_xlfn.IFS(_xldudf_OURO_A("');
  });
});

describe("a formula that shows one value is an array formula", () => {
  test.each(["=SUM(IF(A1:A9>1,B1:B9))", "=MAX(A1:A9*B1:B9)", "=SUM(ABS(A1:A9))", "=LET(x,1,x)"])(
    "where an array meets what takes single values: %s",
    (formula) => {
      expect(isArrayFormula(formula)).toBe(true);
    },
  );

  test.each([
    "=SUM(A1:A9)+1",
    "=SUMPRODUCT((A1:A9>1)*B1:B9)",
    "=INDEX(A1:C9,MATCH(D1,A1:A9,0),2)",
    '=OURO.CIRCULAR_SHARE(A1:C4,"V")*2',
    "=IF(A1>2,B1,C1)",
  ])("and nowhere else: %s", (formula) => {
    expect(isArrayFormula(formula)).toBe(false);
  });
});
