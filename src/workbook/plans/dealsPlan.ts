import { legRows, type LegRow, type Preset } from "../../data";
import { quoted, type Content, type SheetPlan } from "../sheets/sheetPlan";

const HEADER_ROW = 13;
const COLUMNS = [
  "From",
  "To",
  "Counted",
  "Published",
  "Count?",
  "Kind",
  "Status",
  "Contingent",
  "Up to",
  "GW",
  "Start year",
  "Years",
  "Announced",
  "Deal",
  "Source",
  "Note",
];
/** Room below the legs, so that rows an analyst adds are read too: blank rows are no flows. */
const SPARE_ROWS = 40;

/** Where the deals stand on their sheet; the other sheets' formulas are made from it. */
export interface DealsLayout {
  sheet: string;
  firstRow: number;
  lastRow: number;
}

export function dealsLayout(preset: Preset, sheet: string): DealsLayout {
  const firstRow = HEADER_ROW + 1;
  return { sheet, firstRow, lastRow: firstRow + legRows(preset).length - 1 };
}

/** The columns From, To, Counted of the deals and the spare rows below, as a range for a formula. */
export function flowsRange({ sheet, firstRow, lastRow }: DealsLayout): string {
  return `${quoted(sheet)}!$A$${firstRow}:$C$${lastRow + SPARE_ROWS}`;
}

/** One column of the deals and the spare rows below, as a range for a formula. */
export function dealsColumn({ sheet, firstRow, lastRow }: DealsLayout, letter: string): string {
  return `${quoted(sheet)}!$${letter}$${firstRow}:$${letter}$${lastRow + SPARE_ROWS}`;
}

/** The Deals sheet: switches and totals above, the legs as a table below. */
export function dealsPlan(preset: Preset, layout: DealsLayout, tableName: string): SheetPlan {
  const { firstRow, lastRow } = layout;
  const legs = legRows(preset);
  const body = (from: string, to = from): string => `${from}${firstRow}:${to}${lastRow}`;
  return {
    name: layout.sheet,
    tabColor: "#0F6CBD",
    blocks: [
      { at: "A1", rows: heading(preset) },
      { at: "A6", rows: switchesAndTotals(layout) },
      {
        at: `A${HEADER_ROW}`,
        rows: [COLUMNS, ...legs.map((leg, i) => legCells(leg, firstRow + i))],
      },
    ],
    looks: [
      { range: "A1", look: "title" },
      { range: "A2:A4", look: "note" },
      { range: "A6:A11", look: "label" },
      { range: "D6:D7", look: "input" },
      { range: "D8:D11", look: "result" },
      { range: "F6:F11", look: "note" },
      { range: `A${HEADER_ROW}:P${HEADER_ROW}`, look: "header" },
      { range: body("A", "B"), look: "input" },
      { range: body("D"), look: "input" },
      { range: body("F", "G"), look: "unit" },
      { range: `F${HEADER_ROW}:G${HEADER_ROW}`, look: "unitHeader" },
      { range: body("M", "P"), look: "source" },
    ],
    aligned: [
      { range: "D6:D7", to: "Right" },
      { range: `C${HEADER_ROW}:D${HEADER_ROW}`, to: "Right" },
      { range: `E${HEADER_ROW}:E${lastRow}`, to: "Center" },
      { range: `H${HEADER_ROW}:I${lastRow}`, to: "Center" },
      { range: `J${HEADER_ROW}:L${HEADER_ROW}`, to: "Right" },
    ],
    numberFormats: [
      { range: "D8:D11", format: "#,##0.0" },
      { range: body("C", "D"), format: "#,##0.00" },
      { range: body("J"), format: "0.0" },
      { range: body("M"), format: "@" },
      { range: "D11", format: "0" },
    ],
    widths: [92, 92, 70, 70, 56, 62, 92, 70, 46, 46, 62, 46, 76, 140, 300, 300],
    choices: [
      { range: "D6:D7", options: "yes,no" },
      { range: body("E"), options: "yes,no" },
    ],
    table: { range: `A${HEADER_ROW}:P${lastRow}`, name: tableName },
  };
}

function heading(preset: Preset): Content[][] {
  return [
    [`Circular AI deals: ${preset.title}`],
    [`${preset.about} From pays To. Amounts in USD bn.`],
    [
      "An amount covers the whole deal, often many years: never a year's cash. Letters of intent are not contracts. Blank: not disclosed, not zero.",
    ],
    [
      "Blue on pale yellow: change it. Black: a formula; yes or no typed over Count? decides a leg by hand. Rows added below are read too.",
    ],
  ];
}

function switchesAndTotals({ firstRow, lastRow }: DealsLayout): Content[][] {
  const column = (letter: string): string =>
    `$${letter}$${firstRow}:$${letter}$${lastRow + SPARE_ROWS}`;
  const published = column("D");
  const line = (label: string, content: Content, note: string): Content[] => [
    label,
    "",
    "",
    content,
    "",
    note,
  ];
  return [
    line(
      "Count letters of intent and contingent legs",
      "no",
      "yes shows the loops as they were announced",
    ),
    line("Count superseded and umbrella deals", "no", "yes counts some money twice"),
    line("Counted", `=SUM(${column("C")})`, "USD bn, over the whole deals"),
    line("Published, all headlines", `=SUM(${published})`, "USD bn, over the whole deals"),
    line(
      "of which letters of intent or contingent",
      `=SUMIFS(${published},${column("H")},"yes")+SUMIFS(${published},${column("H")},"no",${column("G")},"letter-of-intent")`,
      "USD bn; with superseded deals among them",
    ),
    line(
      "Legs whose amount is not disclosed",
      `=COUNTA(${column("A")})-COUNT(${published})`,
      "left blank and not counted",
    ),
  ];
}

function legCells(leg: LegRow, row: number): Content[] {
  const counts = `=IF(OR(G${row}="superseded",G${row}="umbrella"),$D$7,IF(OR(H${row}="yes",G${row}="letter-of-intent"),$D$6,"yes"))`;
  return [
    leg.from,
    leg.to,
    `=IF(AND(E${row}="yes",ISNUMBER(D${row})),D${row},0)`,
    leg.amount ?? "",
    counts,
    leg.kind,
    leg.status,
    leg.contingent ? "yes" : "no",
    leg.upTo ? "yes" : "no",
    leg.gw ?? "",
    leg.startYear ?? "",
    leg.years ?? "",
    leg.announced,
    leg.deal,
    leg.source,
    leg.note,
  ];
}
