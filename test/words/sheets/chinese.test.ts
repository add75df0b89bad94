import { CUSTOMER_WARRANTS, policies } from "../../../src/deals/assumptions/accounts";
import { balances } from "../../../src/deals/assumptions/balances";
import { benchmark } from "../../../src/deals/benchmarks/benchmarks";
import { contestedLives } from "../../../src/deals/assumptions/contestedLives";
import { DEAL_STATUSES, LEG_KINDS } from "../../../src/deals/dealSchema";
import { legRows } from "../../../src/deals/legRows";
import { customerShares } from "../../../src/deals/assumptions/customerShares";
import { actualRevenues } from "../../../src/deals/assumptions/outside/actualRevenues";
import { outsideRevenues } from "../../../src/deals/assumptions/outsideRevenue";
import { chipBuyers, rentBacks } from "../../../src/deals/assumptions/supplyLayer";
import { SUPPLY_KINDS } from "../../../src/template/sheets/flows/supplyRows";
import { presetDeals, PRESET_IDS } from "../../../src/deals/presets";
import { revenueCases } from "../../../src/deals/assumptions/revenueCases";
import { scalarAssumptions } from "../../../src/deals/assumptions/assumptionGroups";
import {
  BAD_LOANS,
  LUCENT,
  NORTEL_VALUE,
  NVIDIA_GUARANTEES,
} from "../../../src/deals/assumptions/history";
import { burnYears } from "../../../src/deals/assumptions/runway";
import { labRows } from "../../../src/deals/assumptions/labFunding";
import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { legData } from "../../../src/template/legCells";
import { TEMPLATE_SHEETS } from "../../../src/template/sheetKeys";
import { callsIn } from "../../../src/formulaText/calls";
import { sheetsRenamed } from "../../../src/formulaText/sheetsRenamed";
import { DATA_WORDS, englishWord, wordIn } from "../../../src/words/sheets/dataWords";
import { SHEET_NAMES } from "../../../src/words/sheets/sheetNames";
import { templatePlans } from "../../../src/template/template";
import { freeNames, type TemplateNames } from "../../../src/template/templateNames";
import { english, type SheetWords } from "../../../src/words/sheets/en";
import { chinese } from "../../../src/words/sheets/zh-CN";

const scalars = PRESET_IDS.flatMap((id) => scalarAssumptions(id, english));
const NONE = { sheets: [], tables: [], names: [] };
/** Of a template beside another, where sheets and inputs have a number in their names. */
const second = freeNames(
  { sheets: ["交易"], tables: [], names: [scalars[0].name] },
  scalars.map(({ name }) => name),
  "zh-CN",
);

const plansIn = (
  words: SheetWords,
  names: TemplateNames = freeNames(NONE, [], words.language),
): SheetPlan[] => PRESET_IDS.flatMap((id) => templatePlans(id, names, words));
const plans = plansIn(english);
const translated = plansIn(chinese);

const isFormula = (text: string): boolean => text.startsWith("=");
const quotedIn = (formula: string): string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text);

/** Every text that somebody reads on a sheet; the rows of the deals table hold data. */
function textsOf({ blocks, charts = [], names = [], table }: SheetPlan): string[] {
  const [header, last] = table?.range.match(/\d+/g)?.map(Number) ?? [0, 0];
  const cells = blocks.flatMap(({ at, rows }) => {
    const top = Number(/\d+/.exec(at)?.[0]);
    return rows.filter((_, i) => top + i <= header || top + i > last).flat();
  });
  return [
    ...cells.filter((cell) => typeof cell === "string"),
    ...charts.flatMap(({ title, valueTitle }) => [title, valueTitle]),
    ...names.map(({ comment }) => comment),
  ].filter((text) => text !== "" && !isFormula(text));
}

const textsInFormulas = (plan: SheetPlan): string[] =>
  [
    ...plan.blocks.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string"),
    ...(plan.states ?? []).map(({ formula }) => `=${formula}`),
  ]
    .filter(isFormula)
    .flatMap(quotedIn);

