import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Content } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { OUTSIDE_REVENUE, YEARS, type FlowsSheet } from "../flowsSheet";
import type { InputsSheet } from "../inputsSheet";

/** Columns of amounts: what is contracted, in letters of intent, from outside, and all that counts. */
const PARTS = ["Firm", "Letters", "Outside", "Counted"] as const;

/** The status that makes a leg a letter of intent. */
const LETTER = "letter-of-intent";

/** The flows over the horizon, taken apart so that letters of intent and the vendor's outside revenue can be varied. */
export interface VendorFlows {
  /** Columns From, To, Firm, Letters, Outside, Counted; a row each row of Flows. */
  parts: Area;
  /** The flows if letters are fulfilled with a probability and outside revenue is multiplied. */
  flowsAt: (letters: string, outside: string) => string;
  /** The flows as Deals counts them now. */
  flowsNow: string;
  /** What the vendor is paid in all, for each. */
  receiptsAt: (letters: string, outside: string) => string;
  receiptsNow: string;
}

/** Probability at which Deals counts a letter of intent that it includes. */
export function letterProbability({ input }: TemplateContext, { statuses }: InputsSheet): string {
  return `IF(${input("Weight_by_probability")}="yes",INDEX(${statuses.column("Probability")},MATCH("${LETTER}",${statuses.column("Status")},0)),1)`;
}

export function vendorFlows(
  draft: SheetDraft,
  context: TemplateContext,
  sheets: { inputs: InputsSheet; deals: DealsSheet; flows: FlowsSheet },
): VendorFlows {
  draft.section(
    context.words.risk.workingsFlowsOverHorizonTaken,
    context.words.risk.usdBnRowEachRow,
  );
  const { flows } = sheets.flows;
  const { legs } = sheets.deals;
  const outsideRows = flows.lastRow - flows.firstRow - (legs.lastRow - legs.firstRow);
  const header = draft.row;
  const rows = Array.from({ length: flows.lastRow - flows.firstRow + 1 }, (_, i) => i);
  const legRow = header + 1 + outsideRows;
  const lastRow = header + rows.length;
  const parts = draft.table(
    [
      { key: "From", look: "link" },
      { key: "To", look: "link" },
      ...PARTS.map((key) => ({ key, format: FORMATS.centsOrBlank })),
    ],
    rows.map((i) => (row: number) => {
      const amounts =
        i < outsideRows
          ? outsideParts(row, i, context, sheets.flows)
          : [
              i === outsideRows
                ? firmLegs(`$A${legRow}:$A${lastRow}`, outsideRows, context, sheets)
                : "",
              letter(i - outsideRows, i, context, sheets),
              "",
            ];
      return i === 0
        ? [names(flows), "", ...amounts, counted(header + 1, legRow, lastRow, context, sheets)]
        : ["", "", ...amounts, ""];
    }),
  );
  const fromTo = parts.here("From", "To");
  const vendor = context.input("Vendor_company");
  const paid = (title: string): string =>
    `SUMIFS(${parts.here(title)},${parts.here("To")},${vendor})`;
  const receipts = draft.table(
    [
      { key: "Receipts of", look: "link" },
      { key: "Unit", look: "unit" },
      ...PARTS.map((key) => ({ key, format: FORMATS.cents })),
    ],
    [[`=${vendor}`, context.words.units["USD bn"], ...PARTS.map((key) => `=${paid(key)}`)]],
  );
  const sum = (title: string): string => receipts.here(title).split(":")[0];
  return {
    parts,
    receiptsAt: (letters, outside) =>
      `${sum("Firm")}+${letters}*${sum("Letters")}+${outside}*${sum("Outside")}`,
    receiptsNow: sum("Counted"),
    flowsAt: (letters, outside) =>
      `HSTACK(${fromTo},${parts.here("Firm")}+${letters}*${parts.here("Letters")}+${outside}*${parts.here("Outside")})`,
    flowsNow: `HSTACK(${fromTo},${parts.here("Counted")})`,
  };
}

/** Who pays whom, spilled over both columns. */
function names(flows: Area): string {
  const both = flows.column("From", "To");
  return `=IF(${both}="","",${both})`;
}

/** The three parts as they count now, spilled over all rows; outside revenue has no letters. */
function counted(
  firstRow: number,
  legRow: number,
  lastRow: number,
  context: TemplateContext,
  { inputs, deals: { legs } }: Parameters<typeof vendorFlows>[2],
): string {
  const part = (letter: string, from: number, to: number): string =>
    `$${letter}$${from}:$${letter}$${to}`;
  const outside = `${part("C", firstRow, legRow - 1)}+${part("E", firstRow, legRow - 1)}`;
  const included = `(${legs.column("Include")}="yes")*${letterProbability(context, inputs)}`;
  return `=VSTACK(${outside},${part("C", legRow, lastRow)}+${part("D", legRow, lastRow)}*${included})`;
}

/** What the world outside pays: the vendor's own in a column of its own. */
function outsideParts(
  row: number,
  i: number,
  { input }: TemplateContext,
  { flows }: FlowsSheet,
): Content[] {
  const amount = flows.cell("Horizon", i);
  const isVendor = `AND($B${row}=${input("Vendor_company")},${flows.cell("Kind", i)}="${OUTSIDE_REVENUE}")`;
  return [
    `=IF(OR($A${row}="",${isVendor}),0,${amount})`,
    0,
    `=IF($A${row}="",0,IF(${isVendor},${amount},0))`,
  ];
}

/** The legs that are no letters of intent, spilled over their rows. */
function firmLegs(
  payers: string,
  outsideRows: number,
  { input }: TemplateContext,
  { deals: { legs }, flows: { flows } }: Parameters<typeof vendorFlows>[2],
): string {
  const amounts = `${flows.cell("Horizon", outsideRows)}:$${flows.letter("Horizon")}$${flows.lastRow}`;
  return `=IF((${payers}="")+(${legs.column("Status")}="${LETTER}")*(${input("Reading")}="counted"),0,${amounts})`;
}

/** A letter of intent spread over the horizon as Flows does, at its published amount. */
function letter(
  leg: number,
  i: number,
  { input }: TemplateContext,
  { deals: { legs }, flows: { flows, year } }: Parameters<typeof vendorFlows>[2],
): string {
  const [start, years] = [flows.cell("First year", i), flows.cell("Years", i)];
  const within = `MAX(0,MIN(${year(YEARS - 1)}+1,${start}+${years})-MAX(${year(0)},${start}))/${years}`;
  const isOnCondition = `AND(${input("Weight_by_probability")}="yes",${legs.cell("Contingent", leg)}="yes")`;
  const condition = `IF(${isOnCondition},${input("Contingent_probability")},1)`;
  // Their probability says something of the counted amounts only.
  return `=IF(AND(${input("Reading")}="counted",${legs.cell("Status", leg)}="${LETTER}"),N(${legs.cell("Published", leg)})*${condition}*${within},0)`;
}
