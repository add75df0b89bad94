import { tokens } from "../../../formulaText/tokens";
import { localNames } from "./localNames";

/**
 * A formula as an .xlsx file holds it: without "=", new functions, names of LET and LAMBDA and an
 * add-in's functions under their stored names, "A5#" as a function. Text in quotes stays as it is.
 *
 * @param namespace  of the add-in's functions
 * @example
 * storedFormula('=OURO.RUNWAY(MAXIFS(A1:A9,B1:B9,">0"),1)', "OURO")
 * // '_xldudf_OURO_RUNWAY(_xlfn.MAXIFS(A1:A9,B1:B9,">0"),1)'
 */
export function storedFormula(formula: string, namespace: string): string {
  const found = tokens(formula.replace(/^=/, ""));
  const locals = localNames(found);
  const stored: string[] = [];
  found.forEach((token, index) => {
    if (locals.has(index)) stored.push(`_xlpm.${token.text}`);
    else if (token.kind === "function") stored.push(storedName(token.text, namespace));
    else if (token.kind === "operator" && token.text === "#") {
      stored.push(`_xlfn.ANCHORARRAY(${stored.pop() ?? ""})`);
    } else stored.push(token.text);
  });
  return stored.join("");
}

function storedName(name: string, namespace: string): string {
  const upper = name.toUpperCase();
  const prefix = `${namespace.toUpperCase()}.`;
  if (upper.startsWith(prefix)) {
    return `_xldudf_${prefix.slice(0, -1)}_${upper.slice(prefix.length)}`;
  }
  const stored = STORED_PREFIX.get(upper);
  return stored === undefined ? name : stored + upper;
}

/**
 * Excel's functions that are younger than the file format, which stores them with a prefix
 * ([MS-XLSX] 2.2.2, "future functions"; the list as XlsxWriter documents it, and the functions that
 * came after it).
 */
const PREFIXED = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST
CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM
CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE
EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH
FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT
FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST
QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE
REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH
T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL
TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST
`;

/** What the format stores in front of a function's name, by the name in capitals. */
const STORED_PREFIX: ReadonlyMap<string, string> = new Map([
  ...PREFIXED.trim()
    .split(/\s+/)
    .map((name): [string, string] => [name, "_xlfn."]),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);
