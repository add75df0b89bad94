import { scalarAssumptions } from "../../src/deals/assumptions/assumptionGroups";
import { PRESET_IDS } from "../../src/deals/presets";
import { columnLetter, columnNumber } from "../../src/plan/sheetPlan";
import { LEG_CAPACITY } from "../../src/template/sheets/dealsSheet";
import { templatePlans } from "../../src/template/template";
import { freeNames } from "../../src/template/templateNames";
import { english } from "../../src/words/sheets/en";

const REFERENCE =
  /(?:('(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])/g;

/** Room for the tables that formulas of the Risk sheet fill. */
const TABLE = { rows: 20, columns: 6 };

interface Place {
  sheet: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function placeOf(text: string, here: string): Place[] {
  return [...text.matchAll(REFERENCE)].map(
    ([, sheet = here, left, top, right = left, bottom = top]) => ({
      sheet: sheet.replace(/^'|'$/g, ""),
      ...{ left: columnNumber(left), right: columnNumber(right) },
      ...{ top: Number(top), bottom: Number(bottom) },
    }),
  );
}

describe.each(PRESET_IDS)("from every cell of Answers of %s", (preset) => {
  const scalars = scalarAssumptions(preset, english).map(({ name }) => name);
  const plans = templatePlans(
    preset,
    freeNames({ sheets: [], tables: [], names: [] }, scalars),
    english,
  );
  const cells = new Map<string, string | number>();
  const names = new Map<string, Place>();
  /** What a formula of another cell fills: tables that are looked after, without contents of their own. */
  const filled: Place[] = [];
  for (const { name: sheet, blocks, names: named = [], looks } of plans) {
    for (const { at, rows } of blocks) {
      const [{ left, top }] = placeOf(at, sheet);
      rows.forEach((contents, r) => {
        contents.forEach((content, c) => {
          if (content !== "") cells.set(`${sheet}!${columnLetter(left + c)}${top + r}`, content);
        });
      });
    }
    for (const { name, cell } of named) names.set(name, placeOf(cell, sheet)[0]);
    filled.push(...looks.flatMap(({ range }) => placeOf(range, sheet)));
  }

  // A formula whose result is a table fills the cells beside and below it.
  for (const [key, content] of cells) {
    if (!/^=OURO\.(?:TORNADO|MONTE_CARLO|SENSITIVITY)\(/.test(String(content))) continue;
    const [one] = placeOf(key, "");
    filled.push({ ...one, right: one.left + TABLE.columns, bottom: one.top + TABLE.rows });
  }
  // A leg's blank cell says that nothing is known; below the legs is room for the user's own.
  const { table } = plans.find(({ name }) => name === "Deals")!;
  const [legs] = placeOf(table!.range, "Deals");
  filled.push({ ...legs, bottom: legs.top + LEG_CAPACITY });

  /** The cells that a formula reads and that hold something; undefined for a reference to nothing. */
  const read = (formula: string, here: string): (string[] | undefined)[] => {
    const bare = formula.replaceAll(/"[^"]*"/g, '""');
    const words = bare.replaceAll(/'[^']*'!/g, "").match(/[A-Za-z_][\w.]*/g) ?? [];
    const places = [...placeOf(bare, here), ...words.flatMap((word) => names.get(word) ?? [])];
    return places.map(({ sheet, left, top, right, bottom }) => {
      const found: string[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const key = `${sheet}!${columnLetter(column)}${row}`;
          if (cells.has(key)) found.push(key);
        }
      const isFilled = filled.some(
        (one) =>
          one.sheet === sheet &&
          one.left <= right &&
          one.right >= left &&
          one.top <= bottom &&
          one.bottom >= top,
      );
      return found.length > 0 || isFilled ? found : undefined;
    });
  };

  test("references lead to inputs, none to an empty cell", () => {
    const seen = new Set<string>();
    const ways = [...cells.keys()].filter((key) => key.startsWith("Answers!"));
    const formulas = ways.filter((key) => String(cells.get(key)).startsWith("="));
    expect(formulas.length).toBeGreaterThan(100);
    const deadEnds: string[] = [];
    let inputs = 0;
    for (let key = ways.pop(); key !== undefined; key = ways.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const content = String(cells.get(key));
      // The state of all checks leads to each of them, and what is expected of some is 0.
      if (key.startsWith("Checks!")) continue;
      if (!content.startsWith("=")) {
        inputs++;
        continue;
      }
      const targets = read(content, key.slice(0, key.indexOf("!")));
      const isOwn = /OURO\./.test(content);
      if (targets.includes(undefined) || (targets.length === 0 && !isOwn))
        deadEnds.push(`${key}: ${content.slice(0, 120)}`);
      for (const found of targets) ways.push(...(found ?? []));
    }
    expect(deadEnds).toEqual([]);
    // As far as the deals, the assumptions and their years.
    expect(seen.size).toBeGreaterThan(2000);
    expect(inputs).toBeGreaterThan(300);
    expect([...seen].some((key) => key.startsWith("Deals!D"))).toBe(true);
  });
});
