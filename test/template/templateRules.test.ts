import { PRESET_IDS, presetDeals } from "../../src/deals/presets";
import { scalarAssumptions } from "../../src/deals/assumptions/assumptionGroups";
import { columnLetter, type SheetPlan } from "../../src/plan/sheetPlan";
import { TEMPLATE_SHEETS } from "../../src/template/sheetKeys";
import { templatePlans } from "../../src/template/template";
import { freeNames } from "../../src/template/templateNames";
import { english } from "../../src/words/sheets/en";

interface Cell {
  sheet: string;
  row: number;
  column: number;
  content: string | number;
}

/** Points that a character of the sheets' font takes, on average and in a title. */
const POINTS = { usual: 5.1, title: 8 };
/** Logic, months, hours and thousands: the conventions let no other number into a formula. */
const ALLOWED = new Set(["0", "1", "12", "24", "1000"]);

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];
/** A month in words: "March 2026". */
const IN_WORDS = new RegExp(`(${MONTHS.join("|")}) (20\\d\\d)`, "g");

const numberOf = (letters: string): number =>
  Array.from(letters).reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1;

function place(at: string): { row: number; column: number } {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)/.exec(at) ?? [];
  return { row: Number(row), column: numberOf(letters) };
}

function box(range: string): { top: number; left: number; bottom: number; right: number } {
  const [first, last = first] = range.split(":").map(place);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

const inside = (range: string, { row, column }: Cell): boolean => {
  const { top, left, bottom, right } = box(range);
  return row >= top && row <= bottom && column >= left && column <= right;
};

function cellsOf(plan: SheetPlan): Cell[] {
  return plan.blocks.flatMap(({ at, rows }) => {
    const { row, column } = place(at);
    return rows.flatMap((contents, r) =>
      contents.map((content, c) => ({
        ...{ sheet: plan.name, row: row + r, column: column + c },
        content,
      })),
    );
  });
}

const where = ({ sheet, row, column, content }: Cell): string =>
  `${sheet}!${columnLetter(column)}${row}: ${String(content).slice(0, 160)}`;

const isFormula = ({ content }: Cell): boolean =>
  typeof content === "string" && content.startsWith("=");

/** Which characters of a text, and which columns of an array, are taken is no figure. */
const PICKED = /(?<=\b(?:LEFT|CHOOSECOLS)\([^;]*?)(?:,\d+)+\)/g;

/** Numbers that stand in a formula, apart from texts, names and addresses. */
function literals(formula: string): string[] {
  const bare = formula
    .replaceAll(/"[^"]*"/g, '""')
    .replaceAll(/'[^']*'!/g, "")
    .replaceAll(PICKED, ")");
  return [...bare.matchAll(/(?<![A-Za-z0-9_$.:])\d+(?:\.\d+)?(?![A-Za-z0-9_:])/g)].map(([n]) => n);
}

/** A formula with its references as distances from its own cell. */
function relative({ content, row, column }: Cell): string {
  return String(content).replaceAll(
    /(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g,
    (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
      `R${fixedRow === "$" ? digits : `[${Number(digits) - row}]`}C${fixedColumn === "$" ? letters : `[${numberOf(letters) - column}]`}`,
  );
}

describe.each(PRESET_IDS)("the template of %s", (preset) => {
  const scalars = scalarAssumptions(preset, english);
  const names = freeNames(
    { sheets: [], tables: [], names: [] },
    scalars.map(({ name }) => name),
  );
  const plans = templatePlans(preset, names, english);
  const plan = (name: string): SheetPlan => {
    const found = plans.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No sheet is called ${name}`);
    return found;
  };

  test("has every sheet, in the order of the tabs", () => {
    expect(plans.map(({ name }) => name)).toEqual([...TEMPLATE_SHEETS]);
  });

  test.each(TEMPLATE_SHEETS)(
    "gives %s a title, the state of all checks, and what to know before the numbers",
    (name) => {
      const one = plan(name);
      const texts = one.blocks.map(({ at, rows }) => [at, String(rows[0][0])] as const);
      const text = (at: string): string => texts.find(([cell]) => cell === at)?.[1] ?? "";
      expect(text("A1").length).toBeGreaterThan(3);
      const states = cellsOf(one).filter(
        ({ content }) => typeof content === "string" && content.includes("Checks!$A$4"),
      );
      if (one.name === "Checks") expect(text("A4")).toContain("checks hold");
      else expect(states).not.toEqual([]);
      expect(one.looks.map(({ look }) => look)).toContain("note");
    },
  );

  test("puts no number into a formula but 0, 1, 12, 24 and 1000", () => {
    const found = plans
      .flatMap(cellsOf)
      .filter(isFormula)
      .filter(({ content }) => literals(String(content)).some((n) => !ALLOWED.has(n)));
    expect(found.map(where)).toEqual([]);
  });

  test("reads no range that a formula finds: one such cell makes every edit look at all formulas anew", () => {
    const found = plans
      .flatMap(cellsOf)
      .filter(isFormula)
      .filter(({ content }) =>
        /\b(?:OFFSET|INDIRECT)\(|:[A-Z.]+\(|\):/.test(String(content).replaceAll(/"[^"]*"/g, '""')),
      );
    expect(found.map(where)).toEqual([]);
  });

  test("tells nothing of what came after its day, up to the newest preset's", () => {
    const { asOf } = presetDeals(preset);
    // Contracts end on later days; what a preset could have learnt by mistake is older than the newest one.
    const newest = presetDeals(PRESET_IDS[PRESET_IDS.length - 1]).asOf;
    const days = (text: string): string[] => [
      ...(text.match(/\b20\d\d-(0\d|1[0-2])(-\d\d)?\b/g) ?? []),
      ...Array.from(text.matchAll(IN_WORDS), ([, month, year]) => {
        const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
        return `${year}-${number}`;
      }),
    ];
    const isLater = (day: string): boolean => day > asOf && day <= newest;
    const found = plans
      .flatMap(cellsOf)
      .filter(({ content }) => typeof content === "string" && days(content).some(isLater));
    expect(found.map(where)).toEqual([]);
  });

  test("writes no cell twice", () => {
    for (const one of plans) {
      const keys = cellsOf(one).map(({ row, column }) => `${columnLetter(column)}${row}`);
      expect([one.name, keys.filter((key, i) => keys.indexOf(key) !== i)]).toEqual([one.name, []]);
    }
  });

  test("copies one formula across the years of every row on Flows", () => {
    const cells = cellsOf(plan("Flows")).filter(({ column }) => column >= 7 && column <= 14);
    const rows = Array.from({ length: 200 }, (_, row) =>
      cells.filter((cell) => cell.row === row && isFormula(cell)),
    );
    const mixed = rows
      .filter((row) => row.length === 8 && row[0].row > 6)
      .filter((row) => new Set(row.slice(1).map(relative)).size > 1);
    expect(rows.filter((row) => row.length === 8).length).toBeGreaterThan(100);
    expect(mixed.map(([first]) => where(first))).toEqual([]);
  });

  test("gives every scalar input a unit, a source or the word Assumption, and a comment", () => {
    for (const { name, label, unit, source, comment } of scalars)
      expect([name, [label, unit, source, comment].every((text) => text.trim() !== "")]).toEqual([
        name,
        true,
      ]);
  });

  test("names each scalar input once, by a name that Excel takes", () => {
    const defined = plans.flatMap((one) => one.names ?? []).map(({ name }) => name);
    expect(defined).toEqual(expect.arrayContaining(scalars.map(({ name }) => name)));
    expect(new Set(defined.map((name) => name.toLowerCase())).size).toBe(defined.length);
    for (const name of defined) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/i);
    }
  });

  test("keeps every list of choices within what Excel takes", () => {
    const long = plans
      .flatMap(({ choices }) => choices)
      .filter(({ options }) => options.length > 255);
    expect(long).toEqual([]);
  });

  test("freezes at most five rows", () => {
    expect(plans.filter(({ frozen }) => (frozen?.rows ?? 0) > 5).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test("cuts no label or heading off: it fits its cell and the empty cells right of it", () => {
    const cut = plans.flatMap((one) => {
      const cells = cellsOf(one).filter(({ content }) => content !== "");
      const taken = new Set(cells.map(({ row, column }) => `${row},${column}`));
      return cells.filter((cell) => {
        const { content, row, column } = cell;
        if (typeof content !== "string" || isFormula(cell)) return false;
        if ((one.wrapped ?? []).some((range) => inside(range, cell))) return false;
        let room = one.widths[column] ?? 48;
        for (let c = column + 1; c < one.widths.length && !taken.has(`${row},${c}`); c++)
          room += one.widths[c];
        // Nothing stands right of the last column: a text may run on there.
        const isLast = cells.every((other) => other.row !== row || other.column <= column);
        if (isLast) return false;
        const isTitle = row === 1;
        return content.length * (isTitle ? POINTS.title : POINTS.usual) > room + POINTS.usual;
      });
    });
    expect(cut.map(where)).toEqual([]);
  });
});

test.each(PRESET_IDS)("of %s stand in the same rows whatever number the sheets carry", (preset) => {
  const taken = { sheets: ["Cover"], tables: [], names: [] };
  const shape = (plans: readonly SheetPlan[]): unknown =>
    plans.map(({ blocks }) => blocks.map(({ at, rows }) => [at, rows.map((row) => row.length)]));
  const numbered = templatePlans(preset, freeNames(taken, []), english);
  expect(numbered[0].name).toMatch(/ \(2\)$/);
  const plain = templatePlans(preset, freeNames({ ...taken, sheets: [] }, []), english);
  expect(shape(numbered)).toEqual(shape(plain));
});
