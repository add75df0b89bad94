import type { Area } from "../../../plan/area";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter, type Content } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { ResultName } from "../../templateNames";
import type { DealsSheet } from "../dealsSheet";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import { HORIZON, type Measure, type MeasureBlocks } from "./measureBlocks";

/** The vendor's circular share by year, and the current year's. */
export interface YearShares {
  /** Columns Row, the years by YEAR_KEYS, Horizon, Unit; the rows are YEAR_ROWS. */
  byYear: Area;
  /** Columns Label, Value, Unit, Note; the rows are CURRENT_ROWS. */
  current: Area;
}

export const YEAR_ROWS = {
  receipts: 0,
  least: 1,
  traced: 2,
  most: 3,
  spread: 4,
  reading: 5,
} as const;
export const CURRENT_ROWS = { traced: 0, least: 1, most: 2, reading: 3 } as const;

/** Shares by year, because years that are pooled dilute the money of one with the receipts of another. */
export function yearShares(
  draft: SheetDraft,
  context: TemplateContext,
  deals: DealsSheet,
  flows: FlowsSheet,
  blocks: MeasureBlocks,
): YearShares {
  const { input, words } = context;
  const vendor = input("Vendor_company");
  draft.section(
    `="${words.circularity.currentYear.title}"&${vendor}&"${words.circularity.currentYear.in}"&${input("Current_year")}`,
    words.circularity.currentYear.boundsHoldForListed,
  );
  const currentRow = draft.row;
  draft.skip(Object.keys(CURRENT_ROWS).length + 2);
  missing(draft, deals);
  draft.section(
    `="${words.circularity.byYear.title}"&${vendor}`,
    words.circularity.byYear.pooledHorizonBeside,
  );
  const byYear = yearTable(draft, context, flows, blocks);
  const below = draft.row;
  draft.row = currentRow;
  const current = currentTable(draft, context, byYear);
  draft.row = below;
  return { byYear, current };
}

/** What is known not to be among the legs: the bounds do not cover it. */
function missing(draft: SheetDraft, { totals }: DealsSheet): void {
  const { knownMissing } = draft.words.circularity;
  draft.lines([knownMissing.title], "label");
  draft.lines(
    [`=${totals.undisclosed}&"${knownMissing.undisclosed}"`, ...knownMissing.others],
    "note",
  );
  draft.skip();
}

function yearTable(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  flows: FlowsSheet,
  { receipts, shares }: MeasureBlocks,
): Area {
  const header = draft.row;
  const periods = [...YEAR_KEYS, HORIZON];
  const at = (row: keyof typeof YEAR_ROWS, column: string): string =>
    `${column}${header + 1 + YEAR_ROWS[row]}`;
  const across = (cell: (column: string, key: string) => string): Content[] =>
    periods.map((key, i) => `=${cell(columnLetter(1 + i), key)}`);
  // A vendor that was taken off the list of companies has no row.
  const ofVendor = (area: Area) => (column: string) =>
    `IFERROR(INDEX(${column}$${area.firstRow}:${column}$${area.lastRow},MATCH(${input("Vendor_company")},${area.here("Company")},0)),"–")`;
  const measure = (one: Measure): Content[] => [
    words.columns[one],
    ...across(ofVendor(shares[one])),
    words.units["share of receipts"],
  ];
  const columns: SheetColumn[] = [
    { title: "", key: "Row", look: "label" },
    ...YEAR_KEYS.map((key, i): SheetColumn => ({
      ...{ title: `=${flows.year(i)}`, key, format: FORMATS.share, align: "Right" },
    })),
    { key: HORIZON, look: "result", format: FORMATS.share, align: "Right" },
    { key: "Unit", look: "unit" },
  ];
  const area = draft.table(columns, [
    [words.columns.Receipts, ...across(ofVendor(receipts)), words.units["USD bn"]],
    measure("Least"),
    measure("Traced"),
    measure("Most"),
    [
      words.columns.Spread,
      ...across((c) => `IF(ISNUMBER(${at("most", c)}),${at("most", c)}-${at("least", c)},"–")`),
      words.units["share of receipts"],
    ],
    [
      words.columns["The share is"],
      ...across(
        (c) =>
          `IF(ISNUMBER(${at("spread", c)}),IF(${at("spread", c)}>${input("Indeterminate_spread")},"${words.circularity.indeterminate}","${words.circularity.determinate}"),"${words.circularity.noReceipts}")`,
      ),
      "",
    ],
  ]);
  const last = columnLetter(periods.length);
  const row = (name: keyof typeof YEAR_ROWS): number => area.firstRow + YEAR_ROWS[name];
  draft.format(`B${row("receipts")}:${last}${row("receipts")}`, FORMATS.amount);
  draft.format(
    `B${area.headerRow}:${columnLetter(YEAR_KEYS.length)}${area.headerRow}`,
    FORMATS.year,
  );
  draft.look(`B${row("traced")}:${last}${row("traced")}`, "result");
  draft.state(
    `B${row("reading")}:${last}${row("reading")}`,
    `B$${row("reading")}="${words.circularity.indeterminate}"`,
    "amber",
  );
  return area;
}

/** The current year's shares, named for other sheets. */
function currentTable(
  draft: SheetDraft,
  { input, result, words }: TemplateContext,
  byYear: Area,
): Area {
  const last = YEAR_KEYS[YEAR_KEYS.length - 1];
  const of = (row: number): string => {
    const years = byYear.here(YEAR_KEYS[0], last).replace(/\d+/g, String(byYear.headerRow));
    const cells = byYear.here(YEAR_KEYS[0], last).replace(/\d+/g, String(byYear.firstRow + row));
    return `=IFERROR(INDEX(${cells},MATCH(${input("Current_year")},${years},0)),"${words.circularity.currentYear.outside}")`;
  };
  const rows: [string, number, string, string][] = [
    [
      words.columns.Traced,
      YEAR_ROWS.traced,
      words.units["share of receipts"],
      words.circularity.currentYear.traced,
    ],
    [
      words.columns.Least,
      YEAR_ROWS.least,
      words.units["share of receipts"],
      words.circularity.currentYear.least,
    ],
    [
      words.columns.Most,
      YEAR_ROWS.most,
      words.units["share of receipts"],
      words.circularity.currentYear.most,
    ],
    [words.columns["The share is"], YEAR_ROWS.reading, "", words.circularity.currentYear.reading],
  ];
  const area = draft.table(
    [
      { key: "Label", title: `=${input("Current_year")}`, look: "label" },
      { key: "Value", look: "result", format: FORMATS.share, align: "Right" },
      { key: "Unit", look: "unit" },
      { title: "", key: "Room", look: "unit" },
      { title: words.common.whatSays, key: "Note", look: "source" },
    ],
    rows.map(([label, row, unit, note]) => [label, of(row), unit, "", note]),
  );
  const named: [ResultName, keyof typeof CURRENT_ROWS][] = [
    ["Circular_traced", "traced"],
    ["Circular_least", "least"],
    ["Circular_most", "most"],
  ];
  for (const [name, row] of named) {
    const { label, at } = {
      label: rows[CURRENT_ROWS[row]][3],
      at: area.firstRow + CURRENT_ROWS[row],
    };
    draft.plan.names.push({ name: result(name), cell: `$B$${at}`, comment: label });
  }
  const reading = `B${area.firstRow + CURRENT_ROWS.reading}`;
  draft.state(reading, `$${reading}="${words.circularity.indeterminate}"`, "amber");
  draft.format(`A${area.headerRow}`, FORMATS.year);
  draft.align(`A${area.headerRow}`, "Left");
  return area;
}
