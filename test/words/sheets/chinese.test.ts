import { balances } from "../../../src/deals/assumptions/balances";
import { benchmark } from "../../../src/deals/benchmarks/benchmarks";
import { contestedLives } from "../../../src/deals/assumptions/contestedLives";
import { DEAL_STATUSES, LEG_KINDS } from "../../../src/deals/dealSchema";
import { legRows } from "../../../src/deals/legRows";
import { outsideRevenues } from "../../../src/deals/assumptions/outsideRevenue";
import { presetDeals, PRESET_IDS } from "../../../src/deals/presets";
import { revenueCases } from "../../../src/deals/assumptions/revenueCases";
import { scalarAssumptions } from "../../../src/deals/assumptions";
import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { legData } from "../../../src/template/legCells";
import { TEMPLATE_SHEETS } from "../../../src/template/sheetKeys";
import { templatePlans } from "../../../src/template/template";
import { freeNames, type TemplateNames } from "../../../src/template/templateNames";
import { roomOf } from "../../../src/words/sheets/splitLines";
import { LANGUAGE_NAMES } from "../../../src/words/sheets/sheetLanguage";
import { translatePlan } from "../../../src/template/translatePlan";
import { translator } from "../../../src/template/translator";
import { chinese, parts } from "../../../src/words/sheets/zh-CN";

const scalars = PRESET_IDS.flatMap((id) => scalarAssumptions(id));
const first = freeNames({ sheets: [], tables: [], names: [] }, []);
/** Of a template beside another, where sheets and inputs have a number in their names. */
const second = freeNames(
  { sheets: ["Deals"], tables: [], names: [scalars[0].name] },
  scalars.map(({ name }) => name),
);

const plansWith = (names: TemplateNames): SheetPlan[] =>
  PRESET_IDS.flatMap((id) => templatePlans(id, names));
const plans = plansWith(first);
const translated = plans.map((plan) => translatePlan(plan, chinese));

const isFormula = (text: string): boolean => text.startsWith("=");
const quotedIn = (formula: string): string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text);

/** Every text that somebody reads on a sheet, notes whole; the rows of the deals table hold data. */
function textsOf(plan: SheetPlan): string[] {
  const { paragraphs = [], blocks, charts = [], names = [], table } = plan;
  const inNote = new Set(
    paragraphs.flatMap(({ row, lines }) => Array.from({ length: lines }, (_, i) => `A${row + i}`)),
  );
  const [header, last] = table?.range.match(/\d+/g)?.map(Number) ?? [0, 0];
  const cells = blocks
    .filter(({ at }) => !inNote.has(at))
    .flatMap(({ at, rows }) => {
      const top = Number(/\d+/.exec(at)?.[0]);
      return rows.filter((_, i) => top + i <= header || top + i > last).flat();
    });
  return [
    ...paragraphs.map(({ text }) => text),
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
  ...plans.flatMap(({ choices }) => choices.flatMap(({ options }) => options.split(","))),
  ...scalars.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  ...PRESET_IDS.flatMap((id) => outsideRevenues(id).map(({ company }) => company)),
  ...balances().map(({ company }) => company),
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
  ...TEMPLATE_SHEETS,
  ...PARAMETERS,
  ...PRESET_IDS.flatMap((id) => [id, presetDeals(id).asOf]),
  ...scalars.flatMap(({ name, source }) => [name, source]),
  ...PRESET_IDS.flatMap((id) => outsideRevenues(id).map(({ source }) => source)),
  ...balances().map(({ source }) => source),
  ...contestedLives().map(({ source }) => source),
  ...revenueCases().map(({ published }) => published),
  "Goldman Sachs, in National Business Daily, October 2025",
  "J. Huang, Nvidia, in National Business Daily, October 2025",
  "M. Intrator, CoreWeave, in National Business Daily, October 2025",
  "D. Ives, Wedbush, in National Business Daily, October 2025",
  "–",
]);

/** Of the texts in formulas: what OURO takes or gives back, conditions, and forms of numbers. */
const stayingInFormulas = new Set<string>([
  ...data,
  ...PARAMETERS,
  ...["GPU_PAYBACK", "GPU_NPV", "direct", "least", "traced", "most", "Outside"],
  ...["note", "source", "date", "low", "high"],
  ...["<>superseded", "<>umbrella", ">", "<=", ">0", "?*", "0%", "–", ""],
  ...["Receipts", "Origin", "Lost", "Shortfall", "Equity lost"],
  ...["Minimum", "P5", "P25", "Median", "P75", "P95", "Maximum", "Answered share"],
]);

const find = translator(chinese.texts);
const findInFormula = translator(chinese.inFormulas);
const isPublishedFigure = (text: string): boolean => benchmark(text) !== undefined;