/** What cells hold and formulas compare with: words of lists, names of companies, statuses … */
const data = new Set<string>([
  ...LEG_KINDS,
  ...DEAL_STATUSES,
  "outside revenue",
  "Outside",
  ...Object.values(SUPPLY_KINDS),
  ...plans.flatMap(({ choices }) => choices.flatMap(({ options }) => options.split(","))),
  ...scalars.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  ...PRESET_IDS.flatMap((id) => outsideRevenues(id, english).map(({ company }) => company)),
  ...balances("2026-10", english).map(({ company }) => company),
  ...PRESET_IDS.flatMap((id) =>
    legRows(presetDeals(id)).flatMap((leg) =>
      Object.values(legData(leg)).filter((cell) => typeof cell === "string"),
    ),
  ),
]);

/** Parameters of the GPU formulas, which the Risk sheet hands on from its cells. */
const PARAMETERS = [
  ...["capex", "hourlyRate", "utilisation", "powerKw", "electricityPrice", "pue", "fixedCost"],
  ...["rateDecline", "discountRate", "life", "residualShare", "stepsPerYear"],
];

/** Names and sources stay as they are published. */
const staying = new Set<string>([
  ...data,
  ...PARAMETERS,
  ...PRESET_IDS.flatMap((id) => [id, presetDeals(id).asOf]),
  ...scalars.flatMap(({ name, source }) => [name, source]),
  ...PRESET_IDS.flatMap((id) => outsideRevenues(id, english).map(({ source }) => source)),
  ...PRESET_IDS.map((id) => customerShares(id).source),
  ...PRESET_IDS.flatMap((id) => actualRevenues(id).map(({ source }) => source)),
  ...PRESET_IDS.flatMap((id) => chipBuyers(id, english).map(({ source }) => source)),
  ...PRESET_IDS.flatMap((id) => rentBacks(id, english).map(({ source }) => source)),
  ...PRESET_IDS.flatMap((id) => balances(id, english).map(({ source }) => source)),
  ...contestedLives(english).map(({ source }) => source),
  ...revenueCases(english).map(({ published }) => published),
  ...labRows(english).map(({ source }) => source),
  ...PRESET_IDS.flatMap((id) => policies(id).flatMap(({ source, year }) => [source, year])),
  ...CUSTOMER_WARRANTS.map(({ source }) => source),
  ...PRESET_IDS.flatMap((id) => burnYears(id).map(({ source }) => source)),
  // The argument of the normal distribution, as every textbook calls it.
  "d1",
  "Anthropic",
  ...BAD_LOANS.map(({ company }) => company),
  ...[...LUCENT, ...NORTEL_VALUE, ...NVIDIA_GUARANTEES].map(({ date }) => `'${date}`),
  "Goldman Sachs, in National Business Daily, October 2025",
  "J. Huang, Nvidia, in National Business Daily, October 2025",
  "M. Intrator, CoreWeave, in National Business Daily, October 2025",
  "D. Ives, Wedbush, in National Business Daily, October 2025",
  "–",
]);

/** Of the texts in formulas: what OURO takes or gives back, conditions, and forms of numbers. */
const stayingInFormulas = new Set<string>([
  "|",
  "× ",
  ...data,
  ...PARAMETERS,
  ...["GPU_PAYBACK", "GPU_NPV", "direct", "least", "traced", "most", "Outside"],
  ...["note", "source", "date", "low", "high"],
  ...[
    "<>superseded",
    "<>umbrella",
    ">",
    "<=",
    ">0",
    "?*",
    "0%",
    "0.0%",
    "0",
    "0.0",
    "0.00",
    "#,##0.0",
    "#,##0",
    "–",
    "",
  ],
  ...["Receipts", "Origin", "Lost", "Shortfall", "Equity lost"],
  ...["Minimum", "P5", "P25", "Median", "P75", "P95", "Maximum", "Answered share"],
]);

/** The place of a live figure in a sentence. */
const isPart = /^\{\w+\}$/;
/** What is between two cells that a check names. */
const isPlace = /^(?:, |\$)$/;

/** Words that note the path of every text that is read from them. */
function noting(words: object, seen: Set<string>, path: readonly string[] = []): object {
  return new Proxy(words, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== "string") return value;
      const here = [...path, key];
      seen.add(here.join("/"));
      return typeof value === "object" && value !== null ? noting(value, seen, here) : value;
    },
  });
}

