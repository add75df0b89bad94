import { callsIn, soleCall } from "../../src/formulaText/calls";
import { constantOf } from "../../src/formulaText/constants";
import { plainNumbers } from "../../src/formulaText/numbers";
import { filledFormula } from "../../src/formulaText/references";
import { sheetsRenamed } from "../../src/formulaText/sheetsRenamed";
import { tokens } from "../../src/formulaText/tokens";

describe("tokens(formula)", () => {
  const kinds = (formula: string): string =>
    tokens(formula)
      .map(({ kind, text }) => `${kind} ${text}`)
      .join(" | ");

  test.each([
    ["=SUM(A1:B2)", "prefix = | function SUM | operator ( | reference A1:B2 | operator )"],
    ["'My, (x)'!$A:C#", "reference 'My, (x)'!$A:C | operator #"],
    ["Deals[[#This Row],[A (b]]", "structured Deals[[#This Row],[A (b]]"],
    ["ouro.x (1)", "function ouro.x | space   | operator ( | number 1 | operator )"],
    ["总表!A1+金额", "reference 总表!A1 | operator + | name 金额"],
    ["{-1;TRUE}", "operator { | operator - | number 1 | operator ; | truth TRUE | operator }"],
    ['"a""("&#N/A', 'text "a""(" | operator & | error #N/A'],
  ])("takes %s apart", (formula, expected) => {
    expect(kinds(formula)).toBe(expected);
  });

  test.each(['=OURO.X("unfinished', "='half", "=1+", "=A1:", "=[", "=)(", "=a\nb", "=😀 ^^"])(
    "gives %j back letter for letter",
    (formula) => {
      const found = tokens(formula);
      expect(found.map(({ text }) => text).join("")).toBe(formula);
      expect(found.map(({ text, start }) => formula.slice(start, start + text.length))).toEqual(
        found.map(({ text }) => text),
      );
    },
  );
});

describe("callsIn(formula)", () => {
  const written = (formula: string): [string, readonly string[]][] =>
    callsIn(formula).map(({ name, args }) => [name, args]);

  test("finds each call with its arguments, in the order in which they are written", () => {
    expect(written('=IFERROR(OURO.GPU_IRR(A1,,{1,2;3,4}),"none")*ouro.deal((B1,C2))')).toEqual([
      ["IFERROR", ["OURO.GPU_IRR(A1,,{1,2;3,4})", '"none"']],
      ["OURO.GPU_IRR", ["A1", "", "{1,2;3,4}"]],
      ["ouro.deal", ["(B1,C2)"]],
    ]);
  });

  test("commas, brackets and names in quotes part nothing", () => {
    expect(written('=OURO.X(\'My, (deals)\'!A1:C9,"A ""(B)"", OURO.Y(",T[a,b(])')).toEqual([
      ["OURO.X", ["'My, (deals)'!A1:C9", '"A ""(B)"", OURO.Y("', "T[a,b(]"]],
    ]);
  });

  test("a call without arguments has none; an open one goes on to the end", () => {
    expect(written("=OURO.DEALS()+SUM(1,2")).toEqual([
      ["OURO.DEALS", []],
      ["SUM", ["1", "2"]],
    ]);
  });

  test("says where a call stands", () => {
    const formula = "=1+ PI ( ) *2";
    const [{ start, end }] = callsIn(formula);
    expect(formula.slice(start, end)).toBe("PI ( )");
  });
});

describe("soleCall(formula)", () => {
  test("is the call that the formula consists of", () => {
    expect(soleCall("= OURO.RUNWAY(SUM(1,2),3) ")?.args).toEqual(["SUM(1,2)", "3"]);
  });

  test.each(["=OURO.X(1)+1", "=-OURO.X(1)", "=OURO.X", "OURO.X(1)", "=OURO.X(1", "=(1)", "=A1"])(
    "%s is none",
    (formula) => {
      expect(soleCall(formula)).toBeNull();
    },
  );
});

describe("constantOf(text)", () => {
  test.each([
    ["", null],
    [" 0.14 ", 0.14],
    ["-3e2", -300],
    ["+.5", 0.5],
    ["14%", 0.14],
    ['"say ""hi"", V"', 'say "hi", V'],
    ["true", true],
    [
      '{"V","A;B",-10;"A","V",35}',
      [
        ["V", "A;B", -10],
        ["A", "V", 35],
      ],
    ],
  ])("%j is %j", (text, value) => {
    expect(constantOf(text)).toEqual(value);
  });

  test.each(["A1", "Site_PUE", "1+1", "--1", "SUM(1)", "{1,2;3}", '{"a",B1}', '"a', "{1", "1%%"])(
    "%s is none",
    (text) => {
      expect(constantOf(text)).toBeUndefined();
    },
  );
});

test.each([
  ["=2.50>10", "=2.5>10"],
  ["=ROUND(1.0*.5,007)", "=ROUND(1*0.5,7)"],
  ['={5.,1E3}&"2.50"&T[2.50]', '={5,1000}&"2.50"&T[2.50]'],
  ["=1e-9+1E30", "=1E-9+1E+30"],
  ["='2.50'!A1+OURO.X(1.25)", "='2.50'!A1+OURO.X(1.25)"],
])("plainNumbers(%j) is %j", (formula, plain) => {
  expect(plainNumbers(formula)).toBe(plain);
});

test.each([
  ["=A1+$B2+C$3+$D$4", "=B3+$B4+D$3+$D$4"],
  ["=SUM(A:A,$B:C,1:1,$2:3)", "=SUM(B:B,$B:D,3:3,$2:5)"],
  ["='x y'!B$2+总表!A1+Jan:Mar!A1", "='x y'!C$2+总表!B3+Jan:Mar!B3"],
  ['=T[@a]+Rate_A1+"A1"&LOG10(A1#)', '=T[@a]+Rate_A1+"A1"&LOG10(B3#)'],
  ["=XFD1048576", "=A2"],
])("filledFormula(%j) from A1 to B3 is %j", (formula, filled) => {
  expect(filledFormula(formula, { row: 0, column: 0 }, { row: 2, column: 1 })).toBe(filled);
});

describe("sheetsRenamed(formula, names)", () => {
  const names = new Map([
    ["inputs", "假设"],
    ["deals detail", "It's new"],
  ]);

  test.each([
    ["=Inputs!B4+INPUTS!$B$4:C9", "=假设!B4+假设!$B$4:C9"],
    ["='Deals detail'!A:A&Flows!A1", "='It''s new'!A:A&Flows!A1"],
    ['=INDIRECT("Inputs!B4")', '=INDIRECT("Inputs!B4")'],
    ["=Inputs+B4", "=Inputs+B4"],
  ])("makes %s into %s", (formula, renamed) => {
    expect(sheetsRenamed(formula, names)).toBe(renamed);
  });
});
