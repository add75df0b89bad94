/**
 * Places that a mistake could break, with the test that has to see it.
 *
 * `find` stands in one file of src/<room>, once; `npm run mutants` says so where the code has moved on. Choose a short
 * piece that says what the line does, so that it survives a rename around it.
 */
const of = (room, test, mutations) =>
  mutations.map(([find, replace, kind, own = test]) => ({ room, find, replace, kind, test: own }));

module.exports = [
  ...of("model", "test/model/circularity", [
    ["after(i)) === bottleneck", "after(i)) !== bottleneck", "wrong comparison"],
    ["(100 * (amount[e] / total)) ** 2", "100 * (amount[e] / total) * 2", "wrong operator"],
  ]),
  ...of("model", "test/model/contagion", [
    ["? 0 : amount - lost * amount)", "? 0 : amount + lost * amount)", "sign"],
    ["owed[i] - paid[i];", "paid[i] - owed[i];", "swapped operands"],
    ["if (missing >= 0) return", "if (missing > 0) return", "off by one"],
  ]),
  ...of("model", "test/model/debt", [
    ["ratio: 1 / (1 + rate) }", "ratio: 1 + rate }", "inverted ratio"],
    ["cashflows.length < years)", "cashflows.length <= years)", "off by one"],
    ["Math.max(0, debt - value)", "Math.max(0, value - debt)", "swapped operands"],
  ]),
  ...of("model", "test/model/gpu", [
    ["k + (capex - recovered) / cash", "k + (capex + recovered) / cash", "sign"],
    ["(k === steps - 1 ? residual : 0)", "(k === steps ? residual : 0)", "off by one"],
    ["1 - (1 - residualShare) * (age / life)", "1 - residualShare * (age / life)", "wrong factor"],
    ["(life - year + 1) / (life + 1)", "(life - year + 1) / life", "off by one"],
  ]),
  ...of("model", "test/model/deals", [
    ["annualBurn / -burnGrowth", "annualBurn / burnGrowth", "sign"],
    ["Math.min(commitment, perUnit * cumulativeUnits)", "perUnit * cumulativeUnits", "no limit"],
    [
      '{ code: "no-shares" } : newShares / all',
      '{ code: "no-shares" } : existingShares / all',
      "swapped argument",
    ],
    ["Math.max(actual, minimum) * price", "Math.min(actual, minimum) * price", "wrong bound"],
  ]),
  ...of("model", "test/model/options", [
    ["price * normalCdf(d - spread / 2)", "price * normalCdf(d + spread / 2)", "sign"],
    [
      "tranche.shares * tranche.probability * valuePerShare",
      "tranche.shares * valuePerShare",
      "missing factor",
    ],
  ]),
  ...of("model", "test/model/rates", [
    ['code: isNothing ? "every-rate" : "no-rate"', 'code: "no-rate"', "missing case"],
    ["Math.expm1(x * ticksPerYear)", "Math.expm1(x)", "missing factor"],
  ]),
  ...of("model", "test/model/risk", [
    ["(above - below) * (exact - place)", "(above - below) * (place - exact)", "sign"],
    ["length(b.swing) - length(a.swing)", "length(a.swing) - length(b.swing)", "swapped order"],
  ]),
  ...of("functions", "test/functions/(gpu|deals|circularity)/", [
    ["value <= above", "value < above", "off by one"],
    ["row: found[network.row - 1].row", "row: network.row", "wrong row"],
    [
      'if (typeof cell === "number" && !Number.isFinite(cell)) refuse({ code: "too-large" });',
      "",
      "missing guard",
    ],
    ['return whole > 0 ? part / whole : "";', "return part / whole;", "missing guard"],
    [
      'case "no-shares":\n      return CustomFunctions.ErrorCode.divisionByZero;',
      'case "no-shares":\n      return CustomFunctions.ErrorCode.invalidNumber;',
      "wrong error",
    ],
    ["cell.length > LONGEST_TEXT)", "cell.length > 2 * LONGEST_TEXT)", "wrong limit"],
  ]),
  ...of("deals", "test/deals", [
    ["return RUNS.test(text) ? `'${text}` : text;", "return text;", "missing guard"],
    ["leg, i === 0)", "leg, true)", "counted twice"],
    [
      'status === "superseded" || status === "umbrella"',
      'status === "superseded"',
      "missing case",
      "test/deals/(presets|readings)",
    ],
  ]),
  ...of("plan", "test/plan/noteLines", [
    [
      "letters(`${line} ${word}`) > NOTE_LETTERS",
      "letters(`${line} ${word}`) > 2 * NOTE_LETTERS",
      "wrong limit",
    ],
    ["columnLetter(index)", "columnLetter(index + 1)", "off by one", "test/template/gpu"],
  ]),
  ...of("template", "test/template/update", [
    ["if (sameContent(cell, before)) merged", "if (change !== null) merged", "missing guard"],
    ["if (before === after) continue;", "", "missing guard"],
  ]),
  ...of("template", "test/template/sentence", [
    ["`TEXT(10*${amount}", "`TEXT(${amount}", "missing unit"],
    ["if (!(name in parts)) throw", "if (name in parts) throw", "wrong condition"],
  ]),
  ...of("studies", "test/studies/readableFormat", [
    [
      "next.gap * before.gap < 0",
      "next.gap * before.gap > 0",
      "sign",
      "test/excel/studies/studies",
    ],
    ["({ from }) => size >= from)", "({ from }) => size > from)", "off by one"],
    ["trials >= FEWEST_TRIALS", "trials >= 0", "missing bound", "test/excel/studies/distribution"],
  ]),
  ...of("excel", "test/excel/template/importDeals", [
    ["(await rollback?.()) ?? []", "[]", "no rollback"],
    [
      "return success ? [[key, data] as const] : [];",
      "return [[key, data] as const];",
      "unvalidated",
      "test/excel/stored/paneState",
    ],
  ]),
  ...of("words", "test/words/language", [
    [
      'startsWith("zh") === true ? "zh-CN" : "en"',
      'startsWith("zh") === true ? "en" : "zh-CN"',
      "swapped",
    ],
  ]),
  ...of("taskpane", "test/taskpane/whatIf/axisValues", [
    ["percent ? number / 100 : number", "number", "missing unit"],
    ["Math.sign(to - from) * Math.abs(step)", "Math.sign(from - to) * Math.abs(step)", "sign"],
    ["present + (i - middle) * size", "present + i * size", "missing term"],
    [
      "totals.format(usdBn * scale)",
      "totals.format(usdBn)",
      "missing unit",
      "test/taskpane/format",
    ],
  ]),
  ...of("workbench", "test/workbench/customFunctions", [
    ["|| NOT_NAMES.has(name.toUpperCase())", "", "missing guard", "test/workbench/names"],
    ['5: "#DIV/0!"', '5: "#NUM!"', "wrong error"],
    [
      "integer(rows) === rowCount(area) && integer(columns)",
      "integer(rows) === rowCount(area) || integer(columns)",
      "wrong operator",
      "test/workbench/ranges",
    ],
    [
      "if (this.#isAfresh(place, key)) this.#answers.delete(key);",
      "",
      "stale answer",
      "test/workbench/recalculation",
    ],
  ]),
  ...of("formulaText", "test/formulaText", [
    ["column >= 26 ?", "column > 26 ?", "off by one"],
    ["row: Number(cell[2]) - 1", "row: Number(cell[2])", "off by one"],
  ]),
  ...of("cli", "test/cli/run", [
    ["await requireFolder(path.dirname(out));", "", "missing guard"],
    ["String(error));\n    return 1;", "String(error));\n    return 0;", "swallowed failure"],
    ["if (!preset) {", "if (!preset && false) {", "missing guard"],
  ]),
  ...of("help", "test/help/client/search", [
    [`.replaceAll('""', '"')`, "", "missing step", "test/help/examples/parseFormula"],
    ["words.every((word)", "words.some((word)", "wrong operator"],
  ]),
  ...of("release", "test/release/fillManifest", [
    [
      "if (!filled.includes(from)) throw new Error(`manifest.xml does not hold ${from}`);",
      "",
      "missing guard",
    ],
    ["`<Version>${version}.0</Version>`", "`<Version>${version}</Version>`", "wrong format"],
  ]),
];
