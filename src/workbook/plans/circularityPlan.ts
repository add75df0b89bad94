import { legRows, type Preset } from "../../data";
import { dealsColumn, flowsRange, type DealsLayout } from "./dealsPlan";
import type { Content, SheetPlan } from "../sheets/sheetPlan";

const HEADER_ROW = 8;
const MEASURES = ["Direct", "Least", "Traced", "Most"];
/** Rows of number format below the summary, so that a longer one is formatted too. */
const SUMMARY_ROWS = 40;

/** The Circularity sheet: one row a vendor with the four measures, and every company below. */
export function circularityPlan(preset: Preset, name: string, deals: DealsLayout): SheetPlan {
  const vendors = vendorsOf(preset);
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + vendors.length;
  const summary = last + 4;
  return {
    name,
    tabColor: "#107C10",
    blocks: [
      { at: "A1", rows: heading(preset) },
      { at: `A${HEADER_ROW - 1}`, rows: [["Vendors"]] },
      {
        at: `A${HEADER_ROW}`,
        rows: [header(), ...vendors.map((v, i) => vendorRow(v, first + i, deals))],
      },
      { at: `A${summary - 1}`, rows: [["Every company"]] },
      { at: `A${summary}`, rows: [[`=OURO.CIRCULAR_SUMMARY(${flowsRange(deals)})`]] },
    ],
    looks: [
      { range: "A1", look: "title" },
      { range: "A2:A5", look: "note" },
      { range: `A${HEADER_ROW - 1}`, look: "heading" },
      { range: `A${HEADER_ROW}:G${HEADER_ROW}`, look: "header" },
      { range: `A${first}:A${last}`, look: "input" },
      { range: `B${first}:G${last}`, look: "result" },
      { range: `A${summary - 1}`, look: "heading" },
      { range: `A${summary}:K${summary}`, look: "header" },
    ],
    aligned: [
      { range: `B${HEADER_ROW}:G${last}`, to: "Right" },
      { range: `B${summary}:K${summary}`, to: "Right" },
    ],
    numberFormats: [
      { range: `B${first}:B${last}`, format: "#,##0.00" },
      { range: `C${first}:F${last}`, format: "0.0%" },
      { range: `G${first}:G${last}`, format: "#,##0.00" },
      { range: `B${summary + 1}:G${summary + SUMMARY_ROWS}`, format: "#,##0.00" },
      { range: `H${summary + 1}:K${summary + SUMMARY_ROWS}`, format: "0.0%" },
    ],
    widths: [120, 84, 76, 76, 76, 76, 96, 84, 84, 84, 84],
    choices: [],
  };
}

/** Who sells: the payees of purchases and cloud contracts, in the order of the preset. */
function vendorsOf(preset: Preset): string[] {
  const sales = legRows(preset).filter(({ kind }) => kind === "purchase" || kind === "cloud");
  return [...new Set(sales.map(({ to }) => to))];
}

function heading(preset: Preset): Content[][] {
  return [
    [`How much of a vendor's receipts is its own money coming back: ${preset.title}`],
    [
      "Receipts are those that the Deals sheet counts, over whole deals, not a year. Other revenue is not in them: add it there as a row with From blank.",
    ],
    [
      "Direct: paid to and received from the same party. Traced: every company pays out of one mixed pot. Least, most: bounds of any tracing.",
    ],
    [
      "Letters of intent and contingent legs are out until the switch on the Deals sheet says yes. USD bn; – where nothing counted is received.",
    ],
    ["Blue on pale yellow: change it, to measure another company. Black: a formula."],
  ];
}

function header(): Content[] {
  return ["Vendor", "Receipts", ...MEASURES, "Traced amount"];
}

function vendorRow(vendor: string, row: number, deals: DealsLayout): Content[] {
  const flows = flowsRange(deals);
  const whereNone = (formula: string): string => `=IF($B${row}=0,"–",${formula})`;
  return [
    vendor,
    `=SUMIFS(${dealsColumn(deals, "C")},${dealsColumn(deals, "B")},$A${row})`,
    ...MEASURES.map((_, i) => {
      const measure = `${"CDEF".charAt(i)}$${HEADER_ROW}`;
      return whereNone(`OURO.CIRCULAR_SHARE(${flows},$A${row},${measure})`);
    }),
    whereNone(`OURO.CIRCULAR_AMOUNT(${flows},$A${row})`),
  ];
}