/** The paths of all texts. */
const pathsOf = (words: object, path: readonly string[] = []): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    return typeof value === "object" && value !== null ? pathsOf(value, here) : [here.join("/")];
  });

describe("the Chinese words of the template", () => {
  test("say everything but names, sources and words of the data in Chinese", () => {
    const inEnglish = new Set(plans.flatMap(textsOf));
    const left = translated.flatMap(textsOf).filter((text) => inEnglish.has(text));
    expect([...new Set(left)].filter((text) => !staying.has(text))).toEqual([]);
  });

  test("say everything that a reader sees in a formula in Chinese", () => {
    const inEnglish = new Set(plans.flatMap(textsInFormulas));
    const left = translated.flatMap(textsInFormulas).filter((text) => inEnglish.has(text));
    expect(
      [...new Set(left)]
        .filter(
          (text) =>
            !stayingInFormulas.has(text) && benchmark(text) === undefined && !isPart.test(text),
        )
        .filter((text) => !isPlace.test(text)),
    ).toEqual([]);
  });

  test("have no text that neither preset writes", () => {
    const seen = new Set<string>();
    plansIn(noting(english, seen) as SheetWords);
    const ofTheTemplate = pathsOf(english).filter((path) => !/^(studies|colleague)\//.test(path));
    expect(ofTheTemplate.filter((path) => !seen.has(path))).toEqual([]);
  });

  test("name the sheets of a template beside another by their numbers", () => {
    expect(plansIn(chinese, second).flatMap(textsInFormulas)).toContain(
      " 项检查不通过：见 检查 (2)",
    );
  });

  test("leave no English word of the data in a cell, a list or a formula", () => {
    const words = new Set(Object.keys(DATA_WORDS.en));
    const left = translated.flatMap((plan) => [
      ...plan.blocks.flatMap(({ rows }) => rows.flat()).map(String),
      ...plan.choices.flatMap(({ options }) => options.split(",")),
      ...textsInFormulas(plan).map((text) => text.replace(/^(<>|=)/, "")),
    ]);
    expect(left).toContain("是");
    expect([...new Set(left)].filter((text) => words.has(text))).toEqual([]);
  });

  test("hand no word of the data to a formula of ours, which takes English ones", () => {
    const words = new Set(Object.values(DATA_WORDS["zh-CN"]).map((word) => `"${word}"`));
    const args = translated
      .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()))
      .flatMap((content) => (typeof content === "string" && isFormula(content) ? [content] : []))
      .filter((formula) => formula.includes("OURO."))
      .flatMap(callsIn)
      .filter(({ name }) => name.startsWith("OURO."))
      .flatMap((call) => call.args);
    expect(args.length).toBeGreaterThan(100);
    expect(args.filter((arg) => words.has(arg))).toEqual([]);
  });

  test.each([
    ["checks", Object.values(chinese.checks.compare)],
    ["states of a check", [chinese.checks.holds, chinese.checks.fails, chinese.checks.error]],
    ["states of a signal", Object.values(chinese.signals.states)],
    ["titles of columns that one table may have", [chinese.columns.Low, chinese.columns.High]],
  ])("tell %s apart", (_, words) => {
    expect(new Set(words).size).toBe(words.length);
  });
});

/** Room that a text takes, in Latin letters: a Chinese character takes that of two. */
const roomOf = (text: string): number =>
  Array.from(text).reduce((room, letter) => room + (isWide(letter) ? 2 : 1), 0);
const isWide = (letter: string): boolean =>
  /[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F“”]/u.test(letter);

/** Points that a Latin letter takes on average; a Chinese character, twice the room of one, is as wide as high. */
const POINTS = { usual: 5.1, title: 8, chinese: 11, chineseTitle: 15 };
/** Letters of a note that fit beside the pane on a small screen. */
const NOTE_LETTERS = 140;

