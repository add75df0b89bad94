import { legRows } from "../../../src/deals/legRows";
import { presetDeals } from "../../../src/deals/presets";
import { legArea } from "../../../src/template/legArea";
import { DEAL_DATA, legData, type LegData } from "../../../src/template/legCells";
import { freeNames } from "../../../src/template/templateNames";
import { closeGaps } from "../../../src/template/update/closeGaps";
import type { LegEdits } from "../../../src/template/update/mergeLegs";
import type { Cell } from "../../../src/template/update/sameContent";
import { legRow } from "../../support/legRow";

const legs = legArea("2025-10", freeNames({ sheets: [], tables: [], names: [] }, []), "en");
const preset = presetDeals("2025-10");
const [a, b, c] = legRows(preset).map((leg) => legData(leg) as LegData);
const own = legData(legRow({ deal: "mine" })) as LegData;
const blank = Object.fromEntries(DEAL_DATA.map((field) => [field, ""])) as LegData;
const { firstRow: first, titles } = legs.area;

/** The rows as they were loaded, with what the user wrote over their columns. */
function current(
  data: LegData[],
  over: Readonly<Record<number, Readonly<Record<string, Cell>> | undefined>> = {},
): { data: LegData[]; before: Cell[][] } {
  const before = data.map((leg, i): Cell[] => {
    if (leg === blank) return legs.area.titles.map(() => "");
    const contents = new Map(legs.contents(leg, first + i).map((cell, k) => [titles[k], cell]));
    for (const [title, cell] of Object.entries(over[i] ?? {})) contents.set(title, cell);
    return titles.map((title) => contents.get(title) ?? "");
  });
  return { data, before };
}

const close = (rows: ReturnType<typeof current>, edits: LegEdits = new Map()): LegEdits =>
  closeGaps(legs, rows, edits, preset);

test("the last leg moves up into a gap that an update leaves; no other row moves", () => {
  expect(close(current([a, b, c]), new Map([[0, { kind: "empty" }]]))).toEqual(
    new Map([
      [0, { kind: "new", leg: c, own: {} }],
      [2, { kind: "empty" }],
    ]),
  );
});

test("without a gap nothing moves, and blank rows at the end are none", () => {
  expect(close(current([a, b, blank, blank])).size).toBe(0);
});

test("a moved leg takes the update's fields along, and is marked if it is the user's own", () => {
  const edits = close(
    current([blank, a, own]),
    new Map([[1, { kind: "fields", fields: { Note: "new" } }]]),
  );
  expect(edits.get(0)).toEqual({ kind: "new", leg: own, isImported: true, own: {} });
  expect(edits.get(1)).toEqual({ kind: "fields", fields: { Note: "new" } });
  const last = close(
    current([blank, a]),
    new Map([[1, { kind: "fields", fields: { Note: "new" } }]]),
  );
  expect(last.get(0)).toEqual({ kind: "new", leg: { ...a, Note: "new" }, own: {} });
});

test("what the user wrote over a formula moves along, and formulas follow to their new row", () => {
  const edits = close(
    current([blank, a], {
      1: {
        Include: "no",
        Probability: `=MIN(1,$D${first + 1}/D${first + 10})+Inputs!$D$${first + 1}`,
        Published: "=2*50",
      },
    }),
  );
  expect(edits.get(0)).toMatchObject({
    own: {
      Include: "no",
      Probability: `=MIN(1,$D${first}/D${first + 10})+Inputs!$D$${first + 1}`,
      Published: "=2*50",
    },
  });
});