/** The keys of a catalogue, without those that a text fits. */
function unused(catalogue: Readonly<Record<string, string>>, texts: readonly string[]): string[] {
  return Object.entries(catalogue)
    .filter(([key, value]) => {
      const one = translator({ [key]: value });
      return !texts.some((text) => one(text) !== undefined);
    })
    .map(([key]) => key);
}

describe("the Chinese catalogue of the template", () => {
  test("has every text of both presets that is no name, source or word of the data", () => {
    const texts = [...new Set(plans.flatMap(textsOf))];
    const assumed = new Set(["Assumption"]);
    expect(
      texts.filter((text) => find(text) === undefined && (!staying.has(text) || assumed.has(text))),
    ).toEqual([]);
  });

  test("has every text in their formulas that a reader sees", () => {
    const texts = [...new Set(plans.flatMap(textsInFormulas))];
    const missing = texts.filter(
      (text) =>
        findInFormula(text) === undefined &&
        !stayingInFormulas.has(text) &&
        !isPublishedFigure(text),
    );
    expect(missing).toEqual([]);
  });

  test("has no text that neither preset writes, and none twice", () => {
    expect(unused(chinese.texts, plans.flatMap(textsOf))).toEqual([]);
    expect(unused(chinese.inFormulas, plans.flatMap(textsInFormulas))).toEqual([]);
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test("finds the texts of a template beside another, whose names have a number", () => {
    const numbered = plansWith(second);
    const known = new Set(plans.flatMap(textsOf));
    const others = numbered
      .flatMap(textsOf)
      .filter((text) => !known.has(text) && !/^\w+_2$|^[\w ]+ \(2\)$/.test(text));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((text) => find(text) === undefined)).toEqual([]);
    const spoken = numbered.map((plan) => translatePlan(plan, chinese));
    expect(spoken.flatMap(textsInFormulas)).toContain(" 项检查不通过：见 Checks (2)");
  });

  test("translates no word of the data: what formulas compare with is the same in every language", () => {
    const words = [...data].filter((word) => find(word) !== undefined);
    expect(words).toEqual([]);
    const compared = [...data, ...PARAMETERS].filter((word) => word !== "none");
    expect(compared.filter((word) => findInFormula(word) !== undefined)).toEqual([]);
  });

  test("says in a formula what the cell that it compares with says", () => {
    const both = Object.keys(chinese.inFormulas).filter((key) => key in chinese.texts);
    expect(both.sort()).toEqual(["at least", "equal"]);
    for (const key of both) expect(chinese.inFormulas[key]).toBe(chinese.texts[key]);
  });

  test("tells two things apart that formulas tell apart", () => {
    const said = Object.entries(chinese.inFormulas).filter(
      ([key]) => !["fail", "fails"].includes(key),
    );
    const values = said.map(([, value]) => value);
    expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
  });

  test("gives the language its own name, by which the template is found again", () => {
    expect(chinese.texts[LANGUAGE_NAMES.en]).toBe(LANGUAGE_NAMES["zh-CN"]);
  });
});

/** Points that a Latin letter takes on average; a Chinese character, twice the room of one, is as wide as high. */
const POINTS = { usual: 5.1, title: 8, chinese: 11, chineseTitle: 15 };
/** Letters of a note that fit beside the pane on a small screen. */
const NOTE_LETTERS = 140;

describe("the sheets in Chinese", () => {
  test("have the cells, looks and formulas of the English ones in the same places", () => {
    translated.forEach((plan, i) => {
      const bare = (content: string | number): string =>
        typeof content === "number" || isFormula(content)
          ? String(content).replaceAll(/"(?:[^"]|"")*"/g, '""')
          : "text";
      const shape = ({ blocks, ...rest }: SheetPlan): unknown => ({
        blocks: blocks.map(({ at, rows }) => [at, rows.map((row) => row.map(bare))]),
        looks: rest.looks,
        choices: rest.choices,
        formats: rest.numberFormats,
        names: rest.names?.map(({ name, cell }) => [name, cell]),
      });
      expect(shape(plan)).toEqual(shape(plans[i]));
    });
  });

  test("leave the legs of the deals table as the data have them", () => {
    const [deals] = translated.filter(({ name }) => name === "Deals");
    const rows = deals.blocks.flatMap(({ rows }) => rows);
    for (const leg of legRows(presetDeals("2025-10")))
      expect(rows).toContainEqual(expect.arrayContaining(Object.values(legData(leg))));
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
      const wrapped = (plan.wrapped ?? []).map((range) =>
        columnOf(/^[A-Z]+/.exec(range)?.[0] ?? ""),
      );
      return filled
        .filter(({ row, column, content }) => {
          if (typeof content !== "string" || isFormula(content)) return false;
          if (wrapped.includes(column)) return false;
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