describe("the sheets in Chinese", () => {
  test("have the cells, looks and formulas of the English ones in the same places", () => {
    translated.forEach((plan, i) => {
      const bare = (content: string | number): string =>
        typeof content === "number" || isFormula(content)
          ? String(content)
              .replaceAll(/"(?:[^"]|"")*"/g, '""')
              // In sentences Chinese counts money in hundreds of millions.
              .replaceAll("TEXT(10*", "TEXT(")
          : "text";
      const inEnglish = new Map(
        TEMPLATE_SHEETS.map((key) => [
          SHEET_NAMES["zh-CN"][key].toLowerCase(),
          SHEET_NAMES.en[key],
        ]),
      );
      const onEnglishSheets = (content: string | number): string | number =>
        typeof content === "string" && isFormula(content)
          ? sheetsRenamed(content, inEnglish)
          : content;
      const shape = ({ blocks, ...rest }: SheetPlan): unknown => ({
        blocks: blocks.map(({ at, rows }) => [
          at,
          rows.map((row) => row.map(onEnglishSheets).map(bare)),
        ]),
        looks: rest.looks,
        choices: rest.choices.map(({ range, options }) => [
          range,
          options.split(",").map(englishWord),
        ]),
        formats: rest.numberFormats,
        names: rest.names?.map(({ name, cell }) => [name, cell]),
      });
      expect(shape(plan)).toEqual(shape(plans[i]));
    });
  });

  test("hold the legs of the deals table as the data have them, but for the words of lists", () => {
    const [deals] = translated.filter(({ name }) => name === "交易");
    const rows = deals.blocks.flatMap(({ rows }) => rows);
    for (const leg of legRows(presetDeals("2025-10"))) {
      const cells = Object.values(legData(leg)).map((cell) =>
        typeof cell === "string" ? wordIn("zh-CN", cell) : cell,
      );
      expect(rows).toContainEqual(expect.arrayContaining(cells));
    }
  });

  test("keep every line of a note within what fits beside the pane", () => {
    const long = translated.flatMap(({ name, looks, blocks }) => {
      const notes = new Set(looks.flatMap(({ range, look }) => (look === "note" ? [range] : [])));
      return blocks
        .filter(({ at }) => notes.has(at))
        .map(({ rows }) => String(rows[0][0]))
        .filter((text) => !isFormula(text) && roomOf(text) > NOTE_LETTERS)
        .map((text) => `${name}: ${text}`);
    });
    expect(long).toEqual([]);
  });

  test("cut no text off: it fits its cell and the empty cells right of it", () => {
    const cut = translated.flatMap((plan) => {
      const cells = plan.blocks.flatMap(({ at, rows }) => {
        const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(at) ?? ["", "A", "1"];
        const left = columnOf(letters);
        return rows.flatMap((contents, r) =>
          contents.map((content, c) => ({ row: Number(row) + r, column: left + c, content })),
        );
      });
      const filled = cells.filter(({ content }) => content !== "");
      const taken = new Set(filled.map(({ row, column }) => `${row},${column}`));
      const wrapped = (plan.wrapped ?? []).map((range) => {
        const [, left, top, right = left, bottom = top] =
          /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
        return { left: columnOf(left), right: columnOf(right), top: +top, bottom: +bottom };
      });
      return filled
        .filter(({ row, column, content }) => {
          if (typeof content !== "string" || isFormula(content)) return false;
          const isWrapped = wrapped.some(
            ({ left, right, top, bottom }) =>
              column >= left && column <= right && row >= top && row <= bottom,
          );
          if (isWrapped) return false;
          if (filled.every((other) => other.row !== row || other.column <= column)) return false;
          let room = plan.widths[column] ?? 48;
          for (let c = column + 1; c < plan.widths.length && !taken.has(`${row},${c}`); c++)
            room += plan.widths[c];
          return widthOf(content, row === 1) > room + POINTS.usual;
        })
        .map(({ row, column, content }) => `${plan.name} ${row},${column}: ${content}`);
    });
    expect([...new Set(cut)]).toEqual([]);
  });
});

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1;

function widthOf(text: string, isTitle: boolean): number {
  const wide = roomOf(text) - Array.from(text).length;
  const narrow = Array.from(text).length - wide;
  return isTitle
    ? wide * POINTS.chineseTitle + narrow * POINTS.title
    : wide * POINTS.chinese + narrow * POINTS.usual;
}
